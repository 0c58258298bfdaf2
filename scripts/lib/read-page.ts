/** An element's start tag with its attributes; `line` counts from 1. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

/** What the verification and the commands need to know of a built page. */
export interface BuiltPage {
  /** Where it stands in the site: `en/cases/wuxi/index.html`. */
  file: string;
  /** Its address within the site: `/en/cases/wuxi/`. */
  address: string;
  /** The `lang` of the page. */
  language: string;
  title: string;
  tags: Tag[];
  ids: string[];
}

/** `en/cases/wuxi/index.html` is `/en/cases/wuxi/`; any other file keeps its name. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Reads the tags of a page that we wrote ourselves: well-formed, quoted where it must be. No tree is needed, so none is built. */
export function readPage(file: string, html: string): BuiltPage {
  const tags = tagsOf(html);
  return {
    file,
    address: addressOf(file),
    language: tags.find(({ name }) => name === 'html')?.attributes.lang ?? '',
    title: decode(/<title>([^<]*)/.exec(html)?.[1] ?? ''),
    tags,
    ids: tags.flatMap(({ attributes }) => attributes.id ?? []),
  };
}

const tagPattern = /<!--[\s\S]*?-->|<([a-zA-Z][\w:-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const attributePattern = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  let line = 1;
  let counted = 0;
  tagPattern.lastIndex = 0;
  for (let match = tagPattern.exec(html); match; match = tagPattern.exec(html)) {
    if (match[1] === undefined) continue;
    for (; counted < match.index; counted++) if (html.charCodeAt(counted) === 10) line++;
    const name = match[1].toLowerCase();
    const attributes: Record<string, string> = {};
    for (const [, key = '', double, single, bare] of (match[2] ?? '').matchAll(attributePattern)) {
      attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? '');
    }
    tags.push({ name, attributes, line });
    // What stands in a script or a style is no markup.
    if (name === 'script' || name === 'style')
      tagPattern.lastIndex = Math.max(tagPattern.lastIndex, html.indexOf(`</${name}`, tagPattern.lastIndex));
  }
  return tags;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name ?? ''] ?? whole);
  });
}
