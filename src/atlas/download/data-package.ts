import type { PublishedFile } from './published-files.ts';

/** The metadata of the whole package. */
export interface PackageAbout {
  homepage: string;
  version: string;
  title: string;
  description: string;
  sources: { title: string; path: string }[];
  /** The SHA-256 of a string, in hex. */
  sha256: (words: string) => string;
  /** The meaning of a column of a table; `null` if it needs no explanation. */
  meaningOf: (table: PublishedFile['of'], column: string) => string | null;
}

const mediaTypes: Record<PublishedFile['format'], string> = {
  json: 'application/json',
  csv: 'text/csv',
  'bom.csv': 'text/csv',
  geojson: 'application/geo+json',
};

/** `datapackage.json` (Frictionless Data Package 2.0): all files with size, hash and the columns of the tables. */
export function dataPackage(
  files: readonly PublishedFile[],
  { homepage, version, title, description, sources, sha256, meaningOf }: PackageAbout,
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'point-to-surface',
    title,
    description,
    homepage,
    version,
    licenses: [
      { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    sources,
    // The files with a byte order mark are copies for spreadsheet programs, so they are not listed as resources.
    resources: files
      .filter(({ format }) => format !== 'bom.csv')
      .map((file) => ({
        name: file.name.replaceAll('.', '-'),
        path: file.name,
        format: file.format,
        mediatype: mediaTypes[file.format],
        encoding: 'utf-8',
        bytes: bytesOf(file.body),
        hash: `sha256:${sha256(file.body)}`,
        ...(file.format === 'csv' ? { type: 'table', schema: tableSchema(file, meaningOf) } : {}),
        ...(file.format === 'json' ? { jsonSchema: `schemas/${file.of}.json` } : {}),
      })),
  };
}

/** The size of a text in bytes, as UTF-8. */
export function bytesOf(words: string): number {
  return new TextEncoder().encode(words).length;
}

function tableSchema({ of, columns }: PublishedFile, meaningOf: PackageAbout['meaningOf']) {
  return {
    fields: columns.map(({ name, type }) => {
      const description = meaningOf(of, name);
      return { name, type, ...(description === null ? {} : { description }) };
    }),
    primaryKey: [columns[0]?.name],
    missingValues: [''],
  };
}
