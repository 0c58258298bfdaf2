import type { Diagnostic } from '../check/diagnostic.ts';
import { escapeHtml } from '../components/html.ts';

const styles = ['layers', 'fonts', 'colours', 'tokens', 'base'].map((name) => `src/styles/${name}.css`);

/** The page shown instead of every page while there are diagnostics; it reloads when they change. */
export function diagnosticPage(diagnostics: readonly Diagnostic[], base: string): string {
  const title = headline(diagnostics);
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} · Point to Surface</title>
    ${[...styles, 'src/dev/diagnostic-page.css'].map((style) => `<link rel="stylesheet" href="${base}${style}">`).join('\n    ')}
    <script type="module" src="${base}src/dev/page-client.ts"></script>
  </head>
  <body class="diagnostics">
    <main>
      <h1>${title}</h1>
      <p>No page is shown until they are fixed. Save the file, and the page is back by itself.</p>
      ${[...byFile].map(([file, own]) => section(file, own)).join('\n      ')}
    </main>
  </body>
</html>
`;
}

/** `1 problem in 1 file`. */
export function headline(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${counted(diagnostics.length, 'problem')} in ${counted(files, 'file')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function section(file: string, diagnostics: readonly Diagnostic[]): string {
  return `<section><h2>${escapeHtml(file)}</h2><ol>${diagnostics.map(item).join('')}</ol></section>`;
}

function item({ file, line, column, code, message, fix }: Diagnostic): string {
  const place = escapeHtml(`${file}:${line}:${column}`);
  return `<li><p class="mini">${place} <b>${escapeHtml(code)}</b></p><p>${escapeHtml(message)}</p><p class="fix">${escapeHtml(fix)}</p></li>`;
}
