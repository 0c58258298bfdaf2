import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sealPage } from './seal-page.ts';

/** Seals every page of a build: one style, one policy. */
export function sealPages(): AstroIntegration {
  return {
    name: 'seal-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const layerOrder = readFileSync('src/styles/layers.css', 'utf8').trim();
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, sealPage(readFileSync(path, 'utf8'), layerOrder));
        }
      },
    },
  };
}
