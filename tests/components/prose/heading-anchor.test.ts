import { expect, test } from 'vitest';
import { headingAnchor } from '../../../src/components/prose/heading-anchor.ts';

test.each([
  ['words', 'How a figure is read', 'how-a-figure-is-read'],
  ['marks', 'What’s “ours”, and why?', 'whats-ours-and-why'],
  ['a hyphen', 'Home-based care', 'home-based-care'],
  ['Chinese', '哪些是我们写的', '哪些是我们写的'],
  ['Chinese marks', '《由点到面》是什么？', '由点到面是什么'],
  ['emphasis', 'A <em>figure</em>', 'a-figure'],
  ['an ampersand', 'Q&amp;A', 'qa'],
  ['a term', 'On <a class="term" href="/en/glossary/#coupon">coupons</a>', 'on-coupons'],
])('a heading with %s has an anchor that can be guessed', (_, html, anchor) => {
  expect(headingAnchor(html)).toBe(anchor);
});
