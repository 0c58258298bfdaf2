import type { z } from 'astro/zod';
import { publishedCase } from './case.ts';
import { publishedCellRow } from './cell-row.ts';
import { publishedCheck } from './check.ts';
import { publishedClassification } from './classification.ts';
import { publishedConflict } from './conflict.ts';
import type { date, figure, locator, quotation, reading } from './evidence.ts';
import { publishedFigureRow } from './figure-row.ts';
import { publishedGuidePage } from './guide.ts';
import { publishedOrganisation } from './organisation.ts';
import { publishedPerson } from './person.ts';
import { publishedPlace } from './place.ts';
import type { placeOf } from './place-of.ts';
import { publishedPolicy } from './policy.ts';
import { publishedService } from './service.ts';
import { publishedSource } from './source.ts';
import { publishedStatistic } from './statistic.ts';
import { publishedTerm } from './term.ts';
import type { addresses, text } from './text.ts';
import { publishedWork } from './work.ts';

/** The shape of a published record of each collection, in the order of the data page. */
export const publishedShapes = {
  cases: publishedCase,
  policies: publishedPolicy,
  organisations: publishedOrganisation,
  places: publishedPlace,
  services: publishedService,
  classifications: publishedClassification,
  sources: publishedSource,
  conflicts: publishedConflict,
  statistics: publishedStatistic,
  checks: publishedCheck,
  guide: publishedGuidePage,
  people: publishedPerson,
  works: publishedWork,
  glossary: publishedTerm,
} as const;

export type PublishedCollection = keyof typeof publishedShapes;
export const publishedCollections = Object.keys(publishedShapes) as PublishedCollection[];

/** Rows that are published only as CSV: one row per reading, one per cell of a table. */
export const publishedRows = { figures: publishedFigureRow, cells: publishedCellRow } as const;

/** A table of such rows. */
export type PublishedRows = keyof typeof publishedRows;

/** A published record of a collection. */
export type Published<Name extends PublishedCollection> = z.output<(typeof publishedShapes)[Name]>;
export type PublishedFigureRow = z.output<typeof publishedFigureRow>;
export type PublishedCellRow = z.output<typeof publishedCellRow>;
export type PublishedFigure = z.output<typeof figure>;
export type PublishedReading = z.output<typeof reading>;
export type PublishedQuotation = z.output<typeof quotation>;
export type PublishedDate = z.output<typeof date>;
export type PublishedLocator = z.output<typeof locator>;
export type PublishedPlaceOf = z.output<typeof placeOf>;
export type PublishedText = z.output<typeof text>;
export type PublishedAddresses = z.output<typeof addresses>;
