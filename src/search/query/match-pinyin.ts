import { plainPinyin } from '../text/pinyin.ts';
import type { Stretch } from './match-form.ts';
import type { Form } from './name-forms.ts';
import type { SearchIndex } from './open-index.ts';
import type { Asked } from './query-terms.ts';

/** Fewer letters than this are rather English, unless they are a whole name. */
const fewestLetters = 4;

/** Stretches of a question that read a Chinese name, or part of it, aloud: `jujia yanglao` and `jujiayanglao` are 居家养老. */
export function pinyinStretches(index: SearchIndex, asked: Asked[]): [form: number, stretch: Stretch][] {
  return asked.flatMap((unit, from) =>
    unit.pinyin.flatMap(({ letters, how, share }) =>
      syllablesBegunBy(plainPinyin(letters)).flatMap((syllable) =>
        (index.sounds().bySyllable.get(syllable) ?? []).flatMap(([at, formFrom]): [number, Stretch][] => {
          // Wuxi is a name as it stands: it is not also looked for inside 服务项目, fu wu xiang mu.
          if (formFrom > 0 && index.formTexts.has(unit.key)) return [];
          const stretch = readAloud(asked, from, letters, index.forms[at] as Form, index.sounds().syllables[at] ?? [], formFrom);
          return stretch ? [[at, { ...stretch, how, share: stretch.share * share }]] : [];
        }),
      ),
    ),
  );
}

/** No syllable has more than six letters: `zhuang`. */
function syllablesBegunBy(letters: string): string[] {
  return Array.from({ length: Math.min(6, letters.length) }, (_, at) => letters.slice(0, at + 1));
}

function readAloud(
  asked: Asked[],
  from: number,
  letters: string,
  form: Form,
  syllables: string[],
  formFrom: number,
): Omit<Stretch, 'how'> | null {
  let rest = plainPinyin(letters);
  let [to, formTo, read, end] = [from, formFrom, 0, null as Omit<Stretch, 'how'> | null];
  for (;;) {
    // Letters within a Chinese name are read as they stand: 非营利组织 NPI.
    const unit = form.units[formTo];
    const syllable = unit?.script === 'word' ? unit.written : syllables[formTo];
    if (syllable === undefined || syllable === '') break;
    const isCut = rest.length < syllable.length && asked[to]?.isOpen === true && syllable.startsWith(rest);
    if (!isCut && !rest.startsWith(syllable)) break;
    read += Math.min(rest.length, syllable.length);
    rest = rest.slice(syllable.length);
    formTo++;
    if (rest !== '') continue;
    to++;
    const isWhole = formFrom === 0 && formTo === syllables.length;
    if (isWhole || (read >= fewestLetters && formTo - formFrom >= 2)) end = { from, to, formFrom, formTo, share: isCut ? 0.9 : 1 };
    const next = asked[to]?.pinyin[0];
    if (!next) break;
    rest = plainPinyin(next.letters);
  }
  return end;
}

/** Names whose initials were typed: `jjyl` is 居家养老. */
export function initialsStretches(index: SearchIndex, asked: Asked[]): [form: number, stretch: Stretch][] {
  return asked.flatMap((unit, from) =>
    unit.script !== 'word' || unit.written.length < fewestLetters
      ? []
      : (index.sounds().byInitials.get(unit.written) ?? []).map((at): [number, Stretch] => [
          at,
          { from, to: from + 1, formFrom: 0, formTo: index.forms[at]?.units.length ?? 0, share: 0.8, how: 'initials' },
        ]),
  );
}
