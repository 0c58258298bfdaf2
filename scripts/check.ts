import { existsSync } from 'node:fs';
import { checkContent } from '../src/check/check-content.ts';
import { formatFinding } from '../src/check/diagnostic.ts';
import { recordCount } from '../src/check/reading/read-content.ts';
import { readArguments } from './lib/arguments.ts';
import { sarif } from './lib/sarif.ts';

const help = `
Usage: npm run check -- [--content DIR] [--format text|json|sarif]

Reads all content and reports every finding at once: file:line:column CODE what is wrong. How to mend it.

  --content DIR   the folder to read (default: content)
  --format F      text, json or sarif (default: text)

Exit status: 0 clean, 1 findings, 2 wrong usage, 3 a fault of the check itself.`;

const { values } = readArguments(help, { content: { type: 'string' }, format: { type: 'string' } });
const folder = values.content ?? 'content';
const format = values.format ?? 'text';
if (!existsSync(folder) || !['text', 'json', 'sarif'].includes(format)) {
  console.error(existsSync(folder) ? `There is no format "${format}".` : `There is no folder "${folder}".`);
  process.exit(2);
}

try {
  const { content, findings } = checkContent(folder);
  if (format === 'json') console.log(JSON.stringify(findings, null, 2));
  else if (format === 'sarif') console.log(JSON.stringify(sarif(findings), null, 2));
  else {
    for (const finding of findings) console.log(formatFinding(finding));
    console.log(
      findings.length === 0
        ? `Checked ${recordCount(content).toLocaleString('en')} records: nothing to mend.`
        : `\n${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${new Set(findings.map(({ file }) => file)).size} files. Nothing is published until they are mended.`,
    );
  }
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error('The check itself failed:', error);
  process.exitCode = 3;
}
