import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brokenOff, type Diagnostic, ofWholeFile } from '../diagnostic.ts';
import { readText } from './read-text.ts';

/** Reads a file and makes something of its bytes. Another way of reading may keep what it made for as long as the file stays the same. */
export type ReadFile = <Made>(path: string, make: (bytes: Uint8Array) => Made) => Made;

/** What is made of a file, with what is wrong with it. */
interface Parsed {
  diagnostics: Diagnostic[];
}

/** Reads the files of a content folder one by one, and gathers what is wrong with them. */
export interface FileReader {
  diagnostics: Diagnostic[];
  /** What a file's bytes say. */
  read: <Made extends Parsed>(path: string, parser: (file: string, bytes: Uint8Array) => Made) => Made;
  /** What a file's text says; `null` when the file is no text. */
  readText: <Made extends Parsed>(path: string, parser: (file: string, text: string) => Made) => Made | null;
  /** Does what may break off; then that is one diagnostic, and the others are still told. */
  attempt: <Result>(path: string, step: () => Result, otherwise: Result) => Result;
  /** Refuses what else stands in a folder: nothing reads it. */
  refuseOthers: (folder: string, known: readonly string[], fix: string) => void;
}

/** The path as diagnostics tell it: from the project's root. */
export function pathFromRoot(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

/** A reader that has read nothing yet. */
export function fileReader(readFile: ReadFile = (path, make) => make(readFileSync(path))): FileReader {
  const diagnostics: Diagnostic[] = [];
  const reader: FileReader = {
    diagnostics,
    read: (path, parser) => {
      const made = readFile(path, (bytes) => parser(pathFromRoot(path), bytes));
      diagnostics.push(...made.diagnostics);
      return made;
    },
    readText: (path, parser) =>
      reader.read(path, (file, bytes) => {
        const { text, diagnostics: ofText } = readText(file, bytes);
        const made = text === null ? null : parser(file, text);
        return { made, diagnostics: [...ofText, ...(made?.diagnostics ?? [])] };
      }).made,
    attempt: (path, step, otherwise) => {
      try {
        return step();
      } catch (error) {
        diagnostics.push(brokenOff(pathFromRoot(path), 'the reading', error));
        return otherwise;
      }
    },
    refuseOthers: (folder, known, fix) => {
      for (const name of readdirSync(folder)) {
        if (known.includes(name) || name.startsWith('.')) continue;
        diagnostics.push(ofWholeFile(pathFromRoot(join(folder, name)), 'FILE_UNKNOWN', 'nothing reads this file.', fix));
      }
    },
  };
  return reader;
}
