import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { type CollectionName, collectionNames, collections, type GlossaryEntry, glossarySchema } from '../../schemas/collections.ts';
import type { WrittenLanguage } from '../../values/locale.ts';
import type { Narrative } from '../../values/narrative.ts';
import type { Finding } from './finding.ts';
import { type NarrativeFile, readNarrative } from './read-narrative.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { schemaFindings } from './schema-findings.ts';

/** A record with the file it came from, so that a rule can say where something stands. */
export interface ReadRecord<Data = unknown> {
  id: string;
  file: string;
  data: Data;
  at: YamlFile['at'];
  narratives: Partial<Record<WrittenLanguage, NarrativeFile & { file: string }>>;
}

type RecordsOf = { [Name in CollectionName]: ReadRecord<z.output<(typeof collections)[Name]['schema']>>[] };

export interface Content extends RecordsOf {
  glossary: { entries: GlossaryEntry[]; file: string; at: YamlFile['at'] };
  /** What the files themselves get wrong: syntax, shape, names. Rules between records come on top. */
  findings: Finding[];
}

/** The narratives of a record, without their places. */
export type Narratives = Partial<Record<WrittenLanguage, Narrative>>;

const narrativeFiles: Record<WrittenLanguage, string> = { en: 'en.mdx', zh: 'zh.mdx' };

/** Reads everything in a content folder. A file that cannot be read becomes findings, never a missing record in silence. */
export function readContent(folder: string): Content {
  const findings: Finding[] = [];
  const name = (path: string) => relative(process.cwd(), path).replaceAll('\\', '/');

  const readRecords = (collection: CollectionName): ReadRecord[] => {
    const { schema, file: fileInFolder } = collections[collection];
    const base = join(folder, collection);
    if (!existsSync(base)) return [];
    const records: ReadRecord[] = [];
    for (const entry of readdirSync(base, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const isRecord = fileInFolder ? entry.isDirectory() : entry.isFile() && entry.name.endsWith('.yaml');
      if (!isRecord) {
        if (!entry.name.startsWith('.') && entry.name !== 'README.md') {
          findings.push({
            file: name(join(base, entry.name)),
            line: 1,
            column: 1,
            code: 'FILE_UNKNOWN',
            message: `a ${entry.isDirectory() ? 'folder' : 'file'} that is no record.`,
            mend: fileInFolder
              ? `A record of this collection is a folder with ${fileInFolder} in it.`
              : 'A record of this collection is a .yaml file.',
          });
        }
        continue;
      }
      const path = fileInFolder ? join(base, entry.name, fileInFolder) : join(base, entry.name);
      const id = fileInFolder ? entry.name : entry.name.slice(0, -'.yaml'.length);
      const file = name(path);
      if (!existsSync(path)) {
        findings.push({
          file,
          line: 1,
          column: 1,
          code: 'FILE_MISSING',
          message: 'the record has no file.',
          mend: `Add ${fileInFolder} or remove the folder.`,
        });
        continue;
      }
      const yaml = readYaml(file, readFileSync(path, 'utf8'));
      findings.push(...yaml.findings);
      if (yaml.data === undefined) continue;
      const parsed = (schema as z.ZodType).safeParse(yaml.data);
      if (!parsed.success) {
        findings.push(...schemaFindings(file, schema, yaml, parsed.error));
        continue;
      }
      const data = parsed.data as { id: string };
      if (data.id !== id) {
        findings.push({
          file,
          ...yaml.at(['id']),
          code: 'ID_FILE',
          message: `the id "${data.id}" is not the name of its ${fileInFolder ? 'folder' : 'file'}.`,
          mend: `Write "${id}" or rename the ${fileInFolder ? 'folder' : 'file'}.`,
        });
        continue;
      }
      const narratives: ReadRecord['narratives'] = {};
      if (fileInFolder) {
        for (const language of ['en', 'zh'] as const) {
          const narrativePath = join(base, entry.name, narrativeFiles[language]);
          if (!existsSync(narrativePath)) continue;
          const narrative = readNarrative(
            name(narrativePath),
            readFileSync(narrativePath, 'utf8'),
            collection === 'guide' ? 'guide' : 'case',
          );
          findings.push(...narrative.findings);
          narratives[language] = { ...narrative, file: name(narrativePath) };
        }
      }
      records.push({ id, file, data, at: yaml.at, narratives });
    }
    return records;
  };

  const records = Object.fromEntries(collectionNames.map((collection) => [collection, readRecords(collection)])) as RecordsOf;

  const glossaryPath = join(folder, 'glossary.yaml');
  const glossaryYaml = readYaml(name(glossaryPath), existsSync(glossaryPath) ? readFileSync(glossaryPath, 'utf8') : '[]');
  findings.push(...glossaryYaml.findings);
  const glossary = glossarySchema.safeParse(glossaryYaml.data ?? []);
  if (!glossary.success) findings.push(...schemaFindings(name(glossaryPath), glossarySchema, glossaryYaml, glossary.error));

  return {
    ...records,
    glossary: { entries: glossary.success ? glossary.data : [], file: name(glossaryPath), at: glossaryYaml.at },
    findings,
  };
}
