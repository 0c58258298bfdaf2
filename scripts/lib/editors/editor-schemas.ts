import { readFileSync } from 'node:fs';
import type { JsonSchema } from '../../../src/atlas/download/json-schema.ts';
import { collectionNames, collections, glossarySchema } from '../../../src/schemas/collections.ts';
import { describedSchema } from '../../../src/site/described-schema.ts';
import { fillPlaceholders } from '../../../src/values/placeholders.ts';
import { tidyJson } from './tidy-json.ts';

const schemasFolder = 'content/.schemas';
const settingsFile = '.vscode/settings.json';

/** What editors need to help with the files of a collection: its schema, and the files it is for. */
const described = [
  ...collectionNames.map((name) => {
    const { schema, file } = collections[name];
    return {
      name: name as string,
      schema,
      files: file ? `content/${name}/*/${fillPlaceholders(file, { id: '*' })}` : `content/${name}/*.yaml`,
    };
  }),
  { name: 'glossary', schema: glossarySchema, files: 'content/glossary.yaml' },
];

/** The files that make editors help with the records: path → text. What a shape says of its fields is their help. */
export function editorFiles(): Map<string, string> {
  // The other settings of the editor are written by hand, and stay.
  const settings = JSON.parse(readFileSync(settingsFile, 'utf8')) as Record<string, unknown>;
  const schemaOfFiles = Object.fromEntries(described.map(({ name, files }) => [`./${schemasFolder}/${name}.json`, files]));
  return new Map([
    ...described.map(({ name, schema }): [string, string] => [
      `${schemasFolder}/${name}.json`,
      tidyJson(inWordsOfFields(describedSchema(schema, 'input'))),
    ]),
    [settingsFile, tidyJson({ ...settings, 'yaml.schemas': schemaOfFiles })],
  ]);
}

/** Without what the options of a field say of themselves: of `date`, an editor would show "a date with its words", not "when it began". */
function inWordsOfFields(schema: JsonSchema): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'anyOf' ? value.map(({ description, ...option }: JsonSchema) => option) : value,
  );
}
