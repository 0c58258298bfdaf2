import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { drawingText } from '../../../scripts/lib/look/drawing-text.ts';
import { type Element, elementsOf, hasClass, readTree, textOf } from '../../../scripts/lib/site/read-tree.ts';
import CityLanes from '../../../src/components/charts/CityLanes.astro';
import Matrix from '../../../src/components/charts/Matrix.astro';
import SpreadMap from '../../../src/components/charts/SpreadMap.astro';
import IntervalPair from '../../../src/components/checks/IntervalPair.astro';
import StatisticTable from '../../../src/components/statistics/StatisticTable.astro';
import { coverage } from '../../../src/statistics/coverage.ts';
import { lagToNationalRule } from '../../../src/statistics/lag-to-national-rule.ts';
import { fewCities as atlas, plainMaps as maps } from './few-cities.ts';

/** Pictures as their components draw them from a few cases. Open a snapshot in a browser: it is seen in the styles of the page. */
const container = await AstroContainer.create();

async function render(component: Parameters<typeof container.renderToString>[0], props: Record<string, unknown>, within: string) {
  const all = elementsOf(readTree(await container.renderToString(component, { props })));
  const found = all.find((element) => hasClass(element, within));
  const drawing = found && [found, ...elementsOf(found)].find(({ name }) => name === 'svg' || name === 'table');
  if (!drawing) throw new Error(`Nothing is drawn within ".${within}".`);
  return drawing;
}

const locale = 'en';
// More than 5.7 billion is printed where 132 centres of two million make 264 million: a gap, powers of ten, and an end left open.
const check = { stated: { figure: { low: 5_650_000_000, high: null } }, recomputed: { low: 263_000_000, high: 265_000_000 } };
const map = await render(SpreadMap, { locale, atlas, maps }, 'overview');
const matrix = await render(Matrix, { locale, atlas, number: 1 }, 'matrix');
const lanes = await render(CityLanes, { locale, atlas, city: 'shanghai' }, 'lanes-wide');
const lags = await render(StatisticTable, { locale, atlas, statistic: lagToNationalRule }, 'lags');
const covered = await render(StatisticTable, { locale, atlas, statistic: coverage, limit: 5 }, 'counts');
const intervals = await render(IntervalPair, { check }, 'interval-pair');

test.each([
  ['map', map, ['map', 'spread']],
  ['matrix', matrix, ['base', 'matrix']],
  ['lanes-of-a-city', lanes, ['lanes', 'time-marks']],
  ['lag-pairs', lags, ['base', 'year-strip']],
  ['coverage', covered, ['base', 'counts']],
  ['ledger-intervals', intervals, ['checks']],
])('%s: drawn as it was last looked at', async (form, drawing, styles) => {
  const stylesheets = ['fonts', 'colours', 'tokens', ...styles].map((name) => `../../../src/styles/${name}.css`);
  await expect(drawingText(drawing, { stylesheets })).toMatchFileSnapshot(`${form}.svg`);
});

const named = (drawing: Element, name: string) => elementsOf(drawing).filter((element) => element.name === name);
const classed = (drawing: Element, name: string) => elementsOf(drawing).filter((element) => hasClass(element, name));
const numbers = ({ attributes }: Element, ...keys: string[]) => keys.map((key) => Number(attributes[key]));
/** What a link of a picture holds: the mark, its name. */
const leading = (drawing: Element, to: string) =>
  elementsOf(named(drawing, 'a').find(({ attributes }) => attributes.href === to) as Element);

describe('the map', () => {
  const disc = (place: string) => classed(map, 'disc').find(({ attributes }) => attributes['data-place'] === place) as Element;

  test('has a disc for every city with a case, as large in area as their number', () => {
    expect(classed(map, 'disc')).toHaveLength(4);
    const [[four = 0], [one = 0]] = [numbers(disc('shanghai'), 'r'), numbers(disc('beijing'), 'r')];
    expect((four / one) ** 2).toBeCloseTo(4, 1);
  });

  test('has north above and east at the right', () => {
    const at = (place: string) => numbers(disc(place), 'cx', 'cy') as [number, number];
    expect(at('shanghai')[0]).toBeGreaterThan(at('wuxi')[0]);
    expect(at('beijing')[1]).toBeLessThan(at('wuxi')[1]);
    expect(at('guangzhou')[1]).toBeGreaterThan(at('shanghai')[1]);
  });

  test('marks the city of the first case, and leaves one without a year hollow', () => {
    expect(classed(map, 'first').map((mark) => numbers(mark, 'cx', 'cy'))).toEqual([numbers(disc('shanghai'), 'cx', 'cy')]);
    expect(classed(map, 'named')).toEqual([disc('guangzhou')]);
  });
});

test('a cell of the matrix leads to its case, one of several cases to their list', () => {
  const [, shanghai, wuxi] = named(matrix, 'tr');
  const cells = (row: Element | undefined) => (row ? named(row, 'td').map((cell) => named(cell, 'a')[0]?.attributes.href) : []);
  expect(cells(shanghai).slice(0, 2)).toEqual(['/en/cases/by/city/shanghai/youth/', '/en/cases/by/city/shanghai/elderly-care/']);
  expect(cells(wuxi).slice(0, 2)).toEqual([undefined, '/en/cases/coupons/']);
});

test('in the lanes 1996 stands left of 2005, 2005 left of 2007, and what has no date by name in the tray', () => {
  const x = (to: string) => leading(lanes, to).flatMap((mark) => (mark.name === 'rect' ? numbers(mark, 'x') : []))[0] ?? Number.NaN;
  const [club, opinion, posts] = [x('/en/cases/club/'), x('/en/policies/opinion/'), x('/en/cases/posts/')];
  expect(club).toBeLessThan(opinion);
  expect(opinion).toBeLessThan(posts);
  expect(classed(lanes, 'tray').map((tray) => named(tray, 'a').map(textOf))).toEqual([['Hotline']]);
});

test('a rule of 2012 stands right of a case of about 2004, and both on the scale of the row below', () => {
  const [elderly, youth] = named(lags, 'svg').map((row) => ({
    viewBox: row.attributes.viewbox,
    case: numbers(classed(row, 'case')[0] as Element, 'x')[0] ?? Number.NaN,
    rule: numbers(classed(row, 'rule')[0] as Element, 'x')[0] ?? Number.NaN,
  }));
  expect(elderly?.case).toBeLessThan(elderly?.rule ?? 0);
  expect(youth?.rule).toBeLessThan(elderly?.case ?? 0);
  expect(youth?.viewBox).toBe(elderly?.viewBox);
});

test('every row of the coverage has a square for each case: solid where it says something, hollow where not', () => {
  const squares = (row: Element) => ['solid', 'open'].map((kind) => classed(row, kind)[0]?.attributes.d?.match(/M/g)?.length ?? 0);
  const [year, city, ...rest] = named(covered, 'svg').map(squares);
  // Certain years: 1996, 2007 twice, July 2009.
  expect([year, city]).toEqual([
    [4, 3],
    [7, 0],
  ]);
  for (const [solid = 0, open = 0] of rest) expect(solid + open).toBe(7);
});

test('the gap of an interval lies between what is stated and what comes out', () => {
  const [[from = 0, wide = 0], [to = 0]] = [
    numbers(classed(intervals, 'recomputed')[0] as Element, 'x', 'width'),
    numbers(classed(intervals, 'stated')[0] as Element, 'x'),
  ];
  expect(classed(intervals, 'gap')[0]?.attributes.d).toBe(`M${from + wide} 15H${to}`);
});
