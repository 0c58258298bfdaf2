import { hasLine, type LineRange } from '../values/lines.ts';
import { printedForms } from './printed-forms.ts';
import type { Atlas, SourceRecord } from './records.ts';

export interface ReadStretch {
  heading: SourceRecord['headings'][number];
  /** Each printed form with every record that uses it, in the order of the lines. */
  forms: { line: number; printed: string; refs: string[] }[];
  /** Records written from the stretch. */
  records: string[];
}

/** Everything read from a source, heading by heading; stretches nothing was read from have empty lists. */
export function readFrom(atlas: Atlas, source: SourceRecord): ReadStretch[] {
  const forms = printedForms(atlas).filter((form) => form.source === source.id && !form.use.startsWith('source/'));
  const records = [
    ...[...atlas.cases.values()].map(({ id, sources }) => ({ ref: `case/${id}`, sources })),
    ...[...atlas.policies.values()].map(({ id, sources }) => ({ ref: `policy/${id}`, sources })),
    ...[...atlas.statistics.values()].map(({ id, sources }) => ({ ref: `stat/${id}`, sources })),
    ...[...atlas.guide.values()].map(({ id, sources }) => ({ ref: `guide/${id}`, sources })),
  ];
  return source.headings.map((heading) => {
    const within = (lines: readonly LineRange[]) => lines.some(([, last]) => hasLine(heading.lines, last));
    const byWords = new Map<string, { line: number; printed: string; refs: string[] }>();
    for (const { use, printed, lines } of forms) {
      const line = lines.find(([, last]) => hasLine(heading.lines, last))?.[1];
      if (line === undefined) continue;
      const key = `${line} ${printed}`;
      const entry = byWords.get(key) ?? { line, printed, refs: [] };
      byWords.set(key, { ...entry, refs: [...new Set([...entry.refs, use])] });
    }
    return {
      heading,
      forms: [...byWords.values()].sort((a, b) => a.line - b.line || (a.printed < b.printed ? -1 : 1)),
      records: records.filter(({ sources }) => sources.some((at) => at.source === source.id && within(at.lines))).map(({ ref }) => ref),
    };
  });
}

/** Stretches as a page shows them: one that was read from stands alone, a run of others together. */
export function groupUnread(stretches: readonly ReadStretch[]): ({ read: ReadStretch } | { unread: ReadStretch[] })[] {
  const groups: ({ read: ReadStretch } | { unread: ReadStretch[] })[] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (stretch.forms.length + stretch.records.length > 0) groups.push({ read: stretch });
    else if (last && 'unread' in last) last.unread.push(stretch);
    else groups.push({ unread: [stretch] });
  }
  return groups;
}
