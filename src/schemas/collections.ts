import type { z } from 'astro/zod';
import { caseSchema } from './case.ts';
import { checkSchema, notCheckableSchema } from './check.ts';
import { classificationSchema } from './classification.ts';
import { conflictSchema } from './conflict.ts';
import { glossarySchema } from './glossary.ts';
import { guideSchema } from './guide.ts';
import { organisationSchema } from './organisation.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { policySchema } from './policy.ts';
import { serviceSchema } from './service.ts';
import { sourceSchema } from './source.ts';
import { statSchema } from './stat.ts';
import { ledgerSchema, unrecordedLinesSchema } from './unrecorded-lines.ts';
import { workSchema } from './work.ts';

/** All collections of records: the folder in `content/`, the schema, and the word that begins a reference to a record. */
export const collections = {
  cases: { schema: caseSchema, refKind: 'case', file: 'case.yaml' },
  policies: { schema: policySchema, refKind: 'policy', file: null },
  organisations: { schema: organisationSchema, refKind: 'organisation', file: null },
  places: { schema: placeSchema, refKind: 'place', file: null },
  services: { schema: serviceSchema, refKind: 'service', file: null },
  classifications: { schema: classificationSchema, refKind: 'classification', file: null },
  sources: { schema: sourceSchema, refKind: 'source', file: 'source.yaml' },
  conflicts: { schema: conflictSchema, refKind: 'conflict', file: null },
  // {id} is the name of the record's folder.
  statistics: { schema: statSchema, refKind: 'stat', file: '{id}.yaml' },
  checks: { schema: checkSchema, refKind: 'check', file: null },
  guide: { schema: guideSchema, refKind: 'guide', file: 'guide.yaml' },
  people: { schema: personSchema, refKind: 'person', file: null },
  works: { schema: workSchema, refKind: 'work', file: null },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** What stands in a file beside that of a record: the ledger that the evidence run wrote, `null` before the first run; the lines of a CSV file, the header first. */
interface FilesBeside {
  sources: { ledger: Ledger | null };
  statistics: { table: string[][] };
}

/** A record of a collection as its files hold it. */
export type FileOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']> &
  (Name extends keyof FilesBeside ? FilesBeside[Name] : unknown);

/** A record as in its file, with defaults filled in. */
export type CaseFile = z.output<typeof caseSchema>;
export type PolicyFile = z.output<typeof policySchema>;
export type OrganisationFile = z.output<typeof organisationSchema>;
export type PlaceFile = z.output<typeof placeSchema>;
export type ServiceFile = z.output<typeof serviceSchema>;
export type ClassificationFile = z.output<typeof classificationSchema>;
export type SourceFile = FileOf<'sources'>;
export type Ledger = z.output<typeof ledgerSchema>;
export type UnrecordedLines = z.output<typeof unrecordedLinesSchema>[number];
export type ConflictFile = z.output<typeof conflictSchema>;
export type StatisticFile = FileOf<'statistics'>;
export type CheckFile = z.output<typeof checkSchema>;
export type NotCheckableEntry = z.output<typeof notCheckableSchema>[number];
export type GuideFile = z.output<typeof guideSchema>;
export type PersonFile = z.output<typeof personSchema>;
export type WorkFile = z.output<typeof workSchema>;
export type GlossaryEntry = z.output<typeof glossarySchema>[number];
export type FigureFile = CaseFile['figures'][number];
export type ReadingFile = FigureFile['readings'][number];

export { glossarySchema, ledgerSchema, notCheckableSchema, unrecordedLinesSchema };
