import { describe, expect, test } from 'vitest';
import { readPage } from '../../../scripts/lib/site/read-page.ts';
import type { BuiltSite } from '../../../scripts/lib/site/read-site.ts';
import { verifySite } from '../../../scripts/lib/site/verify-site.ts';
import { formatFaults } from '../../../src/integration/faults.ts';
import { languageTag, locales } from '../../../src/values/locale.ts';

const origin = 'https://atlas.example';

/** A page in one language with the links that tie it to the others. */
const page = (
  locale: (typeof locales)[number],
  route: string,
  body: string,
  lang: string = languageTag(locale),
  base = '/',
) => `<!doctype html><html lang="${lang}"><head><title>T</title>
<link rel="canonical" href="${origin}${base}${locale}/${route}">${locales.map((other) => `<link rel="alternate" hreflang="${languageTag(other)}" href="${origin}${base}${other}/${route}">`).join('')}
</head><body>${body}</body></html>`;

/** A site of a cover, three homes and three pages; `change` has the body of the English page, or more files. */
function site(change: { base?: string; body?: string; more?: Record<string, string>; without?: string[] } = {}): BuiltSite {
  const { base = '/' } = change;
  const files: Record<string, string> = {
    'index.html': `<html lang="mul"><head><title>T</title></head><body>${locales.map((locale) => `<a href="${base}${locale}/">x</a>`).join('')}</body></html>`,
    'icon.svg': '',
    ...Object.fromEntries(
      locales.flatMap((locale) => [
        [`${locale}/index.html`, page(locale, '', `<a href="${base}${locale}/about/">about</a>`, undefined, base)],
        [`${locale}/about/index.html`, page(locale, 'about/', (locale === 'en' && change.body) || '<p id="top">text</p>', undefined, base)],
      ]),
    ),
    ...change.more,
  };
  for (const file of change.without ?? []) delete files[file];
  const pages = Object.entries(files)
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => readPage(file, html));
  const addresses = new Set([...Object.keys(files).map((file) => `/${file}`), ...pages.map(({ address }) => address)]);
  return { pages, origin, base, addresses };
}

const about = 'en/about/index.html';

