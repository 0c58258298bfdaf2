import { type Answer, type Line, said, unsaid } from './answer.ts';

/** The thresholds of Guangzhou's trial measures, taken from figures on record. */
export interface EvaluationRule {
  /** Marks from this one upwards, inclusive, are excellent. */
  excellent: number;
  /** Marks up to this one, inclusive, are a failure. */
  failed: number;
  /** For how many years an agency that failed is barred from purchased projects. */
  barYears: number;
}

export interface JudgedService {
  /** `null` until entered. */
  mark: number | null;
  /** Whether the task of the contract was not finished. */
  isUnfinished: boolean;
  /** Whether the case is classified as grave. */
  isGrave: boolean;
}

export type Band = 'excellent' | 'between' | 'failed';

/** The band of a mark; the measures, as quoted on the slide, have no name for the band between the two thresholds. */
export function bandOf({ excellent, failed }: EvaluationRule, mark: number): Band {
  if (mark >= excellent) return 'excellent';
  return mark <= failed ? 'failed' : 'between';
}

/** The consequences of a mark: a possible reward, money and time lost, or nothing that the document states. */
export function consequencesOf(rule: EvaluationRule, { mark, isUnfinished, isGrave }: JudgedService): Answer {
  if (mark === null) return { verdict: said('noMark'), lines: [] };
  const band = bandOf(rule, mark);
  const isOnLine = mark === rule.excellent || mark === rule.failed;
  return {
    verdict: said(band, { mark }),
    lines: [
      ...(isOnLine ? [said('onTheLine', { mark })] : []),
      ...(band === 'excellent' ? [said('mayBeRewarded'), unsaid('reward')] : []),
      ...(band === 'between' ? [unsaid('nothingTold')] : []),
      ...(band === 'failed' ? ofFailure(rule, isUnfinished, isGrave) : beyondFailure(isUnfinished, isGrave)),
    ],
  };
}

function ofFailure({ barYears }: EvaluationRule, isUnfinished: boolean, isGrave: boolean): Line[] {
  return [
    said('deducted'),
    said('barred', { years: barYears }),
    ...(isUnfinished ? [said('goesOn'), unsaid('besides')] : []),
    ...(isGrave ? [said('loses'), unsaid('grave')] : []),
    unsaid('howMuch'),
  ];
}

/** The measures mention unfinished tasks and grave cases only for services that failed. */
function beyondFailure(isUnfinished: boolean, isGrave: boolean): Line[] {
  return [...(isUnfinished ? [unsaid('unfinishedOnly')] : []), ...(isGrave ? [unsaid('graveOnly')] : [])];
}
