import { describe, expect, test } from 'vitest';
import { RecentSearches } from '../../../src/client/search/recent.ts';

/** A storage in memory, with what was put there. */
function storage(kept: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(kept));
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
const search = (at: number) => ({ address: `?q=${at}`, name: String(at) });

describe('recent searches', () => {
  test('are not kept unless the reader asks', () => {
    const place = storage();
    const recent = new RecentSearches(() => place);
    recent.add(search(1));
    expect(recent.isOn).toBe(false);
    expect(recent.all).toEqual([]);
    expect(place.length).toBe(0);
  });

  test('are the last eight, the latest first, each once', () => {
    const place = storage();
    const recent = new RecentSearches(() => place);
    expect(recent.turn(true)).toBe(true);
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8, 9, 2]) recent.add(search(at));
    expect(recent.all.map(({ name }) => name)).toEqual(['2', '9', '8', '7', '6', '5', '4', '3']);
  });

  test('can be forgotten one by one, all together, and with the choice itself', () => {
    const place = storage();
    const recent = new RecentSearches(() => place);
    recent.turn(true);
    for (const at of [1, 2, 3]) recent.add(search(at));
    recent.forget('?q=2');
    expect(recent.all.map(({ name }) => name)).toEqual(['3', '1']);
    recent.forgetAll();
    expect([recent.isOn, recent.all]).toEqual([true, []]);
    recent.add(search(4));
    recent.turn(false);
    expect([recent.isOn, place.length]).toEqual([false, 0]);
  });

  test('a closed storage keeps nothing and breaks nothing', () => {
    const recent = new RecentSearches(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(recent.turn(true)).toBe(false);
    recent.add(search(1));
    recent.forgetAll();
    expect([recent.isOn, recent.all]).toEqual([false, []]);
  });

  test.each(['{', '"x"', '[1,null,{"address":"javascript:alert(1)","name":"x"},{"address":"?q=1"}]'])(
    'what is no list of searches is no memory: %s',
    (kept) => {
      expect(new RecentSearches(() => storage({ 'recent-searches': kept })).all).toEqual([]);
    },
  );
});
