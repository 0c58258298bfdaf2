import type { How } from '../format/records.ts';
import { weightOf } from '../text/tokens.ts';
import type { Form } from './name-forms.ts';
import type { Asked } from './query-terms.ts';

/** A stretch of the question and the stretch of a name that answers it. */
export interface Stretch {
  from: number;
  to: number;
  formFrom: number;
  formTo: number;
  share: number;
  how: How;
}

/** The stretches of a question that a name answers in its own script, the longest first, none over another. */
export function stretchesIn(asked: Asked[], form: Form): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < asked.length; from++) {
    let best: Stretch | null = null;
    for (let formFrom = 0; formFrom < form.units.length; formFrom++) {
      const stretch = stretchAt(asked, form, from, formFrom);
      if (stretch && (best === null || stretch.to > best.to)) best = stretch;
    }
    if (best && stands(best, asked, form)) {
      found.push(best);
      from = best.to - 1;
    }
  }
  return found;
}

/** Every place in a text that answers a part of the question, one behind the other. */
export function placesIn(asked: Asked[], form: Form): Stretch[] {
  const found: Stretch[] = [];
  for (let formFrom = 0; formFrom < form.units.length; formFrom++) {
    let best: Stretch | null = null;
    for (let from = 0; from < asked.length; from++) {
      const stretch = stretchAt(asked, form, from, formFrom);
      if (stretch && (best === null || stretch.to - stretch.from > best.to - best.from)) best = stretch;
    }
    if (best && stands(best, asked, form)) {
      found.push(best);
      formFrom = best.formTo - 1;
    }
  }
  return found;
}

function stretchAt(asked: Asked[], form: Form, from: number, formFrom: number): Stretch | null {
  let [length, share, how]: [number, number, How] = [0, 1, 'name'];
  for (;;) {
    const key = form.units[formFrom + length]?.key;
    const answer = key === undefined ? undefined : asked[from + length]?.answers.get(key);
    if (!answer) break;
    share = Math.min(share, answer.share);
    if (answer.how === 'spelling') how = 'spelling';
    length++;
  }
  return length === 0
    ? null
    : { from, to: from + length, formFrom, formTo: formFrom + length, share, how: how === 'name' ? form.how : how };
}

/** One Chinese character says nothing, unless it is all that was typed of a name: 浦 finds 浦东. */
function stands({ from, to, formFrom }: Stretch, asked: Asked[], form: Form): boolean {
  if (to - from > 1 || asked[from]?.script !== 'han') return true;
  if (form.units.length === 1) return true;
  return formFrom === 0 && asked[from - 1]?.script !== 'han' && asked[to]?.script !== 'han';
}

/** How well a name is answered: wholly is 1, a part of it never more than 0.95. An abbreviation is meant to leave out. */
export function qualityOf(form: Form, stretches: Stretch[]): number {
  if (stretches[0]?.how === 'abbreviation') return 1;
  let covered = 0;
  for (const { formFrom, formTo } of stretches)
    for (let at = formFrom; at < formTo; at++) covered += weightOf(form.units[at] as Form['units'][number]);
  const part = Math.min(1, covered / form.weight);
  const isWhole = part > 0.999;
  return isWhole ? (stretches.length === 1 ? 1 : 0.97) : 0.6 + 0.35 * part;
}
