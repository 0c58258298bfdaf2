import { expect, test } from 'vitest';
import { diagnosticsWith } from '../small-content.ts';

const file = 'sources/zhang-2011/unread.yaml';
const ledgerFile = 'sources/zhang-2011/ledger.json';
const reason = (lines: string, more = '', why = 'The menu of the website.') =>
  `- lines: "${lines}"\n${more}  reason: address\n  why: { en: ${why}, zh: 网站的菜单。 }\n`;
const entry = (lines: string) => ({ lines, reason: 'address', why: { en: 'The menu of the website.', zh: '网站的菜单。' } });
const ledger = (unread: unknown[]) =>
  JSON.stringify({ source: 'zhang-2011', sha256: 'a'.repeat(64), lineCount: 20, worded: 18, lines: {}, unread });

test('reasons that the ledger was written with pass, and so do reasons before the first ledger', () => {
  expect(diagnosticsWith({ [file]: reason('3') + reason('5-6'), [ledgerFile]: ledger([entry('3'), entry('5-6')]) })).toEqual([]);
  expect(diagnosticsWith({ [file]: reason('3') })).toEqual([]);
});

test.each<[string, Record<string, string>, string[]]>([
  [
    'a reason taken away from a line that nothing uses',
    { [file]: reason('3'), [ledgerFile]: ledger([entry('3'), entry('7')]) },
    [`${file}:1:1 UNREAD_UNREASONED nothing uses "7" and the reason is gone. Give it a reason, or read it and run npm run evidence.`],
  ],
  [
    'a reason the evidence run has not seen',
    { [file]: reason('3') + reason('7'), [ledgerFile]: ledger([entry('3')]) },
    [`${file}:4:3 LEDGER_OLD the ledger does not have this reason for "7". Run npm run evidence.`],
  ],
  [
    'a ledger written by hand',
    { [ledgerFile]: '{ "source": "zhang-2011" }' },
    [`${ledgerFile}:1:1 LEDGER_FORM the ledger is not as the evidence run writes it. Run npm run evidence.`],
  ],
  [
    'reasons out of order',
    { [file]: reason('7') + reason('3') },
    [`${file}:4:10 UNREAD_ORDER "3" stands after a later line. Keep the order of the document.`],
  ],
  [
    'lines past the end',
    { [file]: reason('19-21') },
    [`${file}:1:10 LINES_PAST_END "19-21" is no stretch of the document. It has 20 lines.`],
  ],
  [
    'a figure in a reason',
    { [file]: reason('3', '', 'Repeats slide 12.') },
    [`${file}:3:14 PROSE_FIGURE "12" is a figure without a source. Point to lines with "see".`],
  ],
  [
    'a repetition of nothing',
    { [file]: reason('3').replace('address', 'repeat') },
    [`${file}:1:3 UNREAD_SEE the reason points nowhere. Name the lines that say the same: see: { lines: "…" }.`],
  ],
])('the check reports %s', (_, changes, diagnostics) => {
  expect(diagnosticsWith(changes)).toEqual(diagnostics);
});
