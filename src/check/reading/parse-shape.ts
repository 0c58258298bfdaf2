import type { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostic.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';

/** A parser of YAML for a shape: without `data` the file does not have it. */
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
