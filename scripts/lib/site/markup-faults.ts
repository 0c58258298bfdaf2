import type { Fault } from '../../../src/integration/faults.ts';
import type { Element } from './read-tree.ts';

/** A fault of a page that can be found without the rest of the site. */
export type MarkupFault = Omit<Fault, 'file'>;

/** Finds markup that no page may have: duplicate ids, inline code that the content security policy blocks, leftovers of templates. */
export function markupFaults(elements: readonly Element[]): MarkupFault[] {
  return [...idsTwice(elements), ...elements.flatMap(attributeFaults)];
}

function idsTwice(elements: readonly Element[]): MarkupFault[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes: { id } }) => {
    if (id === undefined) return [];
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? { code: 'ID_TWICE', message: `the id "${id}" stands twice.` } : [];
  });
}

function attributeFaults({ name, attributes }: Element): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const report = (code: string, message: string) => faults.push({ code, message });
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'style') report('STYLE_ATTRIBUTE', `<${name} style="${value.slice(0, 40)}">: use a class.`);
    if (/^on[a-z]+$/.test(key)) report('HANDLER_ATTRIBUTE', `<${name} ${key}>: listen in src/client.`);
    // Text that a template produces for an unexpected value.
    if (value.includes('[object Object]') || value.includes('undefined/') || value.includes('${'))
      report('VALUE_LEAK', `<${name} ${key}="${value.slice(0, 60)}">.`);
    if (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(key) && /^\s*(javascript|vbscript|file):/i.test(value))
      report('URL_SCHEME', `<${name} ${key}="${value.slice(0, 40)}">.`);
  }
  return faults;
}
