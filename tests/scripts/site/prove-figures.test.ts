import { describe, expect, test } from 'vitest';
import { proveFigures } from '../../../scripts/lib/site/prove-figures.ts';
import { readTree } from '../../../scripts/lib/site/read-tree.ts';

const evidence =
  '<q lang="zh-Hans">520万元</q><p>5.2 million yuan.</p><p><span class="src"><a href="/en/sources/zhang-2011/#lines-9">Zhang 2011</a>, line 10</span></p>';
/** A page with a figure that has its evidence, and `body` before it. */
const page = (body: string, figure = evidence) =>
  `<!doctype html><html lang="en"><head><title>520 yuan</title><style>a::after{content:"5 yuan"}</style></head><body><header>9 yuan</header><main id="text">${body}<ol class="figures"><li id="figure-fund"><h3>Money found</h3>${figure}</li></ol></main></body></html>`;
const unproved = (body: string, more: Record<string, string> = {}, figure = evidence) =>
  proveFigures(
    Object.entries({ '/en/cases/wuxi/': page(body, figure), ...more }).map(([address, html]) => ({ address, tree: readTree(html) })),
  ).unproved.map(({ address, words, why }) => `${address} ${words}: ${why}`);

const elsewhere = { '/en/statistics/money/': '<main><h1>Money</h1><p>7 million yuan in 3 cities</p><div class="receipt">how</div></main>' };
const table = {
  '/en/statistics/donors/':
    '<main><table class="printed-table"><tr id="row-a"><th>Donors aged 21</th><td><q lang="zh-Hans">30人</q></td><td class="at"><a href="/en/sources/zhang-2011/#lines-9">12</a></td></tr></table></main>',
};

describe('a figure is proved', () => {
  test.each<[string, string, Record<string, string>?]>([
    [
      'in a link to its printed words',
      '<div class="prose"><p>It found <a class="fig" href="#figure-fund">5.2 million yuan<sup>a</sup></a>.</p></div>',
    ],
    [
      'in a link to another page',
      '<p><a class="fig" href="/en/cases/other/#figure-fund">5.2 million yuan</a></p>',
      { '/en/cases/other/': page('') },
    ],
    ['in a note that has the words itself', `<div class="prose"><div class="note">${evidence} 5.2 million yuan</div></div>`],
    ['in a row that leads there', '<table><tr><td>5.2 million yuan<td><a href="#figure-fund">fund</a></table>'],
    ['in a contradiction with its readings', `<article class="conflict"><h3>5.2 million yuan or less</h3>${evidence}</article>`],
    ['computed, beside its receipt', '', elsewhere],
    [
      'the answer of a calculator that says what it rests on',
      `<section><output class="answer">70,000 yuan</output><div class="rests-on"><ul><li>${evidence}</li></ul></div></section>`,
    ],
    [
      'computed, in a summary that leads to the receipt',
      '<article><b>7 million yuan</b> <a href="/en/statistics/money/">how</a></article>',
      elsewhere,
    ],
    [
      'computed, in a summary that leads to a page elsewhere too',
      '<article><b>7 million yuan</b> <a href="https://example.org/100%">x</a> <a href="/en/statistics/money/">how</a></article>',
      elsewhere,
    ],
    [
      'in an entry that leads to a table of a document',
      '<ul><li><a href="/en/statistics/donors/">Donors</a><p>广州21岁人员</p></ul>',
      table,
    ],
    ['repeated in the title of its page', '<h1>From 5.2 million yuan to more</h1>'],
    ['repeated in quotation marks', '<div class="prose"><p>That “520万元” was meant is certain.</p></div>'],
    ['the number of entries below it', '<section><header><p>2 organisations</p></header><ul><li>a</li><li>b</li></ul></section>'],
    [
      'no figure but a date, a number, a scale',
      '<p>In <time>2007</time> 96890 rang, on 12 May 2007, line 10.</p><svg><text class="scale">100 yuan</text></svg>',
    ],
  ])('%s', (_, body, more) => {
    expect(unproved(body, more)).toEqual([]);
  });
});

describe('a figure is found unproved', () => {
  test.each<[string, string, string]>([
    ['bare in a sentence', '<p>It found 5.2 million yuan.</p>', '/en/cases/wuxi/ 5.2 million yuan: bare in html > body > main > p'],
    [
      'bare beside a link in a text of ours',
      '<ul class="prose"><li><a class="fig" href="#figure-fund">5.2 million yuan</a> of 8 million yuan</li></ul>',
      '8 million yuan',
    ],
    ['in Chinese', '<p>落实80余万元。</p>', '80余万元'],
    ['as a share', '<p>It was 44.4% of it.</p>', '44.4%'],
    ['as people, cut by markup', '<p>It reached <b>600</b> people.</p>', '600 people'],
    ['in a link that leads to no evidence', '<p><a href="#text">5.2 million yuan</a></p>', '5.2 million yuan'],
    ['in a title that says another amount', '<h1>From 5.3 million yuan</h1>', '5.3 million yuan'],
    ['quoted, but nowhere on the page', '<p>That “530万元” was meant.</p>', '530万元'],
    [
      'as the answer of a calculator without its constants',
      '<section><output class="answer">70,000 yuan</output><div class="rests-on"><ul><li>a price</li></ul></div></section>',
      '70,000 yuan: bare in body > main > section > output.answer',
    ],
    [
      'as a count that is not the count',
      '<section><header><p>3 organisations</p></header><ul><li>a</li><li>b</li></ul></section>',
      '3 organisations',
    ],
    ['drawn as a figure without a place', '<p><a class="fig" href="#figure-found">much</a></p>', '#figure-found is no place'],
  ])('%s', (_, body, found) => {
    const [only, ...more] = unproved(body);
    expect(only).toContain(found);
    expect(more.filter((other) => !other.includes(found))).toEqual([]);
  });

  test.each([
    ['has no printed words', evidence.replace(/<q.*?<\/q>/, '')],
    ['does not say which document', evidence.replace(/<a .*?<\/a>/, 'Zhang 2011')],
    ['does not say which lines', evidence.replace('line 10', '')],
  ])('whose evidence %s', (_, figure) => {
    expect(unproved('<p><a class="fig" href="#figure-fund">much</a></p>', {}, figure)).toContain(
      '/en/cases/wuxi/ much: #figure-fund has no printed words with document and lines',
    );
  });
});
