import { type Entity, entity } from '../../../src/search/indexing/entity.ts';
import type { Text } from '../../../src/values/locale.ts';
import { type Chance, seeded } from './seeded.ts';

/**
 * A larger atlas: the real records, and synthetic cases up to `count`.
 *
 * A synthetic case takes its names and texts from one real case, its links from a second, its date from a third. 15 % of its words are
 * replaced by other words from the cases in the same language, so that it compresses and repeats like new text. 1 % of its links to
 * organisations and places lead to new ones, so that the number of names grows too. The number of rules grows with the cube root of the
 * number of cases: with eight times the cases there are twice the rules. The same seed gives the same atlas, byte for byte.
 */
export function syntheticEntities(real: readonly Entity[], count: number, seed = 1): Entity[] {
  const chance = seeded(seed);
  const cases = real.filter(({ kind }) => kind === 'case');
  const policies = real.filter(({ kind }) => kind === 'policy');
  if (cases.length === 0 || count <= cases.length) return [...real];
  const words = wordsOf(cases);
  const fresh: Entity[] = [];
  const policyCount = Math.round(policies.length * Math.cbrt(count / cases.length));
  const grown = (models: Entity[], to: number) =>
    Array.from({ length: Math.max(0, to - models.length) }, (_, at) => grow(models, at, chance, words, fresh));
  const added = [...grown(cases, count), ...grown(policies, policyCount)];
  return [...real, ...added, ...fresh];
}

/** The share of words to replace, and of links that get a new name. */
const swapped = 0.15;
const renewed = 0.01;

type Words = Record<keyof Text, string[]>;

function grow(models: Entity[], at: number, chance: Chance, words: Words, fresh: Entity[]): Entity {
  const [model, linked, dated] = [chance.pick(models), chance.pick(models), chance.pick(models)];
  const vary = (texts: Text[]) => texts.map((text) => varied(text, chance, words));
  return {
    ...model,
    id: `${model.id}-${at + 1}`,
    name: varied(model.name, chance, words),
    names: vary(model.names),
    printed: model.printed.map((printed) => swap(printed, isChinese(printed) ? 'zh' : 'en', chance, words)),
    about: vary(model.about),
    texts: vary(model.texts),
    figures: model.figures.map(() => String(10 + chance.below(9990))),
    date: dated.date,
    until: dated.until,
    links: [...new Set(linked.links.map((link) => (chance.next() < renewed ? newName(link, chance, words, fresh) : link)))],
  };
}

/** A new organisation or place derived from the linked one; for other kinds the linked one itself. */
function newName(link: string, chance: Chance, words: Words, fresh: Entity[]): string {
  const kind = link.startsWith('organisation/') ? 'organisation' : link.startsWith('place/') ? 'place' : null;
  if (!kind) return link;
  const id = `new-${kind}-${fresh.length + 1}`;
  const letters = Array.from({ length: 3 }, () => chance.pick(syllables)).join('');
  const name = {
    en: `${letters[0]?.toUpperCase()}${letters.slice(1)}${kind === 'place' ? '' : ` ${chance.pick(words.en)} centre`}`,
    zh: `${chance.pick(words.zh)}${chance.pick(words.zh)}${kind === 'place' ? '区' : '服务中心'}`,
  };
  fresh.push(entity(kind, id, name, { links: kind === 'place' ? [link] : [] }));
  return `${kind}/${id}`;
}

const syllables = ['an', 'bei', 'chang', 'de', 'feng', 'guang', 'hong', 'jin', 'kang', 'li', 'ming', 'ning', 'ping', 'qing', 'rui', 'tong'];

function varied({ en, zh }: Text, chance: Chance, words: Words): Text {
  return { en: swap(en, 'en', chance, words), zh: swap(zh, 'zh', chance, words) };
}

function swap(text: string, language: keyof Text, chance: Chance, words: Words): string {
  return text.replace(patterns[language], (word) => (chance.next() < swapped ? chance.pick(words[language]) : word));
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** English words, and pairs of Chinese characters, because most Chinese words have two. */
const patterns: Record<keyof Text, RegExp> = { en: /[A-Za-z]{3,}/g, zh: /\p{Script=Han}{2}/gu };

/** All words of the cases with repetitions, so that frequent words stay frequent. */
function wordsOf(cases: Entity[]): Words {
  const all = cases.flatMap(({ name, names, about, texts }) => [name, ...names, ...about, ...texts]);
  const of = (language: keyof Text) => all.flatMap((text) => text[language].match(patterns[language]) ?? []);
  return { en: of('en'), zh: of('zh') };
}
