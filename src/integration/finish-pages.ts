import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { embeddedCode } from './embedded-code.ts';
import { type Fault, formatFaults } from './faults.ts';
import { finishPage } from './finish-page.ts';

/**
 * Finishes every page of a build: one style, one policy. The policy allows only code made by the bundler; a page with any other script or
 * style ends the build.
 */
export function finishPages(): AstroIntegration {
  // Scripts that bypass the bundler (`is:inline`) must be listed here.
  const scripts = new Set<string>();
  const passive = new Set<string>();
  let sheets: () => Set<string> = () => new Set();
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:setup': ({ pages, updateConfig }) => {
        // Called after bundling, when the styles are known.
        sheets = () =>
          new Set(
            [...pages.values()].flatMap(({ styles }) => styles.flatMap(({ sheet }) => (sheet.type === 'inline' ? sheet.content : []))),
          );
        updateConfig({
          plugins: [
            {
              name: 'remember-scripts',
              applyToEnvironment: ({ name }) => name === 'client',
              generateBundle: {
                // Run before Astro's plugin, which removes from the bundle what it inlines into pages.
                order: 'pre',
                handler(_, bundle) {
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type !== 'chunk') continue;
                    scripts.add(chunk.code.trim());
                    const own = chunk.moduleIds.filter((id) => id.includes('/src/client/'));
                    if (own.length > 0 && own.every((id) => id.includes('/src/client/shell/'))) passive.add(chunk.code.trim());
                  }
                },
              },
            },
          ],
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const layerOrder = readFileSync('src/styles/layers.css', 'utf8').trim();
        const made = { scripts, sheets: sheets() };
        const faults: Fault[] = [];
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
        for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          const code = embeddedCode(html, made);
          for (const beginning of code.foreign)
            faults.push({ file, code: 'CODE_FOREIGN', message: `the page carries code that the build did not make: ${beginning}` });
          writeFileSync(path, finishPage(html, code, layerOrder, passive));
        }
        if (faults.length > 0) throw new Error(formatFaults(faults).join('\n'));
      },
    },
  };
}
