import { mdxToMdast } from 'satteri';
import { type BlockForm, type Inline, inlinesOf, type Narrative } from '../../values/narrative.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { isAllowedAddress } from './link-address.ts';

/** A node of the MDX parser; only the fields used here. */
interface MdxNode {
  type: string;
  value?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  depth?: number;
  ordered?: boolean;
  url?: string;
  title?: string | null;
  position?: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/** A component with its position, for diagnostics that need other records. */
export interface PlacedInline {
  inline: Inline;
  line: number;
  column: number;
}

export interface NarrativeFile {
  narrative: Narrative;
  /** The source text and first line of each block, for the search for numbers. */
  blocks: { source: string; line: number }[];
  components: PlacedInline[];
  diagnostics: Diagnostic[];
}

const attributesOf = new Map<string, { required: string[]; optional: string[] }>([
  ['Fact', { required: ['id'], optional: ['as'] }],
  ['When', { required: [], optional: ['id'] }],
  ['Ref', { required: ['to'], optional: [] }],
  ['Term', { required: ['id'], optional: [] }],
  ['Note', { required: [], optional: [] }],
]);

/** Components that become links, and so must not be inside a link. */
const leading: Inline['type'][] = ['fact', 'ref', 'term', 'link'];

const refused: Record<string, string> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  code: 'code',
  inlineCode: 'code',
  link: 'a link',
  linkReference: 'a reference link',
  definition: 'a reference link',
  image: 'an image',
  imageReference: 'an image',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  strong: 'bold type',
  delete: 'struck-out text',
  html: 'HTML',
  table: 'a table',
  thematicBreak: 'a rule',
  break: 'a line break',
  yaml: 'front matter',
  toml: 'front matter',
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression',
  mdxTextExpression: 'an expression',
};

/** Cases have paragraphs only; pages of the guide also headings and flat lists; pages of the site also links. */
export type NarrativeKind = 'case' | 'guide' | 'page';

const narrativeForm = {
  name: 'a narrative',
  blocks: 'plain paragraphs separated by an empty line',
  words: 'plain sentences and the five components',
};
/** For each kind, its name and the forms it may contain. */
const forms: Record<NarrativeKind, typeof narrativeForm> = {
  case: narrativeForm,
  guide: narrativeForm,
  page: { name: 'a page', blocks: 'paragraphs, headings (##) and lists', words: 'plain sentences, links and the components' },
};