describe('a built site', () => {
  test('that is sound has no fault', () => {
    expect(verifySite(site())).toEqual([]);
  });

  test.each([
    ['a dead link', '<a href="/en/abuot/">x</a>', `${about} LINK_DEAD the link /en/abuot/ leads nowhere.`],
    ['a dead relative link', '<a href="../abuot/">x</a>', `${about} LINK_DEAD the link ../abuot/ leads nowhere.`],
    ['a link within a drawing', '<svg><a href="/en/abuot/"><circle/></a></svg>', `${about} LINK_DEAD the link /en/abuot/ leads nowhere.`],
    ['a link without its last slash', '<a href="/en/about">x</a>', `${about} LINK_SLASH the link /en/about lacks its last slash.`],
    ['a link to index.html', '<a href="/en/about/index.html">x</a>', `${about} LINK_SLASH the link /en/about/index.html names index.html.`],
    ['a dead anchor', '<a href="#nowhere">x</a>', `${about} ANCHOR_DEAD the link #nowhere leads to no place on its page.`],
    [
      'a dead anchor elsewhere',
      '<a href="/zh-hans/about/#nowhere">x</a>',
      `${about} ANCHOR_DEAD the link /zh-hans/about/#nowhere leads to no place on its page.`,
    ],
    [
      'a link with a % that begins no character',
      '<a href="/en/100%/">x</a>',
      `${about} LINK_FORM the link /en/100%/ has a % that begins no character: write %25.`,
    ],
    [
      'an anchor with half a character',
      '<a href="#%E7%84">x</a>',
      `${about} LINK_FORM the link #%E7%84 has a % that begins no character: write %25.`,
    ],
    [
      'a picture with a % that begins no character',
      '<img src="/100%.svg" alt="">',
      `${about} RESOURCE_FORM <img> asks for /100%.svg, which has a % that begins no character: write %25.`,
    ],
    ['an id twice', '<p id="a">x</p><p id="a">y</p>', `${about} ID_TWICE the id "a" stands twice.`],
    ['a style attribute', '<p style="color:red">x</p>', `${about} STYLE_ATTRIBUTE <p style="color:red">: use a class.`],
    ['a handler', '<p onclick=go()>x</p>', `${about} HANDLER_ATTRIBUTE <p onclick>: listen in src/client.`],
    ['a link that runs', '<a href="java&#115;cript:go()">x</a>', `${about} URL_SCHEME <a href="javascript:go()">.`],
    [
      'a picture from elsewhere',
      '<img src="https://cdn.example/a.png" alt="">',
      `${about} RESOURCE_FOREIGN <img> asks for https://cdn.example/a.png.`,
    ],
    [
      'a script from elsewhere',
      '<script src="//cdn.example/a.js"></script>',
      `${about} RESOURCE_FOREIGN <script> asks for //cdn.example/a.js.`,
    ],
    [
      'a font from elsewhere',
      '<link rel="preload" href="https://cdn.example/a.woff2">',
      `${about} RESOURCE_FOREIGN <link> asks for https://cdn.example/a.woff2.`,
    ],
    [
      'a second picture that is missing',
      '<img srcset="/icon.svg 1x, /icon@2.svg 2x" alt="">',
      `${about} RESOURCE_MISSING <img> asks for /icon@2.svg, which is not there.`,
    ],
    ['a form that is sent nowhere', '<form action="/en/serach/"></form>', `${about} LINK_DEAD the link /en/serach/ leads nowhere.`],
    ['a value that leaked', '<a href="/icon.svg" title="[object Object]">x</a>', `${about} VALUE_LEAK <a title="[object Object]">.`],
  ])('with %s', (_, body, fault) => {
    expect(formatFaults(verifySite(site({ body })))).toEqual([fault]);
  });

  test('may link elsewhere however the address is written', () => {
    expect(verifySite(site({ body: '<p id="a"></p><a href="https://example.org/100%">x</a>' }))).toEqual([]);
  });

  test('is read in large letters as in small ones', () => {
    expect(formatFaults(verifySite(site({ body: '<P STYLE="color:red"><A HREF="#no" onClick="go()">x</A></P>' })))).toEqual([
      `${about} STYLE_ATTRIBUTE <p style="color:red">: use a class.`,
      `${about} HANDLER_ATTRIBUTE <a onclick>: listen in src/client.`,
      `${about} ANCHOR_DEAD the link #no leads to no place on its page.`,
    ]);
  });

  test('may link elsewhere, write to someone, and carry a picture in itself', () => {
    expect(
      verifySite(
        site({
          body: '<p id="a"></p><a href="https://example.org/x">x</a><a href="mailto:a@b.example">y</a><img src="data:image/gif;base64,R0" alt=""><a href="#a">z</a>',
        }),
      ),
    ).toEqual([]);
  });

  test('what stands in a script, a style or a comment is no markup', () => {
    expect(
      verifySite(
        site({
          body: '<script>const a = \'<a href="/nowhere/">\';</script><!-- <p style="x"> --><style>p::after{content:"<p onclick=x>"}</style>',
        }),
      ),
    ).toEqual([]);
  });

  test('needs each page in each language', () => {
    expect(formatFaults(verifySite(site({ without: ['zh-hant/about/index.html'] })))).toEqual([
      `${about} HREFLANG there is no page ${origin}/zh-hant/about/. (and 1 more page)`,
      'zh-hant/index.html LINK_DEAD the link /zh-hant/about/ leads nowhere.',
    ]);
  });

  test('says the language of its address', () => {
    expect(formatFaults(verifySite(site({ more: { [about]: page('en', 'about/', '', 'zh-Hans') } })))).toContain(
      `${about} LANGUAGE_WRONG lang="zh-Hans" under /en/.`,
    );
  });

  test('has a way from the cover to every page, within each language', () => {
    const more = Object.fromEntries(
      locales.map((locale) => [
        `${locale}/lost/index.html`,
        page(locale, 'lost/', locale === 'en' ? '<a href="/zh-hans/lost/">x</a>' : ''),
      ]),
    );
    expect(verifySite(site({ more })).map(({ file, code }) => `${file} ${code}`)).toEqual(
      locales.map((locale) => `${locale}/lost/index.html PAGE_UNREACHED`),
    );
  });

  test('has a way to the pages that search engines leave out, but for the page of errors', () => {
    const hidden = (lang: string) => `<html lang="${lang}"><head><title>T</title><meta name="robots" content="noindex"></head></html>`;
    const more = { '404.html': hidden('en'), 'en/about/beside/index.html': hidden('en') };
    expect(formatFaults(verifySite(site({ more })))).toEqual([
      'en/about/beside/index.html PAGE_UNREACHED no chain of links leads here from the cover.',
    ]);
  });

  test('has a cover', () => {
    expect(formatFaults(verifySite(site({ without: ['index.html'] })))).toEqual(['index.html COVER_MISSING there is no cover.']);
  });
});

