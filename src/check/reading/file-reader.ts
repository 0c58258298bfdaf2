import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brokenOff, type Diagnostic, ofWholeFile } from '../diagnostic.ts';
import { readText } from './read-text.ts';

/** Reads a file and makes a value from its bytes. An implementation may keep the value until the file changes. */
export type ReadFile = <Made>(path: string, make: (bytes: Uint8Array) => Made) => Made;

/** A value made from a file, with the diagnostics of parsing it. */
interface Parsed {
  diagnostics: Diagnostic[];
}

/** Reads the files of a content folder and collects the diagnostics. */
export interface FileReader {
  diagnostics: Diagnostic[];
  /** Parses a file from its bytes. */
  read: <Made extends Parsed>(path: string, parser: (file: string, bytes: Uint8Array) => Made) => Made;
  /** Parses a file from its text; `null` if the file is not text. */
  readText: <Made extends Parsed>(path: string, parser: (file: string, text: string) => Made) => Made | null;
  /** Runs a step that may throw. An exception becomes a diagnostic, and the result is `otherwise`. */
  attempt: <Result>(path: string, step: () => Result, otherwise: Result) => Result;
  /** Reports all other entries of a folder, because nothing reads them. */
  refuseOthers: (folder: string, known: readonly string[], fix: string) => void;
}

/** The path as shown in diagnostics: from the project root. */
export function pathFromRoot(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

/** A new reader. */
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
