import { describe, expect, test } from 'vitest';
import { claimTheSame, equationOf, type Term } from '../../../src/atlas/checks/equation.ts';
import type { Relation } from '../../../src/atlas/checks/recompute.ts';
import { haveSameWords, isSamePrint, type Print } from '../../../src/atlas/checks/same-print.ts';

const print = (ref: string, printed: string, line = 10, source = 'zhang-2011'): Print => ({ ref, printed, source, lines: [[line, line]] });

describe('one print', () => {
  test.each<[string, Print, Print, boolean]>([
    ['is the same under one reference', print('case/a#x@0', '10人'), print('case/a#x@0', '10人'), true],
    ['is the same in a case and in a table that quote one line', print('case/a#x@0', '10人'), print('stat/b#r.c', '10人'), true],
    ['may be quoted at more length', print('case/a#x@0', '大概100亿元购买服务'), print('stat/b#r.c', '大概100亿元'), true],
    ['is another on another line', print('case/a#x@0', '10人'), print('stat/b#r.c', '10人', 11), false],
    ['is another in another document', print('case/a#x@0', '10人'), print('stat/b#r.c', '10人', 10, 'zhong-2015'), false],
    ['is another where the words differ', print('case/a#x@0', '10人'), print('stat/b#r.c', '10户'), false],
    ['is not part of a longer number', print('case/a#x@0', '113家'), print('stat/b#r.c', '13家'), false],
    ['is another in another cell of its table', print('stat/b#r.c', '1.0%'), print('stat/b#r.d', '1.0%'), false],
  ])('%s', (_, one, other, expected) => {
    expect(isSamePrint(one, other)).toBe(expected);
    expect(isSamePrint(other, one)).toBe(expected);
  });

  test('has the same words as another, spaces aside', () => {
    expect(haveSameWords({ printed: '8 个政府部门' }, { printed: '8个政府部门' })).toBe(true);
    expect(haveSameWords({ printed: '8个政府部门' }, { printed: '8 departments' })).toBe(false);
  });
});

describe('two checks', () => {
  const [a, b, c] = [print('case/a#a@0', '7个', 1), print('case/a#b@0', '3个', 2), print('case/a#c@0', '10个', 3)];
  const cell = print('stat/s#r.c', '10个', 3);
  const whole = { ref: 'const:100%' };
  const claim = (relation: Relation, stated: Term, ...inputs: Term[]) => equationOf(relation, stated, inputs);

  test.each<[string, ReturnType<typeof claim>, ReturnType<typeof claim>, boolean]>([
    ['compare in either order', claim('same', a, b), claim('same', b, a), true],
    ['add in either order', claim('sum', c, a, b), claim('sum', c, b, a), true],
    ['add and take away', claim('sum', c, a, b), claim('difference', a, c, b), true],
    ['multiply and divide', claim('product', c, a, b), claim('ratio', b, c, a), true],
    ['go by the print, not by the record', claim('sum', c, a, b), claim('sum', cell, a, b), true],
    ['take the same constant', claim('difference', a, whole, b), claim('difference', a, whole, b), true],
    ['add other parts', claim('sum', c, a, b), claim('sum', c, a, a), false],
    ['add one part more', claim('sum', c, a, b), claim('sum', c, a, b, b), false],
    ['grow the other way', claim('growth', c, a, b), claim('growth', c, b, a), false],
    ['do something else', claim('sum', c, a, b), claim('mean', c, a, b), false],
  ])('%s', (_, one, other, expected) => {
    expect(claimTheSame(one, other)).toBe(expected);
  });
});
