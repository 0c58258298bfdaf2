import { type Answer, type Line, said, unsaid } from './answer.ts';

/** The lines of Guangzhou's trial measures, as read from the figures on record. */
export interface EvaluationRule {
  /** From this mark on a service is excellent; the mark itself is. */
  excellent: number;
  /** Up to this mark it has failed; the mark itself has. */
  failed: number;
  /** For so long a failed agency may take on no purchased project. */
  barYears: number;
}

export interface JudgedService {
  /** `null` while nothing is entered. */
  mark: number | null;
  /** The task of the contract was not finished. */
  isUnfinished: boolean;
  /** The case is called grave. */
  isGrave: boolean;
}

export type Band = 'excellent' | 'between' | 'failed';

/** The band a mark falls in; between the two lines the measures, as the slide gives them, have no name. */
export function bandOf({ excellent, failed }: EvaluationRule, mark: number): Band {
  if (mark >= excellent) return 'excellent';
  return mark <= failed ? 'failed' : 'between';
}

/** What follows from a mark: a reward that may be given, money and time lost, or nothing that is told. */
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

/** The measures speak of unfinished tasks and of grave cases only where a service has failed. */
function beyondFailure(isUnfinished: boolean, isGrave: boolean): Line[] {
  return [...(isUnfinished ? [unsaid('unfinishedOnly')] : []), ...(isGrave ? [unsaid('graveOnly')] : [])];
}
