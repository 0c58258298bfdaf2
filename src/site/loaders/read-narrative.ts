import { mdxToMdast } from 'satteri';
import type { BlockForm, Inline, Narrative } from '../../values/narrative.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';

/** What the parser gives for a node; only the fields read here. */
interface MdxNode {
  type: string;
  value?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  depth?: number;
  ordered?: boolean;
  position?: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/** A component with the place it stands at, for findings that need other records. */
export interface PlacedInline {
  inline: Inline;
  line: number;
  column: number;
}

export interface NarrativeFile {
  narrative: Narrative;
  /** Each block's source text and first line, for the sieve. */
  blocks: { source: string; line: number }[];
  components: PlacedInline[];
  findings: Finding[];
}

const attributesOf = new Map<string, { required: string[]; optional: string[] }>([
  ['Fact', { required: ['id'], optional: ['as'] }],
  ['When', { required: [], optional: ['id'] }],
  ['Ref', { required: ['to'], optional: [] }],
  ['Term', { required: ['id'], optional: [] }],
  ['Note', { required: [], optional: [] }],
]);

const refused: Record<string, string> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  code: 'code',
  inlineCode: 'code',
  link: 'a link',
  image: 'an image',
  strong: 'bold type',
  delete: 'struck-out text',
  html: 'HTML',
  table: 'a table',
  thematicBreak: 'a rule',
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression',
  mdxTextExpression: 'an expression',
};

/** What a text may be made of: a case has paragraphs, a page of the guide headings and plain lists too. */
export type NarrativeKind = 'case' | 'guide';

/** Reads a text and refuses everything but its blocks, emphasis and the five components. */
export function readNarrative(file: string, source: string, kind: NarrativeKind = 'case'): NarrativeFile {
  const findings: Finding[] = [];
  const components: PlacedInline[] = [];
  const place = (node: MdxNode) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
  const refuse = (node: MdxNode, code: string, message: string, mend: string) =>
    findings.push({ file, ...place(node), code, message, mend });

  const inline = (node: MdxNode): Inline[] => {
    if (node.type === 'text') return [{ type: 'text', value: (node.value ?? '').replace(/\s*\n\s*/g, ' ') }];
    if (node.type === 'emphasis') return [{ type: 'emphasis', children: inlines(node) }];
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return component(node);
    refuse(
      node,
      'NARRATIVE_FORM',
      `${refused[node.type] ?? `"${node.type}"`} is not allowed in a narrative.`,
      'Use plain sentences and the five components.',
    );
    return [];
  };
  const inlines = (node: MdxNode): Inline[] => (node.children ?? []).flatMap(inline);

  const component = (node: MdxNode): Inline[] => {
    const name = node.name ?? '';
    const allowed = attributesOf.get(name);
    if (!allowed) {
      const near = nearest(name, attributesOf.keys());
      refuse(
        node,
        'COMPONENT_UNKNOWN',
        `<${name}> is not allowed in a narrative.`,
        near ? `Did you mean <${near}>?` : 'The components are Fact, When, Ref, Term and Note.',
      );
      return [];
    }
    const values: Record<string, string> = {};
    for (const attribute of node.attributes ?? []) {
      const known = attribute.name !== undefined && [...allowed.required, ...allowed.optional].includes(attribute.name);
      if (attribute.type !== 'mdxJsxAttribute' || !known || typeof attribute.value !== 'string') {
        refuse(
          node,
          'ATTRIBUTE_UNKNOWN',
          `<${name}> cannot take ${attribute.name ? `"${attribute.name}" in this form` : 'an expression'}.`,
          `It takes ${[...allowed.required, ...allowed.optional].join(', ') || 'nothing'}, each as a plain string.`,
        );
      } else values[attribute.name as string] = attribute.value;
    }
    for (const required of allowed.required) {
      if (!values[required]) {
        refuse(node, 'ATTRIBUTE_MISSING', `<${name}> needs ${required}="…".`, `Write <${name} ${required}="…"/>.`);
        return [];
      }
    }
    const children = inlines(node);
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
    findings.push({
      file,
      line: Number(line ?? 1),
      column: Number(column ?? 1),
      code: 'MDX_SYNTAX',
      message: `cannot read the narrative: ${firstLine.replace(/\.$/, '')}.`,
      mend: 'Look for a tag that is not closed, or a lone < or {.',
    });
    return { narrative: [], blocks: [], components, findings };
  }

  const narrative: Narrative = [];
  const blocks: NarrativeFile['blocks'] = [];
  const sourceLines = source.split('\n');
  const lineOf = (node: MdxNode) => node.position?.start.line ?? 1;
  const add = (form: BlockForm, inlines: Inline[], first: number, last: number) => {
    narrative.push({ form, inlines });
    // The mark of an entry is no part of its words, and the number of a step is no figure.
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
      // An entry that holds one component and nothing else is parsed as a flow element.
      if (more.length > 0 || (paragraph?.type !== 'paragraph' && paragraph?.type !== 'mdxJsxFlowElement')) {
        refuse(
          more[0] ?? entry,
          'NARRATIVE_FORM',
          'an entry of a list holds more than one paragraph.',
          'Keep each entry to one paragraph, without lists within it.',
        );
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
    if (kind === 'guide' && node.type === 'heading' && node.depth === 2) add('heading', inlines(node), lineOf(node), lineOf(node));
    else if (kind === 'guide' && node.type === 'list') entries(node);
    // A paragraph that holds one component and nothing else is parsed as a flow element.
    else if (node.type === 'paragraph' || node.type === 'mdxJsxFlowElement') {
      add('paragraph', node.type === 'paragraph' ? inlines(node) : component(node), lineOf(node), endOf(lineOf(node)));
    } else if (kind === 'guide' && node.type === 'heading')
      refuse(
        node,
        'NARRATIVE_FORM',
        'only headings of the second level (##) are allowed.',
        'Write ##; the title of the page stands in guide.yaml.',
      );
    else
      refuse(
        node,
        'NARRATIVE_FORM',
        `${refused[node.type] ?? `"${node.type}"`} is not allowed in a narrative.`,
        'Use plain paragraphs separated by an empty line.',
      );
  }
  return { narrative, blocks, components, findings };
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
