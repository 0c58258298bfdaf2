import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { ledgerOf, unaccounted } from '../../src/atlas/evidence/ledger.ts';
import { printedForms, usedStretches } from '../../src/atlas/evidence/printed-forms.ts';
import { accountOf, readFrom } from '../../src/atlas/evidence/read-from.ts';
import { parseLines } from '../../src/values/lines.ts';
import { atlas, content } from './content.ts';

const sources = [...atlas.sources.values()].map((source) => [source.id, source] as const);

describe.each(sources)('the ledger of %s', (id, source) => {
  const { ledger } = source;

  test('is there, of the document on record', () => {
    expect(ledger).toMatchObject({ source: id, sha256: source.sha256, lineCount: source.lineCount });
  });

  test('gives every whole line without a use its reason, and every reason a kind and words in both languages', () => {
    const whole = ledger?.unread.filter(({ printed }) => !printed) ?? [];
    const unused = (ledger?.worded ?? 0) - Object.keys(ledger?.lines ?? {}).length;
    // A stretch of a reason may hold empty lines, so it may be longer than what is unused and never shorter.
    const covered = whole.flatMap(({ lines }) => parseLines(lines)).reduce((sum, [first, last]) => sum + last - first + 1, 0);
    expect(covered).toBeGreaterThanOrEqual(unused);
    expect(accountOf(source)).toMatchObject({ unused });
  });

  test('says no reason twice: each is written for its own lines', () => {
    for (const language of ['en', 'zh'] as const) {
      const said = ledger?.unread.map(({ why }) => why[language]) ?? [];
      expect(said.filter((words, index) => said.indexOf(words) !== index)).toEqual([]);
    }
  });

  test('stands on the page whole: each reason under one heading', () => {
    const shown = readFrom(atlas, source).flatMap(({ unrecorded }) => unrecorded);
    expect(shown).toEqual(ledger?.unread);
  });
});

const hasDocuments = existsSync(paths.sources);
describe.skipIf(!hasDocuments)('the ledgers against the documents', () => {
  const documents = (hasDocuments ? sources : []).map(([id, { sha256 }]) => {
    const lines = readFileSync(join(paths.sources, `${id}.txt`), 'utf8')
      .replace(/\n$/, '')
      .split('\n');
    const own = printedForms(atlas).filter((form) => form.source === id);
    const used = usedStretches(atlas).filter((stretch) => stretch.source === id);
    return {
      id,
      lines,
      own,
      ledger: ledgerOf({ id, sha256 }, lines, own, used, content.unrecorded.find((list) => list.id === id)?.entries ?? []),
    };
  });
  const ledgers = documents.map(({ ledger }) => ledger);

  test.each(documents)('every line of $id is accounted for', ({ ledger, lines, own }) => {
    expect(unaccounted(ledger, lines, own, ledgers)).toEqual([]);
  });

  test.each(documents)('the ledger of $id is what the evidence run would write', ({ id, ledger }) => {
    expect(atlas.sources.get(id)?.ledger).toEqual(ledger);
  });

  // No program can tell that a plain sentence is missing; that the words of its reason stand there and are not read, the account above proves.
  const isPlain = ({ reason, printed }: { reason: string; printed?: string[] | undefined }) =>
    reason === 'statement' && printed !== undefined && !/\p{N}|《/u.test(printed.join());

  test.each(documents)('each reason of $id is needed', ({ ledger, lines, own }) => {
    for (const [index, entry] of ledger.unread.entries()) {
      if (isPlain(entry)) continue;
      const without = { ...ledger, unread: ledger.unread.filter((_, at) => at !== index) };
      expect(unaccounted(without, lines, own, ledgers).length, `${entry.lines} ${entry.printed ?? ''}`).toBeGreaterThan(0);
    }
  });
});
