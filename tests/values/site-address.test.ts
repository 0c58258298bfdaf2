import { describe, expect, test } from 'vitest';
import { addressUnder, addressWithin, readSiteAddress } from '../../src/values/site-address.ts';

describe('where the site will stand', () => {
  test('is a host of nobody, at its root, unless something else is said', () => {
    const nowhere = { ok: true, site: 'https://point-to-surface.example', base: '/' };
    expect(readSiteAddress({})).toEqual(nowhere);
    expect(readSiteAddress({ ATLAS_SITE: '', ATLAS_BASE: '' })).toEqual(nowhere);
  });

  test.each([
    ['/', '/'],
    ['repo', '/repo/'],
    ['/repo', '/repo/'],
    ['/repo/', '/repo/'],
    ['repo/', '/repo/'],
    ['/papers/atlas-2.0_b~c', '/papers/atlas-2.0_b~c/'],
  ])('reads the base path %s as %s', (written, base) => {
    expect(readSiteAddress({ ATLAS_BASE: written })).toMatchObject({ ok: true, base });
  });

  test.each([
    '/a b/',
    ' /repo/',
    '/repo/?q=1',
    '/repo/#top',
    '/../repo/',
    '/./repo/',
    '..',
    '//repo/',
    '/a//b/',
    '\\repo\\',
    '/图集/',
    '/%2e%2e/',
    '/"onclick="/',
    'https://your.host/repo/',
    'C:/Program Files/Git/repo/',
  ])('refuses %s as a base path, in one line that says how to write it', (written) => {
    expect(readSiteAddress({ ATLAS_BASE: written })).toEqual({
      ok: false,
      problem: `ATLAS_BASE=${JSON.stringify(written)} is no base path. Write the folder alone, in letters, digits and - . _ ~: ATLAS_BASE=/repo/.`,
    });
  });

  test.each(['https://your.host', 'https://your.host/', 'http://localhost:4321'])('reads the host %s', (site) => {
    expect(readSiteAddress({ ATLAS_SITE: site, ATLAS_BASE: 'repo' })).toEqual({ ok: true, site, base: '/repo/' });
  });

  test.each(['your.host', 'ftp://your.host', 'https://your.host?q', 'https://me:secret@your.host', 'https://your.host/#a'])(
    'refuses %s as a host',
    (written) => {
      expect(readSiteAddress({ ATLAS_SITE: written })).toEqual({
        ok: false,
        problem: `ATLAS_SITE=${JSON.stringify(written)} is no host. Write it with its scheme and nothing behind it: ATLAS_SITE=https://your.host.`,
      });
    },
  );

  test('a folder behind the host belongs to the base path, and would be lost without a word', () => {
    expect(readSiteAddress({ ATLAS_SITE: 'https://your.host/repo/' })).toEqual({
      ok: false,
      problem:
        'ATLAS_SITE="https://your.host/repo/" names a folder. Write the host there and the folder apart: ATLAS_SITE=https://your.host ATLAS_BASE=/repo/.',
    });
  });
});

describe('an address', () => {
  test.each([
    ['/', '/en/', '/en/'],
    ['/repo/', '/repo/', '/'],
    ['/repo/', '/repo/en/', '/en/'],
    ['/repo/', '/repo', null],
    ['/repo/', '/', null],
    ['/repo/', '/en/', null],
    ['/repo/', '/repository/en/', null],
    ['/repo/', '/en/repo/', null],
  ])('under %s, %s of the host is %s of the site', (base, ofHost, ofSite) => {
    expect(addressWithin(base, ofHost)).toBe(ofSite);
    if (ofSite !== null) expect(addressUnder(base, ofSite)).toBe(ofHost);
  });
});
