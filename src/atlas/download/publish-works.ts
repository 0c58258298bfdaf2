import type { Published, PublishedQuotation } from '../../schemas/published/collections.ts';
import { plainReference, referenceOf } from '../citing/reference.ts';
import type { Quotation } from '../records/quotation.ts';
import type { Atlas } from '../records/records.ts';
import { publishDate, publishQuotation, publishSources } from './publish-evidence.ts';
import { publishFactsOfRecord } from './publish-of-record.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

export function publishWorks(atlas: Atlas, publishing: Publishing): Published<'works'>[] {
  return [...atlas.works.values()].map((record) => ({
    id: record.id,
    name: inThree(publishing, record.short),
    title: inThreeOrNull(publishing, record.title),
    titleFrom: record.titleFrom,
    titlePrinted: record.printed.map(publishQuotation),
    url: addressesOf(publishing, `works#${record.id}`),
    kind: record.kind,
    authors: record.authors.map(({ person, organisation, as, ...words }) => ({ ...publishQuotation(words), person, organisation, as })),
    date: publishDate(record.date),
    containedIn: quotationOrNull(record.containedIn),
    issue: quotationOrNull(record.issue),
    publisher: quotationOrNull(record.publisher),
    urls: record.urls.map(publishQuotation),
    policy: record.policy,
    reference: plainReference(referenceOf(record)),
    citedIn: record.citedIn.map(({ for: reason, isCertain, ...words }) => ({
      ...publishQuotation(words),
      for: inThree(publishing, reason),
      isCertain,
    })),
    ofRecord: publishFactsOfRecord(record.ofRecord, publishing),
    note: inThreeOrNull(publishing, record.note),
    conflicts: record.conflicts,
    sources: publishSources(record.sources),
  }));
}

function quotationOrNull(words: Quotation | null): PublishedQuotation | null {
  return words ? publishQuotation(words) : null;
}
