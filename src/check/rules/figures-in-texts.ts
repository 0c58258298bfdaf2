import { figuresAskedFor } from '../../values/fill-figures.ts';
import { type Text, writtenLanguages } from '../../values/locale.ts';
import type { ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Path, type Rule } from './rule.ts';

/** The texts of conflicts and checks fill in only figures that these have: `{0}` the first claim or input, `{stated}`. */
export const figuresInTexts: Rule = function* (content) {
  for (const record of content.conflicts) {
    const { claims, title, answer, why, weightWhy, stake } = record.data;
    const names = claims.flatMap(({ ref }, index) => (ref ? [String(index)] : []));
    const meanings = claims.map(({ meaning }, index): [Path, Text] => [['claims', index, 'meaning'], meaning]);
    const texts: [Path, Text][] = [[['answer'], answer], [['why'], why], [['stake'], stake], ...meanings];
    for (const [path, text] of texts) yield* unknownFigures(record, path, text, names);
    for (const [path, text] of [[['title'], title] as const, [['weightWhy'], weightWhy] as const])
      yield* unknownFigures(record, path, text, []);
  }
  for (const record of content.checks) {
    const { inputs, sentence, note, notComparable } = record.data;
    const names = ['stated', ...inputs.keys().map(String)];
    const texts: [Path, Text | undefined][] = [
      [['sentence'], sentence],
      [['note'], note],
      [['notComparable', 'why'], notComparable?.why],
    ];
    for (const [path, text] of texts) if (text) yield* unknownFigures(record, path, text, names);
  }
};

function* unknownFigures(record: ReadRecord, path: Path, text: Text, names: readonly string[]) {
  for (const language of writtenLanguages) {
    for (const name of figuresAskedFor(text[language])) {
      if (names.includes(name)) continue;
      const fix = names.length > 0 ? `Write one of ${names.map((each) => `{${each}}`).join(', ')}.` : 'No figure can be filled in here.';
      yield diagnosticAt(record, [...path, language], 'TEXT_FIGURE', `{${name}} is no figure of this record.`, fix);
    }
  }
}