/** Parses a text and reports everything except its allowed blocks, emphasis, the five components and, on site pages, links. */
export function readNarrative(file: string, source: string, kind: NarrativeKind = 'case'): NarrativeFile {
  const diagnostics: Diagnostic[] = [];
  const components: PlacedInline[] = [];
  const form = forms[kind];
  const place = (node: MdxNode) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
  const refuse = (node: MdxNode, code: string, message: string, fix: string) =>
    diagnostics.push({ file, ...place(node), code, message, fix });

  const inline = (node: MdxNode): Inline[] => {
    if (node.type === 'text') return [{ type: 'text', value: (node.value ?? '').replace(/\s*\n\s*/g, ' ') }];
    if (node.type === 'emphasis') return [{ type: 'emphasis', children: inlines(node) }];
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return component(node);
    if (node.type === 'link' && kind === 'page') return link(node);
    refuse(node, 'NARRATIVE_FORM', `${refused[node.type] ?? `"${node.type}"`} is not allowed in ${form.name}.`, `Use ${form.words}.`);
    return [];
  };
  const inlines = (node: MdxNode): Inline[] => (node.children ?? []).flatMap(inline);

  const link = (node: MdxNode): Inline[] => {
    const href = node.url ?? '';
    const children = inlines(node);
    if (!isAllowedAddress(href)) {
      const fix = 'Write https://…, mailto:name@host, the way from this page (../cases/<id>/) or a place on it (#heading).';
      refuse(node, 'LINK_FORM', `the link "${href}" is not allowed.`, fix);
      return children;
    }
    if (node.title) refuse(node, 'NARRATIVE_FORM', 'a link with a title is not allowed.', 'Say it in the sentence.');
    if (children.length === 0)
      refuse(node, 'NARRATIVE_FORM', 'a link without words.', 'Write the words that lead there: [words](address).');
    refuseLinksWithin(node, children);
    return [{ type: 'link', href, children }];
  };
  const refuseLinksWithin = (node: MdxNode, children: Inline[]) => {
    if (inlinesOf(children).some(({ type }) => leading.includes(type)))
      refuse(node, 'NARRATIVE_FORM', 'a link within a link.', 'Let one of the two go.');
  };

  const component = (node: MdxNode): Inline[] => {
    const name = node.name ?? '';
    const allowed = attributesOf.get(name);
    if (!allowed) {
      const near = nearest(name, attributesOf.keys());
      const fix = near ? `Did you mean <${near}>?` : 'The components are Fact, When, Ref, Term and Note.';
      refuse(node, 'COMPONENT_UNKNOWN', `<${name}> is not allowed in ${form.name}.`, fix);
      return [];
    }
    const names = [...allowed.required, ...allowed.optional];
    const values: Record<string, string> = {};
    for (const attribute of node.attributes ?? []) {
      const known = attribute.name !== undefined && names.includes(attribute.name);
      if (attribute.type !== 'mdxJsxAttribute' || !known || typeof attribute.value !== 'string') {
        const message = `<${name}> cannot take ${attribute.name ? `"${attribute.name}" in this form` : 'an expression'}.`;
        refuse(node, 'ATTRIBUTE_UNKNOWN', message, `It takes ${names.join(', ') || 'nothing'}, each as a plain string.`);
      } else values[attribute.name as string] = attribute.value;
    }
    for (const required of allowed.required) {
      if (!values[required]) {
        refuse(node, 'ATTRIBUTE_MISSING', `<${name}> needs ${required}="…".`, `Write <${name} ${required}="…"/>.`);
        return [];
      }
    }
    const children = inlines(node);
    if (name === 'Ref' || name === 'Term') refuseLinksWithin(node, children);
    const made = make(name, values, children);
    if (!made) {
      refuse(node, 'ATTRIBUTE_UNKNOWN', `<Fact as="${values.as}"> is not known.`, 'Leave it out, or use number or printed.');
      return [];
    }
    components.push({ inline: made, ...place(node) });
    return [made];
  };

  let root: MdxNode;
  try {
    root = mdxToMdast(source, {}) as unknown as MdxNode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /(\d+):(\d+)/.exec(message) ?? [];
    const firstLine = message.split('\n')[0] ?? message;
    const said = `cannot read the ${kind === 'page' ? 'page' : 'narrative'}: ${firstLine.replace(/\.$/, '')}.`;
    const fix = 'Look for a tag that is not closed, or a lone < or {.';
    diagnostics.push({ file, line: Number(line ?? 1), column: Number(column ?? 1), code: 'MDX_SYNTAX', message: said, fix });
    return { narrative: [], blocks: [], components, diagnostics };
  }

  const narrative: Narrative = [];
  const blocks: NarrativeFile['blocks'] = [];
  const sourceLines = source.split('\n');
  const lineOf = (node: MdxNode) => node.position?.start.line ?? 1;
  const add = (form: BlockForm, inlines: Inline[], first: number, last: number) => {
    narrative.push({ form, inlines });
    // Without the list markers: the number of a step is not a figure.
    const words = sourceLines
      .slice(first - 1, last)
      .join('\n')
      .replace(/^\s*(?:[-*+]|\d+[.)])\s/, (mark) => ' '.repeat(mark.length));
    blocks.push({ source: words, line: first });
  };
  const endOf = (first: number) => {
    let last = first;
    while (last < sourceLines.length && (sourceLines[last] ?? '').trim() !== '') last++;
    return last;
  };
  const entries = (list: MdxNode) => {
    for (const entry of list.children ?? []) {
      const [paragraph, ...more] = entry.children ?? [];
      // An entry that consists of a single component is parsed as a flow element.
      if (more.length > 0 || (paragraph?.type !== 'paragraph' && paragraph?.type !== 'mdxJsxFlowElement')) {
        const fix = 'Keep each entry to one paragraph, without lists within it.';
        refuse(more[0] ?? entry, 'NARRATIVE_FORM', 'an entry of a list holds more than one paragraph.', fix);
        continue;
      }
      add(
        list.ordered ? 'step' : 'entry',
        paragraph.type === 'paragraph' ? inlines(paragraph) : component(paragraph),
        lineOf(entry),
        entry.position?.end.line ?? lineOf(entry),
      );
    }
  };
  for (const node of root.children ?? []) {
    if (kind !== 'case' && node.type === 'heading' && node.depth === 2) add('heading', inlines(node), lineOf(node), lineOf(node));
    else if (kind !== 'case' && node.type === 'list') entries(node);
    // A paragraph that consists of a single component is parsed as a flow element.
    else if (node.type === 'paragraph' || node.type === 'mdxJsxFlowElement') {
      add('paragraph', node.type === 'paragraph' ? inlines(node) : component(node), lineOf(node), endOf(lineOf(node)));
    } else if (kind !== 'case' && node.type === 'heading')
      refuse(
        node,
        'NARRATIVE_FORM',
        'only headings of the second level (##) are allowed.',
        `Write ##; the title of the page stands ${kind === 'guide' ? 'in guide.yaml' : 'with the words of the interface'}.`,
      );
    else refuse(node, 'NARRATIVE_FORM', `${refused[node.type] ?? `"${node.type}"`} is not allowed in ${form.name}.`, `Use ${form.blocks}.`);
  }
  return { narrative, blocks, components, diagnostics };
}

function make(name: string, values: Record<string, string>, children: Inline[]): Inline | null {
  if (name === 'Fact') {
    const as = values.as ?? 'amount';
    return as === 'amount' || as === 'number' || as === 'printed' ? { type: 'fact', id: values.id as string, as } : null;
  }
  if (name === 'When') return { type: 'when', id: values.id ?? 'date' };
  if (name === 'Ref') return { type: 'ref', to: values.to as string, children };
  if (name === 'Term') return { type: 'term', id: values.id as string, children };
  return { type: 'note', children };
}
