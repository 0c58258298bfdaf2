import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { heaviest } from '../../../scripts/lib/bench/page-weight.ts';
import { readSite, siteAddressOf } from '../../../scripts/lib/site/read-site.ts';
import { hashFolder } from '../../../scripts/lib/site/site-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site of a home page and a script. */
function built(canonical: string, script = '/a.js'): string {
  const site = mkdtempSync(join(folder, 'site-'));
  mkdirSync(join(site, 'en'));
  writeFileSync(join(site, 'en/index.html'), `<html><link rel="canonical" href="${canonical}"><script src="${script}"></script></html>`);
  writeFileSync(join(site, 'a.js'), 'go()');
  return site;
}

describe('a built site', () => {
  test.each([
    ['https://atlas.example/en/', 'https://atlas.example', '/'],
    ['https://atlas.example/repo/en/', 'https://atlas.example', '/repo/'],
    ['http://localhost:4321/en/atlas/en/', 'http://localhost:4321', '/en/atlas/'],
  ])('says itself where it stands: %s', (canonical, origin, base) => {
    const site = built(canonical);
    expect(siteAddressOf(site)).toEqual({ origin, base });
    expect(readSite(site)).toMatchObject({ origin, base, pages: [{ address: '/en/' }] });
  });

  test('without pages of ours stands at the root', () => {
    expect(siteAddressOf(folder)).toEqual({ origin: 'https://site.invalid', base: '/' });
  });

  test('is another build in another folder of its host', () => {
    expect(hashFolder(built('https://atlas.example/repo/en/'))).not.toBe(hashFolder(built('https://atlas.example/en/')));
  });

  test('weighs the same in a folder of its host', () => {
    const weigh = (site: string) => heaviest(site).find(({ type }) => type === 'home')?.scripts;
    expect(weigh(built('https://atlas.example/repo/en/', '/repo/a.js'))).toBeGreaterThan(0);
    expect(weigh(built('https://atlas.example/repo/en/', '/repo/a.js'))).toBe(weigh(built('https://atlas.example/en/')));
  });
});
