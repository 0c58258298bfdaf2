import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/lib/files.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { addressOf } from '../../scripts/lib/read-page.ts';

/** Pages of a record: `/en/cases/wuxi/`; views of a whole collection and what stands below a record are none. */
const isRecord =
  /^\/[a-z-]+\/(cases|policies|cities|services|organisations|statistics|guide|sources)\/(?!(?:ladder|table|matrix|crosswalk)\/)[^/]+\/$/;

const pages = filesOf(paths.dist)
  .filter((file) => file.endsWith('.html') && isRecord.test(addressOf(file)))
  .map((file) => {
    const [, list = ''] = /<ul class="body onwards">([\s\S]*?)<\/ul>/.exec(readFileSync(join(paths.dist, file), 'utf8')) ?? [];
    return {
      address: addressOf(file),
      reasons: [...list.matchAll(/<small>([^<]+)<\/small>/g)].map(([, words]) => words ?? ''),
      links: [...list.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href ?? ''),
    };
  });

describe('the foot of every page of a record', () => {
  test('is looked at', () => {
    expect(pages.length).toBeGreaterThan(300);
  });

  test('leads on to two places at least, each with its reason', () => {
    expect(pages.filter(({ links, reasons }) => links.length < 2 || reasons.length !== links.length)).toEqual([]);
  });

  test('stays in the language, leads to each place once and never to its own page', () => {
    const isFaulty = ({ address, links }: (typeof pages)[number]) =>
      new Set(links).size < links.length || links.includes(address) || links.some((href) => href.split('/')[1] !== address.split('/')[1]);
    expect(pages.filter(isFaulty)).toEqual([]);
  });

  test('leaves no word unfilled', () => {
    expect(pages.filter(({ reasons }) => reasons.some((words) => /[{}|]|undefined|null/.test(words)))).toEqual([]);
  });
});
