import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The module as it is in a site with a base path; what the build writes into `import.meta.env` is known when it loads. */
async function pathsUnder(base: string | undefined) {
  vi.stubEnv('BASE_URL', base);
  return import('../../src/i18n/paths.ts');
}
beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['/', ''],
  ['/repo/', '/repo'],
  ['/repo', '/repo'],
  // Plain Node, which has no such environment.
  [undefined, ''],
])('in a site at %s', (base, start) => {
  test('every address begins there', async () => {
    const { absolute, file, path, refPath } = await pathsUnder(base);
    expect(path('en')).toBe(`${start}/en/`);
    expect(path('zh-hant', 'cases/wuxi#figure-fund')).toBe(`${start}/zh-hant/cases/wuxi/#figure-fund`);
    expect(file('data/cases.json')).toBe(`${start}/data/cases.json`);
    expect(refPath('en', 'policy/law')).toBe(`${start}/en/policies/law/`);
    expect(refPath('en', 'term/pilot')).toBe(`${start}/en/glossary/#pilot`);
    expect(absolute(new URL('https://atlas.example'), path('en'))).toBe(`https://atlas.example${start}/en/`);
  });
});
