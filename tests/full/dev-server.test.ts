import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type DevServer, startDevServer } from '../../scripts/lib/programs/dev-server.ts';
import { noBrowser } from '../../scripts/lib/programs/find-browser.ts';
import { copyProject } from '../../scripts/lib/programs/project-copy.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import { type Change, changed, sound, writeContent } from '../check/small-content.ts';

const project = copyProject();
const at = (file: string) => join(project.folder, file);
const prose = 'cases/wuxi-2007-coupons/en.mdx';
const facts = 'cases/wuxi-2007-coupons/case.yaml';
const policy = 'policies/wuxi-measures.yaml';
const casePage = '/en/cases/wuxi-2007-coupons/';

const isSound = (path: string) => Object.keys(sound).some((file) => file.startsWith(path));
/** Takes back what a test did to the records. */
function writeSoundContent() {
  for (const name of collectionNames) {
    const folder = at(`content/${name}`);
    const entries = existsSync(folder) ? readdirSync(folder) : [];
    for (const entry of entries) if (!isSound(`${name}/${entry}`)) rmSync(join(folder, entry), { recursive: true });
    if (!isSound(`${name}/`)) rmSync(folder, { recursive: true, force: true });
  }
  writeContent(at('content'));
}

let server: DevServer;
let browser: Browser;
beforeAll(async () => {
  const found = inject('browser');
  if (!found) throw new Error(noBrowser);
  browser = await chromium.launch({ executablePath: found.executablePath, args: found.args });
  // The whole of the house, with few records.
  for (const name of collectionNames) rmSync(at(`content/${name}`), { recursive: true });
  writeContent(at('content'));
  server = await startDevServer(project.folder);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  project.remove();
});

/** The next test finds the content sound, and a server that has nothing left to tell of this one. */
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  writeSoundContent();
  const before = server.said().length;
  write('glossary.yaml', '');
  await inTime(() => expect(server.said().slice(before)).toContain('FILE_EMPTY'));
  writeSoundContent();
  await inTime(() => expect(server.said().slice(before)).toContain('No problems left'));
});

