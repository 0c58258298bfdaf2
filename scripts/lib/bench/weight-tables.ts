import { weightNotes, weightsWith } from '../../../src/search/weights.ts';
import type { WeightEffect, WeightReport } from './weight-effects.ts';

/** The effects as the table in src/search/README.md. */
export function weightTable({ asIs, queries, probes, effects }: WeightReport): string {
  const { score, bytes } = asIs;
  const weights = weightsWith();
  const rows = effects.map((effect) => {
    const { range, without, meaning } = weightNotes[effect.name];
    return [
      `\`${effect.name}\``,
      number(weights[effect.name]),
      range.map(number).join('–'),
      number(without),
      effect.changed === 0 ? '' : share(effect.score.mrr),
      effect.changed === 0 ? '' : share(effect.score.recall),
      changedOf(effect),
      kilobytes(effect.bytes) === kilobytes(bytes) ? '' : kilobytes(effect.bytes),
      meaning,
    ];
  });
  return [
    `With all: MRR@10 ${share(score.mrr)}, recall@10 ${share(score.recall)} over ${queries} queries, ${kilobytes(bytes)} KB of index before the first result. Probes: ${number(probes)}.`,
    [['Weight', 'Is', 'Range', 'Without', 'MRR', 'recall', 'Changed', 'KB', 'Meaning'], Array(9).fill('---'), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
  ].join('\n\n');
}

/** The number of queries that change; if none does, the number of probes that change. */
function changedOf({ changed, changedProbes }: WeightEffect): string {
  return changedProbes === null ? String(changed) : changedProbes === 0 ? '**none**' : `0, probes ${changedProbes}`;
}

const share = (value: number) => value.toFixed(4);
const kilobytes = (value: number) => (value / 1024).toFixed(1);
const number = (value: number) => (Number.isFinite(value) ? value.toLocaleString('en') : '∞');
