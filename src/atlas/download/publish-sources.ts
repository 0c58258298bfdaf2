import type { Published } from '../../schemas/published/collections.ts';
import type { Atlas } from '../records/records.ts';
import { publishFactsOfRecord } from './publish-of-record.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

/** The documents; as its own source, each is cited from its first to its last line. */
export function publishDocuments(atlas: Atlas, publishing: Publishing): Published<'sources'>[] {
  return [...atlas.sources.values()].map((record) => ({
    id: record.id,
    title: inThree(publishing, record.title),
    titleFrom: record.titleFrom,
    short: inThree(publishing, record.short),
    url: addressesOf(publishing, `sources/${record.id}`),
    kind: record.kind,
    language: record.language,
    authors: record.authors.map(({ family, given, zh, zhOurs, person }) => ({ family, given, zh, zhOurs, person: person ?? null })),
    institution: inThreeOrNull(publishing, record.institution),
    year: record.year,
    yearNote: inThreeOrNull(publishing, record.yearNote),
    containedIn: record.containedIn ? { title: record.containedIn.title, url: record.containedIn.url ?? null } : null,
    ofRecord: publishFactsOfRecord(record.ofRecord, publishing),
    reliability: inThree(publishing, record.reliability),
    headings: record.headings.map(({ lines, printed, title }) => ({ lines, printed, title: inThree(publishing, title) })),
    sha256: record.sha256,
    lineCount: record.lineCount,
    sources: [{ id: record.id, lines: [[1, record.lineCount]] }],
  }));
}
