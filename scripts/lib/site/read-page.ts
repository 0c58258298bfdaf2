import { type MarkupFault, markupFaults } from './markup-faults.ts';
import { type Element, elementsOf, readTree, textOf } from './read-tree.ts';

/** An attribute that contains an address. */
export interface Naming {
  element: string;
  attribute: string;
  address: string;
}

/** The data of a page for checks of the whole site. The markup is not kept, because that of a large site would not fit into memory. */
export interface BuiltPage {
  /** The path of its file: `en/cases/wuxi/index.html`. */
  file: string;
  /** Its address within the site: `/en/cases/wuxi/`. */
  address: string;
  /** The `lang` of the page. */
  language: string;
  title: string;
  /** Whether search engines are asked to ignore it. */
  isHidden: boolean;
  /** Its canonical address, and the address in each language by `lang` tag. */
  canonical: string | null;
  alternates: Map<string, string>;
  ids: ReadonlySet<string>;
  /** The targets of links in text and charts. */
  links: string[];
  /** The targets of forms. */
  actions: string[];
  /** The addresses that the browser fetches at once. */
  resources: Naming[];
  /** The addresses in data that scripts fetch or link to. */
  scripted: Naming[];
  /** Faults that can be found without the rest of the site. */
  faults: MarkupFault[];
}

/** The address of a file: `en/cases/wuxi/index.html` is `/en/cases/wuxi/`; files other than pages keep their name. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Reads a page; `keep` may replace texts that are kept by shared copies. */
export function readPage(file: string, html: string, keep = (text: string) => text): BuiltPage {
  const elements = elementsOf(readTree(html));
  const named = (name: string) => elements.find((element) => element.name === name);
  const links = elements.filter(({ name }) => name === 'link');
  const withRelation = (relation: string) => links.filter(({ attributes }) => attributes.rel === relation);
  const title = named('title');
  const naming = (element: string, attribute: string, address: string) => ({ element, attribute: keep(attribute), address: keep(address) });
  return {
    file,
    address: addressOf(file),
    language: keep(named('html')?.attributes.lang ?? ''),
    title: title ? keep(textOf(title)) : '',
    isHidden: elements.some(({ name, attributes }) => name === 'meta' && attributes.name === 'robots'),
    canonical: withRelation('canonical').map(({ attributes }) => keep(attributes.href ?? ''))[0] ?? null,
    alternates: new Map(
      withRelation('alternate').flatMap(({ attributes: { hreflang, href } }) => (hreflang ? [[keep(hreflang), keep(href ?? '')]] : [])),
    ),
    ids: new Set(elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : keep(attributes.id)))),
    links: elements
      .flatMap(({ name, attributes }) => (name === 'a' || name === 'area' ? (attributes.href ?? attributes['xlink:href'] ?? []) : []))
      .map(keep),
    actions: elements.flatMap(({ name, attributes }) => (name === 'form' ? (attributes.action ?? []) : [])).map(keep),
    resources: elements.flatMap((element) => resourcesOf(element).map(([attribute, address]) => naming(element.name, attribute, address))),
    scripted: elements.flatMap(({ name, attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) =>
        key.startsWith('data-') && /^\/\w/.test(value) ? naming(name, key, value) : [],
      ),
    ),
    faults: markupFaults(elements),
  };
}

/** Attributes whose addresses the browser fetches at once. */
const resourceAttributes: Record<string, string[]> = {
  img: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};
/** Link relations that do not make the browser fetch anything. */
const quietRelations = ['canonical', 'alternate', 'license', 'author', 'prev', 'next', 'help', 'search'];

function resourcesOf({ name, attributes }: Element): [attribute: string, address: string][] {
  if (name === 'link') {
    const relations = (attributes.rel ?? '').split(' ');
    return attributes.href && relations.some((relation) => !quietRelations.includes(relation)) ? [['href', attributes.href]] : [];
  }
  return (resourceAttributes[name] ?? []).flatMap((key) => {
    const value = attributes[key];
    if (value === undefined) return [];
    const addresses = key === 'srcset' ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') : [value];
    return addresses.map((address): [string, string] => [key, address]);
  });
}
