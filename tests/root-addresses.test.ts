import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../scripts/lib/files.ts';

/**
 * An address that begins at the root of the host, written by hand: it leads away from a site that stands in a folder.
 * `src/i18n/paths.ts` knows the folder; every address is made there.
 */
const rootAddress = new RegExp(
  [
    // '/en/', "/icon.svg", href="/icon.svg", `/${locale}/`, new URL('/data/'); but for the end of a pattern, and for a part of an address
    String.raw`(?<!\b(?:endsWith|includes)\()["'\`]/(?![dgimsuvy]+[\s,;.)])(?=[\w$.]|["'\`]\s*\+)`,
    // href=/icon.svg, url(/icon.svg)
    String.raw`\b(?:href|src|srcset|action)=/`,
    String.raw`\burl\(/`,
    // [the case](/en/cases/wuxi/)
    String.raw`\]\(/`,
    // A pattern that takes the address of the page apart from its beginning: /^\/en\//
    String.raw`/\^\\/`,
  ].join('|'),
);

/** The lines with such an address; comments may show one. */
function found(file: string, source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\/|(?<![:\w"'`(])\/\/.*/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return bare.split('\n').flatMap((line, index) => (rootAddress.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : []));
}

describe('no address begins at the root of the host by hand', () => {
  const files = [
    ...filesOf('src').map((file) => `src/${file}`),
    ...filesOf('content').map((file) => `content/${file}`),
    ...filesOf('public').map((file) => `public/${file}`),
  ]
    // Reads the folder that is asked for.
    .filter((file) => file !== 'src/values/site-address.ts')
    // Names modules of the project to the development server; nothing of it is published.
    .filter((file) => !file.startsWith('src/dev/'))
    .filter((file) => (file.startsWith('content/') ? file.endsWith('.mdx') : /\.(ts|astro|css|svg)$/.test(file)));

  test('in what a reader is sent', () => {
    expect(files.flatMap((file) => found(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each([
    '<link rel="icon" href="/icon.svg">',
    '<a href=/en/>',
    "fetch('/map/base.json')",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a template.
    'const home = `/${locale}/`;',
    "new URL('/data/cases.json', site)",
    "location.pathname.startsWith('/en/')",
    "'/' + locale",
    'const [, language] = /^\\/(en|zh)/.exec(location.pathname);',
    'src: url(/fonts/serif.woff2)',
    'the [case](/en/cases/wuxi/) of Wuxi',
  ])('would be seen: %s', (line) => {
    expect(found('x', line)).toHaveLength(1);
  });

  test.each([
    "import { path } from '../i18n/paths.ts';",
    "ref.split('/')",
    "location.pathname.endsWith('/table/')",
    "words.replace(/'s$|'/g, '')",
    '/** `path("en")` is `/en/` */',
    "// '/en/'",
    'content: "/";',
    "if (event.key !== '/') return;",
    '<a href={path(locale)}>',
    '[520万元](../cases/wuxi-2007-home-care-coupons/#figure-fund)',
    "'https://atlas.example/en/'",
  ])('is not meant by: %s', (line) => {
    expect(found('x', line)).toEqual([]);
  });
});
