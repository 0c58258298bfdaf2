import { expect, test } from 'vitest';
import { nestedQuotations } from '../../src/values/nested-quotations.ts';

test.each<[string, string, Record<string, string | number>, Record<string, string | number>]>([
  ['a quotation within another has the marks for it', '名稱中有「{name}」', { name: '「1+7」文件' }, { name: '『1+7』文件' }],
  ['one that stands by itself keeps its own', '見{name}', { name: '「1+7」文件' }, { name: '「1+7」文件' }],
  ['the words of a source stay as they are printed', '原文「{printed}」', { printed: '「1+7」' }, { printed: '「1+7」' }],
  ['a number is a number', '第「{n}」', { n: 3 }, { n: 3 }],
  ['so it has in the other languages', 'under “{name}”', { name: '“1+7” documents' }, { name: '‘1+7’ documents' }],
  ['other marks are no business of it', '“{name}”', { name: '「1+7」' }, { name: '「1+7」' }],
])('%s', (_, words, values, expected) => expect(nestedQuotations(words, values)).toEqual(expected));
