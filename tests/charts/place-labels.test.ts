import { expect, test } from 'vitest';
import { type LabelWish, placeLabels } from '../../src/charts/place-labels.ts';
import { around, isInside, touches } from '../../src/charts/rectangle.ts';

const room = { width: 300, height: 200, size: 12 };
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  radius: 4,
  priority: 1,
  widths: [60],
  ...more,
});

test('a name with room stands east of its disc', () => {
  const [label] = placeLabels([wish('wuxi', 100, 100)], room);
  expect(label).toMatchObject({ id: 'wuxi', form: 0, anchor: 'start', x: 108.5, leader: null });
});

test('at the right edge it turns west', () => {
  expect(placeLabels([wish('shanghai', 280, 100)], room)[0]).toMatchObject({ anchor: 'end', x: 271.5 });
});

test('with both sides taken it stands above, then below', () => {
  const neighbours = [wish('b', 125, 100), wish('c', 75, 100)];
  const above = placeLabels([wish('a', 100, 100, { priority: 9 }), ...neighbours], room).find(({ id }) => id === 'a');
  expect(above).toMatchObject({ anchor: 'middle', x: 100 });
  expect(above?.y).toBeLessThan(100);
  const below = placeLabels([wish('a', 100, 100, { priority: 9 }), ...neighbours], {
    ...room,
    taken: [{ x: 0, y: 0, width: 300, height: 95 }],
  }).find(({ id }) => id === 'a');
  expect(below?.y).toBeGreaterThan(100);
});

test('the city with more cases chooses first', () => {
  const many = placeLabels([wish('few', 90, 100), wish('many', 100, 112, { priority: 20 })], room);
  expect(many[0]?.id).toBe('many');
  expect(many[0]).toMatchObject({ anchor: 'start', leader: null });
});

test('a shorter form is used where the full one has no room', () => {
  const [label] = placeLabels([wish('ningbo', 150, 100, { widths: [400, 60] })], room);
  expect(label).toMatchObject({ form: 1 });
});

test('hemmed in by its neighbours, a name stands farther off with a line to its disc', () => {
  const ring = Array.from({ length: 8 }, (_, i) =>
    wish(`n${i}`, 150 + 13 * Math.cos((i * Math.PI) / 4), 100 + 13 * Math.sin((i * Math.PI) / 4), { priority: 0, widths: [1000] }),
  );
  const label = placeLabels([wish('a', 150, 100, { priority: 9, widths: [20] }), ...ring], room).find(({ id }) => id === 'a');
  expect(label?.leader).not.toBeNull();
});

test('a name that fits nowhere is left out', () => {
  expect(placeLabels([wish('a', 100, 100, { widths: [400] })], room)).toEqual([]);
});

test('no two names touch, none touches another disc, all stay in the frame: forty crowded cities', () => {
  let seed = 7;
  const chance = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const wishes = Array.from({ length: 40 }, (_, i) =>
    wish(`c${i}`, chance() * 300, chance() * 200, { radius: 3 + chance() * 8, priority: i % 7, widths: [50 + chance() * 40, 30] }),
  );
  const labels = placeLabels(wishes, room);
  expect(labels.length).toBeGreaterThan(12);
  labels.forEach((label, i) => {
    expect(isInside(label.box, { x: 0, y: 0, width: 300, height: 200 })).toBe(true);
    for (const other of labels.slice(i + 1)) expect(touches(label.box, other.box)).toBe(false);
    for (const disc of wishes) if (disc.id !== label.id) expect(touches(label.box, around(disc.x, disc.y, disc.radius))).toBe(false);
  });
});

test('the same wishes give the same names in the same places, whatever their order', () => {
  const wishes = [wish('a', 100, 100), wish('b', 110, 104), wish('c', 95, 92)];
  const byId = (labels: ReturnType<typeof placeLabels>) => [...labels].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(placeLabels(wishes, room))).toEqual(byId(placeLabels([...wishes].reverse(), room)));
});
