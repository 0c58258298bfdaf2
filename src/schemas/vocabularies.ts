/** The closed vocabularies. Each is a file in `content/vocabularies`, in both languages; records may use only its keys. */

import { z } from 'astro/zod';
import classRelation from '../../content/vocabularies/class-relation.json' with { type: 'json' };
import confidence from '../../content/vocabularies/confidence.json' with { type: 'json' };
import conflictKind from '../../content/vocabularies/conflict-kind.json' with { type: 'json' };
import conflictWeight from '../../content/vocabularies/conflict-weight.json' with { type: 'json' };
import factOfRecord from '../../content/vocabularies/fact-of-record.json' with { type: 'json' };
import calculator from '../../content/vocabularies/guide-calculator.json' with { type: 'json' };
import chapter from '../../content/vocabularies/guide-chapter.json' with { type: 'json' };
import diagram from '../../content/vocabularies/guide-diagram.json' with { type: 'json' };
import kind from '../../content/vocabularies/kind.json' with { type: 'json' };
import level from '../../content/vocabularies/level.json' with { type: 'json' };
import measure from '../../content/vocabularies/measure.json' with { type: 'json' };
import moneyOrigin from '../../content/vocabularies/money-origin.json' with { type: 'json' };
import moneyScope from '../../content/vocabularies/money-scope.json' with { type: 'json' };
import moneyStatus from '../../content/vocabularies/money-status.json' with { type: 'json' };
import notComparable from '../../content/vocabularies/not-comparable.json' with { type: 'json' };
import organisationKind from '../../content/vocabularies/organisation-kind.json' with { type: 'json' };
import payer from '../../content/vocabularies/payer.json' with { type: 'json' };
import paymentUnit from '../../content/vocabularies/payment-unit.json' with { type: 'json' };
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

/** The kind of a case. */
export const caseKind = oneOf(kind);
/** The way a service was bought. */
export const wayOfBuying = oneOf(way);
/** The level of government of a rule or buyer. */
export const governmentLevel = oneOf(level);
/** What a figure measures. */
export const figureMeasure = oneOf(measure);
/** What an amount of money is for: from one person to a whole country. */
export const scopeOfMoney = oneOf(moneyScope);
/** Whether an amount was paid, set aside or only expected. */
export const statusOfMoney = oneOf(moneyStatus);
/** Where the money of a purchase came from. */
export const originOfMoney = oneOf(moneyOrigin);
/** Who paid for a purchase: a level of government, or another. */
export const payerOfPurchase = oneOf(payer);
/** What a purchase is priced, paid or counted by. */
export const unitOfPayment = oneOf(paymentUnit);
export const kindOfOrganisation = oneOf(organisationKind);
export const levelOfPlace = oneOf(placeLevel);
export const kindOfConflict = oneOf(conflictKind);
/** How much turns on a conflict, the weightiest first. */
export const weightOfConflict = oneOf(conflictWeight);
/** How confident the editors are in the preferred reading. */
export const editorsConfidence = oneOf(confidence);
/** The kind of public role in which the documents name a person. */
export const kindOfPerson = oneOf(personKind);
/** The kind of a cited work. */
export const kindOfWork = oneOf(workKind);
export const kindOfSource = oneOf(sourceKind);
/** Why a line of a document was not recorded. */
export const unrecordedReason = oneOf(unreadReason);
/** The relation of a class in an official list to a term of the thesaurus. */
export const relationOfClass = oneOf(classRelation);
export const kindOfPolicyLink = oneOf(policyLink);
/** What a fact of public record tells. */
export const kindOfRecordedFact = oneOf(factOfRecord);
/** How a check recomputes the stated figure. */
export const kindOfRelation = oneOf(relation);
/** The verdict of a check. */
export const kindOfVerdict = oneOf(verdict);
/** Why the figures of a check cannot be held against each other. */
export const reasonNotComparable = oneOf(notComparable);
/** A chapter of the guide, in the order of the handbook. */
export const guideChapter = oneOf(chapter);
/** The calculators of the guide; each has its rule in `src/atlas/calculators`. */
export const guideCalculator = oneOf(calculator);
/** The diagrams of the guide. */
export const guideDiagram = oneOf(diagram);
