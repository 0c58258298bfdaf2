import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionName, collectionNames, collections } from '../src/schemas/collections.ts';
import { id as idSchema } from '../src/schemas/text.ts';
import { fillPlaceholders } from '../src/values/placeholders.ts';
import { readArguments, refuseUsage } from './lib/arguments.ts';
import { recordTemplate } from './lib/editors/record-template.ts';
import { paths } from './lib/paths.ts';

const kinds = new Map<string, CollectionName>(collectionNames.map((name) => [collections[name].refKind, name]));
const help = `
Usage: npm run new -- KIND ID [--content DIR]

Starts a record with every field, what it means and nothing in it; npm run check then says what is missing.

  KIND            ${[...kinds.keys()].join(', ')}
  ID              small letters, digits and single hyphens; for a case city-year-words: wuxi-2007-home-care-coupons
  --content DIR   where to (default: content)`;

const { values, positionals } = readArguments(help, { content: { type: 'string' } });
const [kind = '', id = ''] = positionals;
const name = kinds.get(kind) ?? refuseUsage(kind === '' ? 'Say what to start.' : `There is no kind "${kind}".`, help);
if (!idSchema.safeParse(id).success) refuseUsage(id === '' ? 'Say its id.' : `"${id}" is no id.`, help);

const { schema, file } = collections[name];
const base = join(values.content ?? paths.content, name);
const files = new Map([[file ? join(base, id, fillPlaceholders(file, { id })) : join(base, `${id}.yaml`), recordTemplate(schema, id)]]);
if (name === 'cases' || name === 'guide') {
  const [words, characters] = name === 'cases' ? [300, 500] : [700, 1200];
  // The check rejects expressions, so an unwritten narrative cannot be published.
  files.set(
    join(base, id, 'en.mdx'),
    `{/* What the documents say, in your own words: at most ${words}. Delete this line, or the file if a case is only mentioned. */}\n`,
  );
  files.set(
    join(base, id, 'zh.mdx'),
    `{/* 用自己的话写出文献所载，至多${characters}字。写好后删去此行；仅被提及的案例，删去此文件。 */}\n`,
  );
}
for (const path of files.keys()) {
  if (!existsSync(path)) continue;
  console.error(`${path} exists already.`);
  process.exit(1);
}
for (const [path, text] of files) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
console.log(`\nFill it in; npm run check says what is missing. ${paths.content}/README.md has the rules.`);
