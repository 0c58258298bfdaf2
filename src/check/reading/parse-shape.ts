import type { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostic.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';

/** A YAML parser for a schema; without `data` in the result, the file does not fit the schema. */
export function parserOf<Data>(schema: z.ZodType<Data>) {
  return (file: string, text: string): { data?: Data; at: YamlFile['at']; diagnostics: Diagnostic[] } => {
    const yaml = readYaml(file, text);
    const { at, diagnostics } = yaml;
    if (yaml.data === undefined) return { at, diagnostics };
    const parsed = schema.safeParse(yaml.data);
    return parsed.success
      ? { data: parsed.data, at, diagnostics }
      : { at, diagnostics: [...diagnostics, ...schemaDiagnostics(file, schema, yaml, parsed.error)] };
  };
}
