import { readdirSync, readFileSync } from 'node:fs';
import { collectionNames, collections, glossarySchema } from '../../src/schemas/collections.ts';
import { describedSchema } from '../../src/site/described-schema.ts';
import { readSchemaSources, withComments } from './schema-comments.ts';
import { tidyJson } from './tidy-json.ts';

const schemasFolder = 'content/.schemas';
const settingsFile = '.vscode/settings.json';

/** What editors need to help with the files of a collection: its schema, the files it is for, the constant it is made from. */
const described = [
  ...collectionNames.map((name) => {
    const { schema, refKind, file } = collections[name];
    return {
      name: name as string,
      schema,
      constant: `${refKind}Schema`,
      files: file ? `content/${name}/*/${file.replace('{id}', '*')}` : `content/${name}/*.yaml`,
    };
  }),
  { name: 'glossary', schema: glossarySchema, constant: 'glossarySchema', files: 'content/glossary.yaml' },
];

/** The files that make editors help with the records: path → text. Comments of the schema files become their help. */
export function editorFiles(): Map<string, string> {
  const folder = 'src/schemas';
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const constants = readSchemaSources(sources);
  // The other settings of the editor are written by hand, and stay.
  const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as Record<string, unknown>;
  const schemaOfFiles = Object.fromEntries(described.map(({ name, files }) => [`./${schemasFolder}/${name}.json`, files]));
  return new Map([
    ...described.map(({ name, schema, constant }): [string, string] => [
      `${schemasFolder}/${name}.json`,
      tidyJson(withComments(describedSchema(schema, 'input') as object, constants, constant)),
    ]),
    [settingsFile, tidyJson({ ...settings, 'yaml.schemas': schemaOfFiles })],
  ]);
}