describe('a built site in a folder of its host', () => {
  const base = '/repo/';

  test('that is sound has no fault', () => {
    const body =
      '<p id="a"></p><a href="/repo/zh-hans/about/#top">x</a><a href="../../">y</a><img src="/repo/icon.svg" alt=""><a href="#a">z</a>';
    expect(formatFaults(verifySite(site({ base, body })))).toEqual([]);
  });

  test.each([
    ['a link to the root', '<a href="/en/about/">x</a>', `${about} LINK_OUTSIDE the link /en/about/ leads out of /repo/.`],
    ['a link above it', '<a href="../../../en/">x</a>', `${about} LINK_OUTSIDE the link ../../../en/ leads out of /repo/.`],
    [
      'its own whole address without the folder',
      `<a href="${origin}/en/about/">x</a>`,
      `${about} LINK_OUTSIDE the link ${origin}/en/about/ leads out of /repo/.`,
    ],
    ['a link to the folder without its slash', '<a href="/repo">x</a>', `${about} LINK_OUTSIDE the link /repo leads out of /repo/.`],
    [
      'a link to a folder that begins alike',
      '<a href="/repository/en/">x</a>',
      `${about} LINK_OUTSIDE the link /repository/en/ leads out of /repo/.`,
    ],
    ['a form sent to the root', '<form action="/en/about/"></form>', `${about} LINK_OUTSIDE the link /en/about/ leads out of /repo/.`],
    ['a dead link within', '<a href="/repo/en/abuot/">x</a>', `${about} LINK_DEAD the link /repo/en/abuot/ leads nowhere.`],
    ['a link that lacks its slash', '<a href="/repo/en/about">x</a>', `${about} LINK_SLASH the link /repo/en/about lacks its last slash.`],
    [
      'a dead anchor within',
      '<a href="/repo/zh-hans/about/#no">x</a>',
      `${about} ANCHOR_DEAD the link /repo/zh-hans/about/#no leads to no place on its page.`,
    ],
    ['an icon at the root', '<link rel="icon" href="/icon.svg">', `${about} RESOURCE_OUTSIDE <link> asks for /icon.svg, outside /repo/.`],
    ['a script at the root', '<script src="/a.js"></script>', `${about} RESOURCE_OUTSIDE <script> asks for /a.js, outside /repo/.`],
    [
      'a picture that is missing',
      '<img src="/repo/a.svg" alt="">',
      `${about} RESOURCE_MISSING <img> asks for /repo/a.svg, which is not there.`,
    ],
    [
      'an address at the root that a script will ask for',
      '<leaflet-map data-base="/map/base.json"></leaflet-map>',
      `${about} ADDRESS_OUTSIDE <leaflet-map data-base="/map/base.json"> lies outside /repo/.`,
    ],
  ])('with %s', (_, body, fault) => {
    expect(formatFaults(verifySite(site({ base, body })))).toEqual([fault]);
  });

  test('names the addresses of its pages with the folder', () => {
    const faults = formatFaults(verifySite(site({ base, more: { [about]: page('en', 'about/', '') } })));
    expect(faults).toEqual([
      `${about} CANONICAL the canonical address is ${origin}/en/about/, not ${origin}/repo/en/about/.`,
      ...locales.map(
        (locale) => `${about} HREFLANG hreflang ${languageTag(locale)} is ${origin}/${locale}/about/, not ${origin}/repo/${locale}/about/.`,
      ),
    ]);
  });

  test('has a way from the cover to every page', () => {
    const more = Object.fromEntries(locales.map((locale) => [`${locale}/lost/index.html`, page(locale, 'lost/', '', undefined, base)]));
    expect(verifySite(site({ base, more })).map(({ file, code }) => `${file} ${code}`)).toEqual(
      locales.map((locale) => `${locale}/lost/index.html PAGE_UNREACHED`),
    );
  });
});
