import { existsSync } from 'node:fs';
import { checkContent } from '../src/check/check-content.ts';
import { formatDiagnostic } from '../src/check/diagnostic.ts';
import { recordCount } from '../src/check/reading/content.ts';
import { readArguments } from './lib/arguments.ts';
import { diagnosticsJson } from './lib/editors/diagnostics-json.ts';
import { sarif } from './lib/editors/sarif.ts';

const help = `
Usage: npm run check -- [--content DIR] [--format text|json|sarif]

Reads all content and reports every problem at once: file:line:column CODE what is wrong. How to fix it.

  --content DIR   the folder to read (default: content)
  --format F      text, json or sarif (default: text)

Exit status: 0 clean, 1 problems, 2 wrong usage, 3 a fault of the check itself.`;

const { values } = readArguments(help, { content: { type: 'string' }, format: { type: 'string' } });
const folder = values.content ?? 'content';
const format = values.format ?? 'text';
if (!existsSync(folder) || !['text', 'json', 'sarif'].includes(format)) {
  console.error(existsSync(folder) ? `There is no format "${format}".` : `There is no folder "${folder}".`);
  process.exit(2);
}

try {
  const { content, diagnostics } = checkContent(folder);
  if (format === 'json') console.log(JSON.stringify(diagnosticsJson(diagnostics), null, 2));
  else if (format === 'sarif') console.log(JSON.stringify(sarif(diagnostics), null, 2));
  else {
    for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
    console.log(
      diagnostics.length === 0
        ? `Checked ${recordCount(content).toLocaleString('en')} records: no problems.`
        : `\n${diagnostics.length} ${diagnostics.length === 1 ? 'problem' : 'problems'} in ${new Set(diagnostics.map(({ file }) => file)).size} files. Nothing is published until they are fixed.`,
    );
  }
  process.exitCode = diagnostics.length === 0 ? 0 : 1;
} catch (error) {
  console.error('The check itself failed:', error);
  process.exitCode = 3;
}
