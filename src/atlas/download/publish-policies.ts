import type { Published } from '../../schemas/published/collections.ts';
import type { Atlas } from '../records/records.ts';
import { publishDate, publishFigure, publishQuotation, publishSources } from './publish-evidence.ts';
import { publishFactsOfRecord } from './publish-of-record.ts';
import { publishPlaceOf } from './publish-places.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

export function publishPolicies(atlas: Atlas, publishing: Publishing): Published<'policies'>[] {
  return [...atlas.policies.values()].map((record) => ({
    id: record.id,
    title: inThree(publishing, record.title),
    titleFrom: record.titleFrom,
    titlePrinted: record.printed.map(publishQuotation),
    url: addressesOf(publishing, `policies/${record.id}`),
    issuer: record.issuers,
    level: record.level,
    place: publishPlaceOf(atlas, record.place),
    date: publishDate(record.date),
    begins: record.begins,
    until: publishDate(record.until),
    what: inThreeOrNull(publishing, record.did),
    ofRecord: publishFactsOfRecord(record.ofRecord, publishing),
    services: record.services,
    links: record.links.map(({ type, to, source, lines }) => ({ type, to, source, lines })),
    linksOfRecord: record.linksOfRecord,
    conflicts: record.conflicts,
    figures: record.figures.map((figure) => publishFigure(publishing, figure)),
    sources: publishSources(record.sources),
  }));
}
