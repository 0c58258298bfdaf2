import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** What stands behind the question mark, as the page itself knows it. */
const queryOf = (page: Page) => page.evaluate(() => location.search);

const evaluation = 'guide/evaluation-guangzhou/';
const purchase = 'guide/post-and-project/';
const staffing = 'guide/family-centre/';
const pages = [evaluation, purchase, staffing];

describe('a calculator of the guide', () => {
  test.each((['en', 'zh-hans'] as const).flatMap((locale) => pages.map((page) => [page, locale] as const)))(
    '%s in %s is a worked table without scripts',
    async (page, locale) => {
      await visit(
        `/${locale}/${page}`,
        async (at) => {
          expect(await at.locator('#calculator .try').isVisible()).toBe(false);
          expect(await at.locator('#calculator table').isVisible()).toBe(true);
          expect(await at.locator('#calculator table tbody tr').count()).toBeGreaterThan(1);
          // What it rests on stands beside it, with its lines.
          expect(await at.locator('#calculator .rests-on q').count()).toBeGreaterThan(2);
          expect(await at.locator('#calculator .rests-on .src').count()).toBeGreaterThan(2);
        },
        { javaScriptEnabled: false },
      );
    },
  );

  test.each([
    ['en', '60: failed.', 'Not stated: how much is cut', '75: neither excellent nor failed.'],
    ['zh-hans', '60分：不合格。', '未说明：扣减多少', '75分：既不是优秀，也不是不合格。'],
  ] as const)('judges a mark and keeps it in the address, in %s', async (locale, failed, open, between) => {
    await visit(`/${locale}/${evaluation}`, async (page, complaints) => {
      const answer = page.locator('#calculator output');
      const mark = page.locator('input[name="mark"]');
      await mark.fill('60');
      expect(await answer.textContent()).toContain(failed);
      expect(await answer.textContent()).toContain(open);
      expect(await queryOf(page)).toBe('?mark=60');
      // By the keyboard: the next field is a box, and the space bar ticks it.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await queryOf(page)).toBe('?mark=60&unfinished=1');
      expect(await answer.getAttribute('aria-live')).toBe('polite');
      await mark.fill('75');
      expect(await answer.textContent()).toContain(between);
      // Enter sends nothing anywhere.
      await mark.press('Enter');
      expect(await page.evaluate(() => location.pathname)).toBe(`/${locale}/${evaluation}`);
      expect(complaints.console).toEqual([]);
      expect(complaints.policy).toEqual([]);
    });
  });

  test('opens on the example that an address holds', async () => {
    await visit(`/en/${evaluation}?mark=95&grave=1`, async (page) => {
      expect(await page.locator('input[name="mark"]').inputValue()).toBe('95');
      expect(await page.locator('input[name="grave"]').isChecked()).toBe(true);
      expect(await page.locator('#calculator output').textContent()).toContain('95: excellent.');
      expect(await page.locator('#calculator output .unsaid').last().textContent()).toContain('a serious case');
    });
  });

  test.each([
    ['en', 'Shenzhen, posts: 7; left over: 10,000 yuan.', 'Not stated: what a centre in Dongguan costs.'],
    ['zh-hans', '深圳，购买岗位：7个，余10,000元。', '未说明：东莞一个中心需要多少钱。'],
  ] as const)('counts what a sum buys, in %s', async (locale, posts, open) => {
    await visit(`/${locale}/${purchase}?money=500000`, async (page) => {
      const answer = page.locator('#calculator output');
      expect(await answer.textContent()).toContain(posts);
      expect(await answer.textContent()).toContain(open);
    });
  });

  test.each([
    ['en', 'Qualified in social work: 9, which is 1 too few; the minimum is 10.'],
    ['zh-hans', '社会工作专业9名，缺1名；至少须有10名。'],
  ] as const)('holds a team against the rule, in %s', async (locale, short) => {
    await visit(`/${locale}/${staffing}`, async (page) => {
      await page.locator('input[name="staff"]').fill('20');
      await page.locator('input[name="related"]').fill('14');
      await page.locator('input[name="workers"]').fill('9');
      expect(await page.locator('#calculator output').textContent()).toContain(short);
      expect(await queryOf(page)).toBe('?staff=20&related=14&workers=9');
    });
  });

  test('is a script of its own page only', async () => {
    await visit('/en/guide/luoshan/', async (page) => {
      expect(await page.locator('#calculator').count()).toBe(0);
      expect(await page.locator('script[src*="calculator"], script[src*="evaluation"], script[src*="staffing"]').count()).toBe(0);
    });
  });
});
