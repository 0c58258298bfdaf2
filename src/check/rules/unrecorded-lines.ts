import type { UnrecordedLines } from '../../schemas/collections.ts';
import { parseLines } from '../../values/lines.ts';
import { writtenLanguages } from '../../values/locale.ts';
import { findNumbers } from '../prose/find-numbers.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/**
 * Checks the reasons for unrecorded lines as far as possible without the documents: they are in the order of the lines, contain no figures,
 * and are those that the ledger was written with. Whether each is needed is checked by the evidence command.
 */
export const unrecordedLines: Rule = function* (content) {
  for (const list of content.unrecorded) {
    const { id, entries } = list;
    const source = content.byId.sources.get(id)?.data;
    const ledger = source?.ledger;
    const first = (index: number) => parseLines(entries[index]?.lines ?? '0')[0]?.[0] ?? 0;
    const keyOf = (entry: UnrecordedLines) => JSON.stringify(entry);
    const written = new Set(ledger?.unread.map(keyOf));
    const reasoned = new Set(entries.map(keyOf));
    for (const [index, entry] of entries.entries()) {
      const at = [index, 'lines'];
      if (index > 0 && first(index) < first(index - 1))
        yield diagnosticAt(list, at, 'UNREAD_ORDER', `"${entry.lines}" stands after a later line.`, 'Keep the order of the document.');
      if (source && parseLines(entry.lines).some(([from, to]) => from < 1 || to < from || to > source.lineCount)) {
        const message = `"${entry.lines}" is no stretch of the document.`;
        yield diagnosticAt(list, at, 'LINES_PAST_END', message, `It has ${source.lineCount} lines.`);
      }
      for (const language of writtenLanguages) {
        for (const { found, reason } of findNumbers(entry.why[language], language, [])) {
          if (reason !== 'digit') continue;
          const message = `"${found}" is a figure without a source.`;
          yield diagnosticAt(list, [index, 'why', language], 'PROSE_FIGURE', message, 'Point to lines with "see".');
        }
      }
      if (entry.reason === 'repeat' && !entry.see) {
        const fix = 'Name the lines that say the same: see: { lines: "…" }.';
        yield diagnosticAt(list, [index], 'UNREAD_SEE', 'the reason points nowhere.', fix);
      }
      if (ledger && !written.has(keyOf(entry))) {
        const message = `the ledger does not have this reason for "${entry.lines}".`;
        yield diagnosticAt(list, [index], 'LEDGER_OLD', message, 'Run npm run evidence.');
      }
    }
    for (const entry of ledger?.unread ?? []) {
      if (reasoned.has(keyOf(entry))) continue;
      const message = `nothing uses "${entry.lines}" and the reason is gone.`;
      const fix = 'Give it a reason, or read it and run npm run evidence.';
      yield diagnosticAt(list, [], 'UNREAD_UNREASONED', message, fix);
    }
  }
};
