import { describe, expect, test } from 'vitest';
import { elementsOf, hasClass, readTree, textOf } from '../../scripts/lib/site/read-tree.ts';
import { pages } from './pages.ts';

/** Pages of a record: `/en/cases/wuxi/`; views of a whole collection and what stands below a record are none. */
const isRecord =
  /^\/[a-z-]+\/(cases|policies|cities|services|organisations|statistics|guide|sources)\/(?!(?:ladder|table|matrix|crosswalk|by)\/)[^/]+\/$/;

const feet = pages
  .filter(({ address }) => isRecord.test(address))
  .map(({ address, html }) => {
    const list = elementsOf(readTree(html)).find((element) => element.name === 'ul' && hasClass(element, 'onwards'));
    const inside = list ? elementsOf(list) : [];
    return {
      address,
      reasons: inside.flatMap((element) => (element.name === 'small' ? textOf(element) : [])),
      links: inside.flatMap(({ name, attributes }) => (name === 'a' ? (attributes.href ?? '') : [])),
    };
  });

describe('the foot of every page of a record', () => {
  test('is looked at', () => {
    expect(feet.length).toBeGreaterThan(300);
  });

  test('leads on to two places at least, each with its reason', () => {
    expect(feet.filter(({ links, reasons }) => links.length < 2 || reasons.length !== links.length)).toEqual([]);
  });

  test('stays in the language, leads to each place once and never to its own page', () => {
    const isFaulty = ({ address, links }: (typeof feet)[number]) =>
      new Set(links).size < links.length || links.includes(address) || links.some((href) => href.split('/')[1] !== address.split('/')[1]);
    expect(feet.filter(isFaulty)).toEqual([]);
  });

  test('leaves no word unfilled', () => {
    expect(feet.filter(({ reasons }) => reasons.some((words) => /[{}|]|undefined|null/.test(words)))).toEqual([]);
  });
});
