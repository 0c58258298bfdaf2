import { describe, expect, test } from 'vitest';
import { pageTypes } from '../../../scripts/lib/site/page-types.ts';

describe('types of pages', () => {
  test('are known by their addresses', () => {
    const addresses = [
      '/',
      '/404.html',
      '/en/',
      '/zh-hant/',
      '/en/cases/',
      '/en/cases/a/',
      '/zh-hans/cases/a/',
      '/en/cases/a/beside/',
      '/en/cases/b/',
      '/en/cases/b/beside/',
      '/en/cases/by/city/wuxi/',
      '/en/cases/by/city/wuxi/elderly-care/',
      '/en/cases/table/',
      '/en/about/',
    ];
    expect(pageTypes(addresses).map(({ name, routes }) => [name, routes])).toEqual([
      ['cover', ['/']],
      ['404', ['/404.html']],
      ['home', ['']],
      ['about', ['about/']],
      ['cases', ['cases/']],
      ['cases/*', ['cases/a/', 'cases/b/']],
      ['cases/* beside', ['cases/a/beside/', 'cases/b/beside/']],
      ['cases/by/*', ['cases/by/city/wuxi/', 'cases/by/city/wuxi/elderly-care/']],
      ['cases/table', ['cases/table/']],
    ]);
  });
});
