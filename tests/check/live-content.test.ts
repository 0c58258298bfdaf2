import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { type LiveContent, liveContent } from '../../src/check/live-content.ts';
import { writeContent } from './small-content.ts';

let folder = '';
let live: LiveContent;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-live-'));
  writeContent(folder);
  live = liveContent(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (file: string) => join(folder, file);
const edit = (file: string, from: string, to: string) => writeFileSync(at(file), readFileSync(at(file), 'utf8').replace(from, to));
const codes = () => live.look().diagnostics.map(({ code }) => code);
const record = 'cases/wuxi-2007-coupons/case.yaml';

describe('a content folder that is being written', () => {
  test('is as the check says, at the first look and after each change', () => {
    expect(live.look().diagnostics).toEqual([]);
    edit(record, 'place: wuxi', 'place: wuxii');
    edit('cases/wuxi-2007-coupons/en.mdx', 'It found', 'It found 5');
    expect(live.look().diagnostics).toEqual(checkContent(folder).diagnostics);
    expect(codes()).toEqual(expect.arrayContaining(['REF_UNKNOWN', 'PROSE_FIGURE']));
  });

  test('is one and the same state until something changes', () => {
    const before = live.look();
    expect(live.look()).toBe(before);
    edit(record, 'Home-care coupons', 'Coupons for care');
    const after = live.look();
    expect(after).not.toBe(before);
    expect(live.look()).toBe(after);
  });

  test('takes over records whose files have not changed', () => {
    const [first, second] = live.look().content.cases;
    edit(record, 'Home-care coupons', 'Coupons for care');
    const [changed, same] = live.look().content.cases;
    expect(changed?.data).not.toBe(first?.data);
    expect(changed?.data.title.en).toBe('Coupons for care');
    expect(same?.data).toBe(second?.data);
  });

  test('gives one atlas for a state, and the next for the next', () => {
    const before = live.sound().atlas;
    expect(live.sound().atlas).toBe(before);
    edit(record, 'Home-care coupons', 'Coupons for care');
    live.look();
    expect(live.sound().atlas.cases.get('wuxi-2007-coupons')?.title.en).toBe('Coupons for care');
  });

  test('gives the atlas of the last state without diagnostics, never one with', () => {
    const before = live.sound().atlas;
    edit(record, 'place: wuxi', 'place: wuxii');
    expect(codes()).toContain('REF_UNKNOWN');
    expect(live.sound().atlas).toBe(before);
  });

  test('gives no atlas before the first diagnostics are mended', () => {
    edit(record, 'place: wuxi', 'place: wuxii');
    expect(() => live.sound().atlas).toThrow('problems');
    edit(record, 'place: wuxii', 'place: wuxi');
    live.look();
    expect(live.sound().atlas.cases.size).toBe(2);
  });

  test('takes up a folder whose files come one by one, and a folder that goes', () => {
    const made = 'cases/wuxi-2009-coupons';
    mkdirSync(at(made));
    expect(codes()).toEqual(['FILE_MISSING']);
    for (const file of ['en.mdx', 'zh.mdx']) writeFileSync(at(`${made}/${file}`), readFileSync(at(`cases/wuxi-2007-coupons/${file}`)));
    expect(codes()).toEqual(['FILE_MISSING']);
    writeFileSync(
      at(`${made}/case.yaml`),
      readFileSync(at(record), 'utf8')
        .replace('id: wuxi-2007', 'id: wuxi-2009')
        .replace(/ *conflict: .*\n/, ''),
    );
    live.look();
    expect(live.sound().atlas.cases.has('wuxi-2009-coupons')).toBe(true);
    rmSync(at(made), { recursive: true });
    expect(codes()).toEqual([]);
    expect(live.sound().atlas.cases.has('wuxi-2009-coupons')).toBe(false);
  });

  test('notices a folder by its new name', () => {
    live.look();
    renameSync(at('cases/wuxi-2008-posts'), at('cases/wuxi-2010-posts'));
    expect(codes()).toEqual(['ID_FILE']);
  });

  test('takes up a collection that was not there', () => {
    expect(live.sound().atlas.people.size).toBe(0);
    mkdirSync(at('people'));
    expect(codes()).toEqual([]);
    writeFileSync(at('people/li.yaml'), 'id: lee\n');
    expect(codes()).toContain('FIELD_MISSING');
    rmSync(at('people'), { recursive: true });
    expect(codes()).toEqual([]);
  });
});
