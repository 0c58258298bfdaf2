import type { UnrecordedLines } from '../../schemas/collections.ts';
import { parseLines } from '../../values/lines.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findNumbers } from '../prose/find-numbers.ts';
import type { Rule } from './rule.ts';

/**
 * Checks the reasons for unrecorded lines as far as possible without the documents: they are in the order of the lines, contain no figures,
 * and are those that the ledger was written with. Whether each is needed is checked by the evidence command.
 */
export const unrecordedLines: Rule = (content) =>
  content.unrecorded.flatMap(({ id, entries, file, at }) => {
    const source = content.byId.sources.get(id)?.data;
    const ledger = source?.ledger;
    const found = (path: (string | number)[], code: string, message: string, fix: string): Diagnostic => ({
      file,
      ...at(path),
      code,
      message,
      fix,
    });
    const first = (index: number) => parseLines(entries[index]?.lines ?? '0')[0]?.[0] ?? 0;
    const keyOf = (entry: UnrecordedLines) => JSON.stringify(entry);
    const written = new Set(ledger?.unread.map(keyOf));
    const reasoned = new Set(entries.map(keyOf));
    return [
      ...entries.flatMap((entry, index) => [
        ...(index > 0 && first(index) < first(index - 1)
          ? [found([index, 'lines'], 'UNREAD_ORDER', `"${entry.lines}" stands after a later line.`, 'Keep the order of the document.')]
          : []),
        ...(source && parseLines(entry.lines).some(([from, to]) => from < 1 || to < from || to > source.lineCount)
          ? [
              found(
                [index, 'lines'],
                'LINES_PAST_END',
                `"${entry.lines}" is no stretch of the document.`,
                `It has ${source.lineCount} lines.`,
              ),
            ]
          : []),
        ...(['en', 'zh'] as const).flatMap((language) =>
          findNumbers(entry.why[language], language, [])
            .filter(({ reason }) => reason === 'digit')
            .map((figure) =>
              found(
                [index, 'why', language],
                'PROSE_FIGURE',
                `"${figure.found}" is a figure without a source.`,
                'Point to lines with "see".',
              ),
            ),
        ),
        ...(entry.reason === 'repeat' && !entry.see
          ? [found([index], 'UNREAD_SEE', 'the reason points nowhere.', 'Name the lines that say the same: see: { lines: "…" }.')]
          : []),
        ...(ledger && !written.has(keyOf(entry))
          ? [found([index], 'LEDGER_OLD', `the ledger does not have this reason for "${entry.lines}".`, 'Run npm run evidence.')]
          : []),
      ]),
      ...(ledger?.unread.filter((entry) => !reasoned.has(keyOf(entry))) ?? []).map((entry) =>
        found(
          [],
          'UNREAD_UNREASONED',
          `nothing uses "${entry.lines}" and the reason is gone.`,
          'Give it a reason, or read it and run npm run evidence.',
        ),
      ),
    ];
  });
