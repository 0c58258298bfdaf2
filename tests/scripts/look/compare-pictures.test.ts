import { describe, expect, test } from 'vitest';
import { comparePictures } from '../../../scripts/lib/look/compare-pictures.ts';
import { describeChange, lineOf } from '../../../scripts/lib/look/describe-change.ts';
import type { Picture } from '../../../scripts/lib/look/pictures.ts';

const bar = (width: number): Picture => ({ kind: 'counts', name: 'Cases', html: `<svg><rect x="0" width="${width}"></rect></svg>` });
const lanes: Picture = { kind: 'lanes', name: 'Wuxi by year', html: '<svg class="lanes"><text>1996</text></svg>' };

describe('pictures of two builds', () => {
  test('are the same where nothing changed', () => {
    expect(comparePictures(new Map([['/en/', [bar(1), lanes]]]), new Map([['/en/', [bar(1), lanes]]]))).toEqual([]);
  });

  test('one that comes in between does not make those behind it change', () => {
    const changes = comparePictures(new Map([['/en/', [bar(1), bar(2), lanes]]]), new Map([['/en/', [bar(1), bar(9), bar(2), lanes]]]));
    expect(changes).toEqual([{ before: null, after: bar(9), pages: ['/en/'] }]);
  });

  test('the same change on many pages is one', () => {
    const [before, after] = [3, 4].map((width) => new Map(['/en/', '/zh-hans/'].map((page) => [page, [bar(width)]])));
    expect(comparePictures(before ?? new Map(), after ?? new Map())).toEqual([
      { before: bar(3), after: bar(4), pages: ['/en/', '/zh-hans/'] },
    ]);
  });

  test('those of a page that is gone are gone', () => {
    expect(comparePictures(new Map([['/en/map/', [lanes]]]), new Map())).toEqual([{ before: lanes, after: null, pages: ['/en/map/'] }]);
  });
});

describe('what changed in a picture', () => {
  const picture = (html: string): Picture => ({ kind: 'lanes', name: 'Wuxi by year', html });
  const before = picture(
    '<svg><rect x="1" width="5"></rect><rect x="2" width="5"></rect><text x="1">2007</text><path d="M0 0"></path></svg>',
  );

  test.each([
    ['attributes', before.html.replaceAll('width="5"', 'width="6"'), '2 rect changed (width)'],
    ['words', before.html.replace('2007', '2009'), '1 text changed (text)'],
    ['an element more', before.html.replace('<text', '<rect x="9"></rect><text'), '1 rect more'],
    ['an element fewer', before.html.replace('<path d="M0 0"></path>', ''), '1 path fewer'],
    [
      'their order alone',
      '<svg><text x="1">2007</text><rect x="1" width="5"></rect><rect x="2" width="5"></rect><path d="M0 0"></path></svg>',
      'another order',
    ],
  ])('is said in a line: %s', (_, html, said) => {
    expect(describeChange({ before, after: picture(html) })).toBe(said);
  });

  test('stands behind the page and the name of the picture', () => {
    expect(lineOf({ before, after: null, pages: ['/en/cities/wuxi/', '/zh-hans/cities/wuxi/'] })).toBe(
      '/en/cities/wuxi/ and 1 page more: lanes “Wuxi by year”: gone',
    );
  });
});
