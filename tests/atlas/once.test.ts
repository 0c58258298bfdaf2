import { expect, test } from 'vitest';
import { once, onceForEach } from '../../src/atlas/once.ts';
import { smallAtlas } from './small-atlas.ts';

const [atlas, another] = [smallAtlas([{ id: 'coupons' }]), smallAtlas([{ id: 'coupons' }, { id: 'club' }])];

test('what is asked of an atlas on many pages is computed once, and anew for another atlas', () => {
  let computed = 0;
  const size = once(({ cases }) => {
    computed++;
    return cases.size;
  });
  expect([size(atlas), size(atlas), size(another), size(atlas)]).toEqual([1, 1, 2, 1]);
  expect(computed).toBe(2);
});

test('what is asked of a record is computed once for each, also when nothing comes of it', () => {
  const computed: string[] = [];
  const title = onceForEach(({ cases }, id: string) => {
    computed.push(id);
    return cases.get(id)?.title.en;
  });
  expect(['coupons', 'club', 'coupons', 'club'].map((id) => title(atlas, id))).toEqual(['coupons', undefined, 'coupons', undefined]);
  expect(title(another, 'club')).toBe('club');
  expect(computed).toEqual(['coupons', 'club', 'club']);
});
