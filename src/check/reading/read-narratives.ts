import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type WrittenLanguage, writtenLanguages } from '../../values/locale.ts';
import type { ReadRecord } from './content.ts';
import { type FileReader, pathFromRoot } from './file-reader.ts';
import { type NarrativeFile, type NarrativeKind, readNarrative } from './read-narrative.ts';

/** The file name of the text in each language. */
export const narrativeFiles: Record<WrittenLanguage, string> = { en: 'en.mdx', zh: 'zh.mdx' };

const empty: NarrativeFile = { narrative: [], blocks: [], components: [], diagnostics: [] };

/** Reads the texts of a folder; a text that cannot be read is present, but empty. */
export function readNarratives(reader: FileReader, folder: string, kind: NarrativeKind): ReadRecord['narratives'] {
  const narratives: ReadRecord['narratives'] = {};
  for (const language of writtenLanguages) {
    const path = join(folder, narrativeFiles[language]);
    if (!existsSync(path)) continue;
    const narrative = reader.readText(path, (file, text) => readNarrative(file, text, kind)) ?? empty;
    narratives[language] = { ...narrative, file: pathFromRoot(path) };
  }
  return narratives;
}
