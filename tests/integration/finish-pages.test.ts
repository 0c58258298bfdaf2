import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { finishPages } from '../../src/integration/finish-pages.ts';

type Hook = (given: unknown) => void;
interface Plugin {
  applyToEnvironment: (environment: { name: string }) => boolean;
  generateBundle: { handler: (options: unknown, bundle: Record<string, unknown>) => void };
}

/** A build in small: the bundler makes a script for the browser, one for the rendering of pages, and a sheet; then the pages are finished. */
function finished(pages: Record<string, string>): Record<string, string> {
  const { hooks } = finishPages() as unknown as { hooks: Record<string, Hook> };
  const styles: unknown[] = [];
  let plugins: Plugin[] = [];
  hooks['astro:build:setup']?.({
    pages: new Map([['page', { styles }]]),
    updateConfig: (config: { plugins: Plugin[] }) => {
      plugins = config.plugins;
    },
  });
  for (const [name, code] of [
    ['prerender', 'render()\n'],
    ['client', 'go()\n'],
  ] as const) {
    for (const { applyToEnvironment, generateBundle } of plugins)
      if (applyToEnvironment({ name }))
        generateBundle.handler({}, { a: { type: 'chunk', code, moduleIds: [] }, b: { type: 'asset', source: 'data' } });
  }
  styles.push({ sheet: { type: 'inline', content: 'a{b:c}' } }, { sheet: { type: 'external', src: '/assets/a.css' } });
  const folder = mkdtempSync(join(tmpdir(), 'atlas-finished-'));
  try {
    for (const [file, html] of Object.entries(pages)) writeFileSync(join(folder, file), `<meta charset="utf-8">${html}`);
    hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) });
    return Object.fromEntries(Object.keys(pages).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a page with the code that the bundler made is finished', () => {
  const { 'a.html': page } = finished({ 'a.html': '<style>a{b:c}</style><a href="/">x</a><script type="module">go()</script>' });
  expect(page).toMatch(
    /^<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*script-src 'self' 'sha256-[^' ]+'">/,
  );
});

test('pages with other code end the build, all named at once', () => {
  expect(() =>
    finished({
      'a.html': '<script>alert(1)</script>',
      'b.html': '<style>data</style><script>alert(1)</script>',
      'c.html': '<script type="module">render()</script>',
      'd.html': '<script type="module">go()</script>',
    }),
  ).toThrow(
    new Error(
      [
        'a.html CODE_FOREIGN the page carries code that the build did not make: <script>alert(1)</script> (and 1 more page)',
        'b.html CODE_FOREIGN the page carries code that the build did not make: <style>data</style>',
        'c.html CODE_FOREIGN the page carries code that the build did not make: <script type="module">render()</script>',
      ].join('\n'),
    ),
  );
});
