import { weightNotes, weightsWith } from '../../../src/search/weights.ts';
import { markdownTable } from './markdown-table.ts';
import { kilobytes } from './numbers.ts';
import type { WeightEffect, WeightReport } from './weight-effects.ts';

/** The effects as the table in src/search/README.md. */
export function weightTable({ asIs: { score, bytes }, queries, probes, effects }: WeightReport): string {
  const weights = weightsWith();
  const table = markdownTable(effects, [
    ['Weight', ({ name }) => `\`${name}\``],
    ['Is', ({ name }) => number(weights[name])],
    ['Range', ({ name }) => weightNotes[name].range.map(number).join('–')],
    ['Without', ({ name }) => number(weightNotes[name].without)],
    ['MRR', (effect) => (effect.changed === 0 ? '' : share(effect.score.mrr))],
    ['recall', (effect) => (effect.changed === 0 ? '' : share(effect.score.recall))],
    ['Changed', changedOf],
    ['KB', (effect) => (kilobytes(effect.bytes) === kilobytes(bytes) ? '' : kilobytes(effect.bytes))],
    ['Meaning', ({ name }) => weightNotes[name].meaning],
  ]);
  return `With all: MRR@10 ${share(score.mrr)}, recall@10 ${share(score.recall)} over ${queries} queries, ${kilobytes(bytes)} KB of index before the first result. Probes: ${number(probes)}.\n\n${table}`;
}

/** The number of queries that change; if none does, the number of probes that change. */
function changedOf({ changed, changedProbes }: WeightEffect): string {
  return changedProbes === null ? String(changed) : changedProbes === 0 ? '**none**' : `0, probes ${changedProbes}`;
}

const share = (value: number) => value.toFixed(4);
const number = (value: number) => (Number.isFinite(value) ? value.toLocaleString('en') : '∞');
