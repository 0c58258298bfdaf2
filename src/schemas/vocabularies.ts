/**
 * The closed vocabularies. Each list is one file in `content/vocabularies`, in both languages;
 * its keys are the only values the records may use.
 */

import { z } from 'astro/zod';
import classRelation from '../../content/vocabularies/class-relation.json' with { type: 'json' };
import confidence from '../../content/vocabularies/confidence.json' with { type: 'json' };
import conflictKind from '../../content/vocabularies/conflict-kind.json' with { type: 'json' };
import calculator from '../../content/vocabularies/guide-calculator.json' with { type: 'json' };
import chapter from '../../content/vocabularies/guide-chapter.json' with { type: 'json' };
import diagram from '../../content/vocabularies/guide-diagram.json' with { type: 'json' };
import kind from '../../content/vocabularies/kind.json' with { type: 'json' };
import level from '../../content/vocabularies/level.json' with { type: 'json' };
import measure from '../../content/vocabularies/measure.json' with { type: 'json' };
import organisationKind from '../../content/vocabularies/organisation-kind.json' with { type: 'json' };
import personKind from '../../content/vocabularies/person-kind.json' with { type: 'json' };
import placeLevel from '../../content/vocabularies/place-level.json' with { type: 'json' };
import policyLink from '../../content/vocabularies/policy-link.json' with { type: 'json' };
import relation from '../../content/vocabularies/relation.json' with { type: 'json' };
import sourceKind from '../../content/vocabularies/source-kind.json' with { type: 'json' };
import unreadReason from '../../content/vocabularies/unread-reason.json' with { type: 'json' };
import verdict from '../../content/vocabularies/verdict.json' with { type: 'json' };
import way from '../../content/vocabularies/way.json' with { type: 'json' };
import workKind from '../../content/vocabularies/work-kind.json' with { type: 'json' };

const oneOf = <Words extends Record<string, unknown>>(words: Words) => z.enum(Object.keys(words) as [keyof Words & string]);

/** What a case is. */
export const caseKind = oneOf(kind);
/** How the service was bought. */
export const wayOfBuying = oneOf(way);
/** The level of government a rule or a buyer belongs to. */
export const governmentLevel = oneOf(level);
/** What a figure measures. */
export const figureMeasure = oneOf(measure);
export const kindOfOrganisation = oneOf(organisationKind);
export const levelOfPlace = oneOf(placeLevel);
export const kindOfConflict = oneOf(conflictKind);
/** How sure the editors are of the reading they prefer. */
export const editorsConfidence = oneOf(confidence);
/** In which standing the documents name a person. */
export const kindOfPerson = oneOf(personKind);
/** What kind of thing a document cites. */
export const kindOfWork = oneOf(workKind);
export const kindOfSource = oneOf(sourceKind);
/** Why a line of a document went into no record. */
export const unrecordedReason = oneOf(unreadReason);
/** What a class of an official list is to a term of the thesaurus. */
export const relationOfClass = oneOf(classRelation);
export const kindOfPolicyLink = oneOf(policyLink);
/** How a check works a stated figure out again. */
export const kindOfRelation = oneOf(relation);
/** What came of a check. */
export const kindOfVerdict = oneOf(verdict);
/** A chapter of the guide, in the order of the handbook. */
export const guideChapter = oneOf(chapter);
/** The calculators of the guide; each has its rule in `src/atlas/calculators`. */
export const guideCalculator = oneOf(calculator);
/** The pictures of the guide. */
export const guideDiagram = oneOf(diagram);
