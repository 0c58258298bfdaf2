import { expect, test } from 'vitest';
import type { Story } from '../../../src/atlas/records/quotation.ts';
import type { Atlas } from '../../../src/atlas/records/records.ts';
import { renderNarrative } from '../../../src/components/prose/render-narrative.ts';
import type { Locale } from '../../../src/values/locale.ts';

const atlas = {} as Atlas;
const linking = (href: string, words: string): Story => {
  const narrative: Story['narratives'] = {};
  narrative.en = narrative.zh = [{ form: 'paragraph', inlines: [{ type: 'link', href, children: [{ type: 'text', value: words }] }] }];
  return { narratives: narrative, figures: [], date: null, until: null, dates: [] };
};
const html = (locale: Locale, href: string, words: string) => renderNarrative(locale, linking(href, words), atlas)[0]?.html;

test('a link keeps its address, and its words are no markup', () => {
  expect(html('en', '../cases/wuxi/#figure-fund', 'a <b> & "c"')).toEqual([
    '<a href="../cases/wuxi/#figure-fund">a &lt;b&gt; &amp; &quot;c&quot;</a>',
  ]);
  expect(html('en', 'https://example.org/?a=1&b="2"', 'x')).toEqual(['<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">x</a>']);
});

test('an anchor follows its heading into Traditional characters; an address elsewhere stays', () => {
  expect(html('zh-hant', '#权利', '权利')).toEqual(['<a href="#權利">權利</a>']);
  expect(html('zh-hant', 'https://example.org/权利', '权利')).toEqual(['<a href="https://example.org/权利">權利</a>']);
});