const ask = async (address: string) => {
  const response = await fetch(`${server.address}${address}`, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
};
/** The answer to one request: there is no waiting for an edit to arrive. */
const shows = async (address: string, words: string, status = 200) => {
  const answer = await ask(address);
  expect(answer.text).toContain(words);
  expect(answer.status).toBe(status);
};
/** What Vite and open pages do by themselves takes a while; how long is not asked here. Vite overlooks a second save within a moment. */
const inTime = <Result>(check: () => Result | Promise<Result>) => vi.waitFor(check, { timeout: 60_000, interval: 50 });
const write = (file: string, change: Change) => {
  const text = changed(file, change);
  if (text === null) rmSync(at(`content/${file}`), { recursive: true });
  else writeFileSync(at(`content/${file}`), text);
};
const connect = async (address: string) => {
  const page = await browser.newPage();
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(`${server.address}${address}`);
  await connected;
  return page;
};
/** Opens a page of which the server knows. Vite keeps a reload that nobody heard for the first page that comes; this is the second. */
const open = async (address: string) => {
  await (await connect(address)).close();
  return connect(address);
};

describe('an edit', () => {
  test('of prose is in the next answer', async () => {
    await shows(casePage, 'the city paid for');
    write(prose, ['the city paid for', 'the town bought']);
    await shows(casePage, 'the town bought');
  });

  test('of a figure is in the next answer, worked out', async () => {
    write(facts, ['520万元', '510万元']);
    await shows(casePage, '5.1 million');
  });

  test('of a page of the site itself is in the next answer', async () => {
    const file = at('content/pages/about/en.mdx');
    const words = readFileSync(file, 'utf8');
    writeFileSync(file, `${words.trimEnd()}\n\nWritten a moment ago.\n`);
    await shows('/en/about/', 'Written a moment ago.');
    writeFileSync(file, words);
  });

  test('shows by itself on an open page', async () => {
    const page = await open(casePage);
    write(prose, ['the city paid for', 'the town bought']);
    await page.getByText('the town bought').waitFor();
  });

  test('of a word of the interface, of a component and of a style shows too', async () => {
    const sources = ['src/i18n/en.json', 'src/components/record/KeyFacts.astro', 'src/styles/record.css'];
    const [words = '', component = '', style = ''] = sources.map((file) => readFileSync(at(file), 'utf8'));
    writeFileSync(at('src/i18n/en.json'), words.replace(/"case.story": "[^"]*"/, '"case.story": "What came of it"'));
    await inTime(() => shows(casePage, 'What came of it'));
    writeFileSync(at('src/components/record/KeyFacts.astro'), `${component}<p>Seen from afar</p>\n`);
    await inTime(() => shows(casePage, 'Seen from afar'));
    writeFileSync(at('src/styles/record.css'), `${style}.seen-from-afar { color: inherit; }\n`);
    await inTime(() => shows(casePage, '.seen-from-afar'));
    await inTime(async () => {
      for (const [index, file] of sources.entries()) writeFileSync(at(file), [words, component, style][index] ?? '');
      expect((await ask(casePage)).text).not.toMatch(/What came of it|[Ss]een.from.afar/);
    });
  });
});

describe('a mistake is answered at once with its place and its fix', () => {
  test.each<[string, string, Change, string, string]>([
    ['YAML that cannot be read', facts, ['kind: purchase', 'kind: [purchase'], `${facts}:3:1`, 'YAML_SYNTAX'],
    ['an unknown field', policy, ['issuers:', 'isuers:'], `${policy}:7:1`, 'FIELD_UNKNOWN'],
    ['a narrative that cannot be parsed', prose, 'Care <Fact id="fund" at home.\n', `${prose}:1:6`, 'MDX_SYNTAX'],
    ['a component that is not known', prose, ['<When/>', '<Whenn/>'], `${prose}:1:4`, 'COMPONENT_UNKNOWN'],
    ['a file that others need and that is gone', 'organisations/wuxi-bureau.yaml', null, `${facts}:9:10`, 'REF_UNKNOWN'],
    ['an empty file', 'places/wuxi.yaml', '', 'places/wuxi.yaml:1:1', 'FILE_EMPTY'],
    ['a file that is no text', 'places/wuxi.yaml', new Uint8Array([0x69, 0x64, 0xff, 0x00]), 'places/wuxi.yaml:1:3', 'FILE_ENCODING'],
    ['a list that cannot be read', 'glossary.yaml', '- id: [coupon\n', 'glossary.yaml:2:1', 'YAML_SYNTAX'],
    ['a vocabulary that cannot be read', 'vocabularies/way.json', '{\n  "voucher"\n}\n', 'vocabularies/way.json:3:1', 'JSON_SYNTAX'],
    ['a map that cannot be read', 'map/china.topo.json', '{\n', 'map/china.topo.json:2:1', 'JSON_SYNTAX'],
  ])('%s', async (_, file, change, place, code) => {
    const before = readFileSync(at(`content/${file}`));
    write(file, change);
    const { status, text } = await ask(casePage);
    expect(status).toBe(500);
    expect(text).toContain(`content/${place} <b>${code}</b>`);
    writeFileSync(at(`content/${file}`), before);
    await shows(casePage, 'Home-care coupons');
  });

  test('whatever is asked for: nothing wrong is shown as right', async () => {
    write(facts, ['place: wuxi', 'place: wuxii']);
    for (const address of ['/', '/en/', '/zh-hans/glossary/', '/data/cases.json', '/en/nowhere/']) await shows(address, 'REF_UNKNOWN', 500);
  });

  test('in a record that the schema no longer allows', async () => {
    const file = at('src/schemas/case.ts');
    const schema = readFileSync(file, 'utf8');
    writeFileSync(file, schema.replace(/ place: id\b/, ' season: text,$&'));
    await inTime(() => shows(casePage, 'FIELD_MISSING', 500));
    await inTime(async () => {
      writeFileSync(file, schema);
      await shows(casePage, 'Home-care coupons');
    });
  });

  test('in the terminal, once', async () => {
    write(facts, ['place: wuxi', 'place: wuxiii']);
    const line = `content/${facts}:6:8 REF_UNKNOWN "wuxiii" leads to no record. Did you mean "wuxi"?`;
    await inTime(() => expect(server.said()).toContain(line));
    await shows(casePage, 'REF_UNKNOWN', 500);
    write(facts, ['place: wuxi', 'place: wuxi']);
    await inTime(() => expect(server.said().slice(server.said().indexOf(line))).toContain('No problems left'));
    expect(server.said().split(line).length - 1).toBe(1);
  });

  test('over an open page, which is back when it is mended', async () => {
    const page = await open(casePage);
    write(facts, ['place: wuxi', 'place: wuxii']);
    await page.locator('vite-error-overlay').getByText(`content/${facts}:6:8 REF_UNKNOWN`).waitFor();
    write(facts, ['place: wuxi', 'place: wuxi']);
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Home-care coupons' }).waitFor();
  });

  test('on the page of diagnostics, which follows the diagnostics and gives way to the page itself', async () => {
    write(facts, ['place: wuxi', 'place: wuxii']);
    const page = await open(casePage);
    await page.getByRole('heading', { name: '1 problem in 1 file' }).waitFor();
    write('places/suzhou.yaml', ['lat: 31.30', 'lat: north']);
    await page.getByRole('heading', { name: '2 problems in 2 files' }).waitFor();
    writeSoundContent();
    await page.getByRole('heading', { name: 'Home-care coupons' }).waitFor();
  });

  test('and names that hold markup are words', async () => {
    const page = await open(casePage);
    write('places/<img src=x>.txt', 'No record.');
    await page.locator('vite-error-overlay').getByText('content/places/<img src=x>.txt:1:1 FILE_UNKNOWN').waitFor();
    expect(await page.locator('vite-error-overlay img').count()).toBe(0);
    await page.reload();
    await page.getByText('content/places/<img src=x>.txt:1:1').waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });
});

describe('a folder', () => {
  const made = 'content/cases/wuxi-2009-coupons';
  const files = () =>
    [
      ['en.mdx', changed(prose, ['', ''])],
      ['zh.mdx', changed('cases/wuxi-2007-coupons/zh.mdx', ['', ''])],
      ['case.yaml', String(changed(facts, ['id: wuxi-2007', 'id: wuxi-2009'])).replace(/ *conflict: .*\n/, '')],
    ] as const;
  const add = () => {
    mkdirSync(at(made));
    for (const [name, text] of files()) writeFileSync(at(`${made}/${name}`), text ?? '');
  };

  test('that arrives whole has its page in the next answer', async () => {
    await shows('/en/cases/wuxi-2009-coupons/', '', 404);
    add();
    await shows('/en/cases/wuxi-2009-coupons/', 'Home-care coupons');
    await shows('/en/cases/', 'wuxi-2009-coupons');
  });

  test('that arrives file by file has its page with the last of them', async () => {
    mkdirSync(at(made));
    for (const [name, text] of files()) {
      await shows('/en/cases/wuxi-2009-coupons/', 'FILE_MISSING', 500);
      writeFileSync(at(`${made}/${name}`), text ?? '');
    }
    await shows('/en/cases/wuxi-2009-coupons/', 'Home-care coupons');
  });

  test('that goes, or gets another name, takes its page along', async () => {
    add();
    await shows('/en/cases/wuxi-2009-coupons/', 'Home-care coupons');
    renameSync(at(made), at('content/cases/wuxi-2010-coupons'));
    await shows('/en/cases/wuxi-2009-coupons/', 'ID_FILE', 500);
    const record = at('content/cases/wuxi-2010-coupons/case.yaml');
    writeFileSync(record, readFileSync(record, 'utf8').replace('id: wuxi-2009', 'id: wuxi-2010'));
    await shows('/en/cases/wuxi-2009-coupons/', '', 404);
    await shows('/en/cases/wuxi-2010-coupons/', 'Home-care coupons');
    rmSync(at('content/cases/wuxi-2010-coupons'), { recursive: true });
    await shows('/en/cases/wuxi-2010-coupons/', '', 404);
  });

  test('of a collection that had none is taken up', async () => {
    mkdirSync(at('content/people'));
    await shows(casePage, 'Home-care coupons');
    writeFileSync(at('content/people/li.yaml'), 'id: lee\n');
    await shows(casePage, 'content/people/li.yaml:1:1', 500);
  });

  test('that goes and is back within a moment, as with a checkout, is followed further', async () => {
    const page = await open(casePage);
    rmSync(at('content/places'), { recursive: true });
    writeSoundContent();
    write('places/suzhou.yaml', ['lat: 31.30', 'lat: north']);
    await page.getByText('content/places/suzhou.yaml:5:6').first().waitFor();
    write('places/suzhou.yaml', ['lat: 31.30', 'lat: 31.30']);
    await page.getByRole('heading', { name: 'Home-care coupons' }).waitFor();
  });

  test('shows by itself on an open list', async () => {
    const page = await open('/en/cases/');
    add();
    await page.locator('a[href*="wuxi-2009-coupons"]').first().waitFor();
  });
});
