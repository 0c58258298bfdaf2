import { expect, test } from 'vitest';
import { picturesOf } from '../../../scripts/lib/look/pictures.ts';

const page = `
  <h1>Wuxi</h1><svg aria-hidden="true"><path d="M0 0"></path></svg>
  <figure><figcaption class="cap"><b>Plate 1</b> Districts &amp; streets<span>A disc is a place.</span></figcaption><div><svg class="map map-wide"><text>Wuxi</text></svg></div></figure>
  <svg class="lanes" aria-label="Cases of Wuxi by year"><rect x="1"></rect></svg>
  <table class="counts"><caption class="vh">Cases by year</caption><tr><td><svg><path class="solid" d="M1 1"></path></svg></td></tr></table>
  <figure><figcaption>City by service</figcaption><table class="matrix"><caption>First years</caption><tr><td>1996</td></tr></table></figure>`;

test('the pictures of a page are known by their class or their table, and called by label, caption or heading', () => {
  expect(picturesOf(page).map(({ kind, name }) => [kind, name])).toEqual([
    ['svg', 'Wuxi'],
    ['map map-wide', 'Plate 1 Districts & streets'],
    ['lanes', 'Cases of Wuxi by year'],
    ['counts', 'Cases by year'],
    ['matrix', 'City by service'],
  ]);
});

test('the markup of a picture is taken whole', () => {
  expect(picturesOf(page).map(({ html }) => html)).toContain(
    '<svg class="lanes" aria-label="Cases of Wuxi by year"><rect x="1"></rect></svg>',
  );
});
