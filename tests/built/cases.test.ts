import { describe, expect, test } from 'vitest';
import { type Element, elementsOf, hasClass, readTree, textOf } from '../../scripts/lib/site/read-tree.ts';
import { pages } from './pages.ts';

/** The page of a case, and no view of all cases. */
const isCase = /^\/[a-z-]+\/cases\/(?!(?:table|matrix|by)\/)[^/]+\/$/;

const cases = pages
  .filter(({ address }) => isCase.test(address))
  .map(({ address, html }) => {
    const main = elementsOf(readTree(html)).find(({ name }) => name === 'main');
    if (!main) throw new Error(`${address} has no main`);
    const inside = elementsOf(main);
    return { address, main, inside, of: (name: string) => inside.filter((element) => hasClass(element, name)) };
  });

/** What is wrong, by page. */
function faults(find: (page: (typeof cases)[number]) => string[]): string[] {
  return cases.flatMap((page) => find(page).map((what) => `${page.address} ${what}`));
}
const words = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();
const within = (element: Element, is: (inner: Element) => boolean) => elementsOf(element).filter(is);

describe('the page of every case', () => {
  test('is looked at', () => {
    expect(cases.length).toBeGreaterThan(300);
  });

  test('begins with its lead, and the facts follow', () => {
    expect(faults(({ of }) => (of('case-lead').length === 1 && of('key-facts').length === 1 ? [] : ['has no lead or no facts']))).toEqual(
      [],
    );
  });

  test('has a letter in the narrative for each letter of the evidence, from a on, and the other way round', () => {
    const wrong = faults(({ of }) => {
      const told = of('narrative').flatMap((narrative) => within(narrative, ({ name }) => name === 'sup').map(words));
      const proved = of('evidence-letter').map(words);
      const order = proved.map((_, n) => (n < 26 ? String.fromCharCode(97 + n) : `a${String.fromCharCode(71 + n)}`));
      return String([...new Set(told)]) === String(proved) && String(proved) === String(order) ? [] : [`${told} over ${proved}`];
    });
    expect(wrong).toEqual([]);
  });

  test('opens each figure as a whole: its words, document and line, a way to report an error', () => {
    const wrong = faults(({ of }) =>
      of('evidence-list').flatMap((list) =>
        within(list, (element) => hasClass(element, 'disclosure')).flatMap((row) => {
          const isWhole =
            within(row, ({ name }) => name === 'q').length > 0 &&
            within(row, (element) => hasClass(element, 'src')).length > 0 &&
            within(row, ({ attributes }) => attributes.href?.startsWith('mailto:') === true).length === 1;
          return isWhole ? [] : [words(row)];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('leaves intervals to the pages of recalculated sums', () => {
    const interval = /\bbetween [\d.,]+[^.]{0,30} and [\d.,]+|在[\d.,]+[^，。]{0,10}[与與和][\d.,]+[^，。]{0,10}之[间間]/;
    expect(faults(({ main }) => words(main).match(interval) ?? [])).toEqual([]);
  });

  test('says our reading of a disagreement in its closed line', () => {
    const wrong = faults(({ of }) =>
      of('dispute').flatMap((dispute) => {
        const [summary] = within(dispute, ({ name }) => name === 'summary');
        const [answer] = summary ? within(summary, ({ name }) => name === 'b') : [];
        return answer && words(answer) !== '' ? [] : [dispute.attributes.id ?? ''];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has nothing below a heading nor in a list only where there is nothing to say', () => {
    const wrong = faults(({ inside, of }) => [
      ...of('body')
        .filter((body) => words(body) === '' && within(body, ({ name }) => name === 'svg').length === 0)
        .map(() => 'an empty section'),
      ...inside
        .filter((element) => ['ul', 'ol', 'dl', 'dd', 'figure', 'p'].includes(element.name) && words(element) === '')
        .map(({ name }) => `an empty ${name}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('numbers no picture', () => {
    const wrong = faults(({ of }) =>
      of('cap')
        .map(words)
        .filter((caption) => /^(Plate|图|圖) ?\d/.test(caption)),
    );
    expect(wrong).toEqual([]);
  });
});

test('no printed words are left to a translator', () => {
  const bare = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<q\b(?![^>]*translate="no")[^>]*>/g)].map(([tag]) => `${address} ${tag}`),
  );
  expect(bare).toEqual([]);
});
