import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFailure, ledgerOf, proveForms, unaccounted } from '../src/atlas/evidence/ledger.ts';
import { printedForms, usedStretches } from '../src/atlas/evidence/printed-forms.ts';
import { atlasOf } from '../src/check/atlas-of-content.ts';
import { checkContent } from '../src/check/check-content.ts';
import { formatDiagnostic } from '../src/check/diagnostic.ts';
import { namedYears, yearsNotPrinted } from '../src/check/named-years.ts';
import type { Ledger } from '../src/schemas/collections.ts';
import { readArguments } from './lib/arguments.ts';

const help = `
Usage: npm run evidence -- --sources DIR [--content DIR] [--verify]

Proves every printed form of every record verbatim at its lines in the documents, and every year that the text of a
conflict or a check names in the passages it is about; sees to it that every line with words is used or has its reason (content/sources/<id>/unread.yaml), and writes the ledgers (content/sources/<id>/ledger.json)
that the site is built from.

  --sources DIR   the folder with the documents, <source id>.txt each
  --content DIR   the folder to read (default: content)
  --verify        write nothing; fail when a ledger differs from what would be written

Exit status: 0 proved, 1 something is not where its record says, 2 wrong usage.`;

const { values } = readArguments(help, { sources: { type: 'string' }, content: { type: 'string' }, verify: { type: 'boolean' } });
const folder = values.content ?? 'content';
if (!values.sources || !existsSync(values.sources) || !existsSync(folder)) {
  console.error(
    `${values.sources ? `There is no folder "${existsSync(values.sources) ? folder : values.sources}".` : 'Say where the documents are.'}\n${help}`,
  );
  process.exit(2);
}

// These diagnostics are about ledgers, which this command writes anew.
const aboutLedgers = ['LEDGER_FORM', 'LEDGER_OLD', 'UNREAD_UNREASONED'];
const { content, diagnostics: all } = checkContent(folder);
const diagnostics = all.filter(({ code }) => !aboutLedgers.includes(code));
if (diagnostics.length > 0) {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  console.error(`\n${diagnostics.length} problems: fix them first.`);
  process.exit(1);
}

const atlas = atlasOf(content);
const forms = printedForms(atlas);
const stretches = usedStretches(atlas);
const failures: string[] = [];
const documents: { id: string; lines: string[]; own: typeof forms; ledger: Ledger }[] = [];
for (const source of atlas.sources.values()) {
  const file = join(values.sources, `${source.id}.txt`);
  if (!existsSync(file)) {
    failures.push(`source/${source.id}: the document ${source.id}.txt is not in the folder.`);
    continue;
  }
  const bytes = readFileSync(file);
  const lines = bytes.toString('utf8').replace(/\n$/, '').split('\n');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.sha256)
    failures.push(
      `source/${source.id}: the document is not the one on record (SHA-256 ${sha256.slice(0, 12)}…, recorded ${source.sha256.slice(0, 12)}…).`,
    );
  if (lines.length !== source.lineCount)
    failures.push(`source/${source.id}: the document has ${lines.length} lines, recorded are ${source.lineCount}.`);
  const own = forms.filter((form) => form.source === source.id);
  failures.push(...proveForms(own, lines).map(formatFailure));
  const ledger = ledgerOf(
    { id: source.id, sha256 },
    lines,
    own,
    stretches.filter((stretch) => stretch.source === source.id),
    content.unrecorded.find(({ id }) => id === source.id)?.entries ?? [],
  );
  documents.push({ id: source.id, lines, own, ledger });
}

const ledgers = documents.map(({ ledger }) => ledger);
const linesOf = new Map(documents.map(({ id, lines }) => [id, lines]));
const unprinted = yearsNotPrinted(namedYears(content, atlas), (id) => linesOf.get(id) ?? []);
failures.push(...unprinted.map(({ use, year }) => `${use}: the text names ${year}, which none of its passages prints.`));
for (const { lines, own, ledger } of documents) failures.push(...unaccounted(ledger, lines, own, ledgers));
for (const { id, ledger } of documents) {
  const text = `${JSON.stringify(ledger, null, 1)}\n`;
  const path = join(folder, 'sources', id, 'ledger.json');
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (values.verify) {
    if (text !== written) failures.push(`source/${id}: ${path} is out of date. Run npm run evidence -- --sources ${values.sources}.`);
  } else if (failures.length === 0 && text !== written) writeFileSync(path, text);
}

for (const failure of failures) console.error(failure);
const worded = ledgers.reduce((sum, ledger) => sum + ledger.worded, 0);
console.log(
  failures.length === 0
    ? `Proved ${forms.length} printed forms in ${atlas.sources.size} documents; all ${worded} lines with words are accounted for; 0 failures.`
    : `\n${failures.length} failures; ${forms.length} printed forms were looked for. No ledger was written.`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
