import type { Fault } from '../../../src/integration/faults.ts';
import type { Element } from './read-tree.ts';

/** What is wrong with a page whatever the rest of the site. */
export type MarkupFault = Omit<Fault, 'file'>;

/** What a page may have nowhere: ids twice, what the content security policy would refuse, what a reader should never meet. */
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
    // What a template shows when a value was not what it took it for.
    if (value.includes('[object Object]') || value.includes('undefined/') || value.includes('${'))
      report('VALUE_LEAK', `<${name} ${key}="${value.slice(0, 60)}">.`);
    if (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(key) && /^\s*(javascript|vbscript|file):/i.test(value))
      report('URL_SCHEME', `<${name} ${key}="${value.slice(0, 40)}">.`);
  }
  return faults;
}
