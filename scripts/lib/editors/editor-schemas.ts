import { readFileSync } from 'node:fs';
import type { JsonSchema } from '../../../src/atlas/download/json-schema.ts';
import { collectionNames, collections, glossarySchema } from '../../../src/schemas/collections.ts';
import { describedSchema } from '../../../src/site/described-schema.ts';
import { fillPlaceholders } from '../../../src/values/placeholders.ts';
import { tidyJson } from './tidy-json.ts';

const schemasFolder = 'content/.schemas';
const settingsFile = '.vscode/settings.json';

/** The schema of each collection, with the files that it applies to. */
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

/** The settings and schemas with which editors validate and explain records: path → content. */
export function editorFiles(): Map<string, string> {
  // Other editor settings are written by hand and are kept.
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

/** Removes the descriptions of a field's options: for `date`, an editor would show "a date with its words" instead of "when it began". */
function inWordsOfFields(schema: JsonSchema): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'anyOf' ? value.map(({ description, ...option }: JsonSchema) => option) : value,
  );
}
