import { groupByEach } from '../../values/group.ts';
import type { LineRange } from '../../values/lines.ts';
import type { AtlasFiles } from './atlas-files.ts';
import type { ConflictsOf } from './build-conflicts.ts';
import type { Locator, Quotation } from './quotation.ts';
import { dated, factsOfRecord, quotation } from './read-quotation.ts';
import type { PersonRecord, WorkRecord } from './records.ts';

/** The people with the works and documents they wrote. */
export function buildPeople({ people, works, sources }: AtlasFiles, conflictsOf: ConflictsOf): PersonRecord[] {
  const [worksBy, documentsBy] = [byAuthor(works), byAuthor(sources)];
  return people.map((file): PersonRecord => {
    const names = file.names.map(quotation);
    const roles = file.roles.map(({ printed, role, organisation, date }) => ({
      printed: printed.map(quotation),
      role,
      organisation,
      date: dated(date),
    }));
    return {
      ...file,
      collection: 'people',
      names,
      roles,
      works: (worksBy.get(file.id) ?? []).map(({ id }) => id),
      documents: (documentsBy.get(file.id) ?? []).map(({ id }) => id),
      sources: placesOf([...names, ...roles.flatMap(({ printed, date }) => [...printed, ...(date ? [date] : [])])]),
      conflicts: conflictsOf(`person/${file.id}`),
    };
  });
}

interface Authored {
  id: string;
  authors: readonly { person?: string | undefined }[];
}

/** Groups works or documents by author, for authors on record. */
function byAuthor(items: readonly Authored[]): Map<string, Authored[]> {
  return groupByEach(items, ({ authors }) => authors.flatMap(({ person }) => person ?? []));
}

/** The cited works; a work that is a rule or document on record has the title and date of that record. */
export function buildWorks({ works, policies }: AtlasFiles, conflictsOf: ConflictsOf): WorkRecord[] {
  const rules = new Map(policies.map((policy) => [policy.id, policy]));
  return works.map((file): WorkRecord => {
    const { title, titleFrom, printed, date } = rules.get(file.policy ?? '') ?? file;
    const authors = file.authors.map(({ person, organisation, as, ...words }) => ({
      ...quotation(words),
      person: person ?? null,
      organisation: organisation ?? null,
      as,
    }));
    const citedIn = file.citedIn.map(({ for: reason, isCertain, ...words }) => ({ ...quotation(words), for: reason, isCertain }));
    const own = {
      printed: printed.map(quotation),
      date: dated(date),
      containedIn: file.containedIn ? quotation(file.containedIn) : null,
      issue: file.issue ? quotation(file.issue) : null,
      publisher: file.publisher ? quotation(file.publisher) : null,
      urls: file.urls.map(quotation),
    };
    return {
      ...file,
      ...own,
      collection: 'works',
      ofRecord: factsOfRecord(file.ofRecord),
      policy: file.policy ?? null,
      title,
      titleFrom,
      authors,
      citedIn,
      sources: placesOf([...citedIn, ...authors, ...own.urls]),
      conflicts: conflictsOf(`work/${file.id}`),
    };
  });
}

/** The locators of some quotations: one per document, with its line ranges in order and without duplicates. */
function placesOf(words: readonly Quotation[]): Locator[] {
  return [...Map.groupBy(words, ({ source }) => source)].map(([source, quotations]) => ({
    source,
    lines: [
      ...new Map(quotations.flatMap(({ lines }) => lines.map((range): [string, LineRange] => [range.join('-'), range]))).values(),
    ].sort(([a], [b]) => a - b),
  }));
}
