import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { sealPages } from './scripts/lib/seal-pages.ts';
import { contentServer } from './src/dev/content-server.ts';

/** What no page is made of: a server that watched it would start late, and start again at each build. */
const made = ['.atlas', 'dist', 'tests'].map((folder) => `${fileURLToPath(new URL(folder, import.meta.url))}/**`);

export default defineConfig({
  site: process.env.ATLAS_SITE ?? 'https://point-to-surface.example',
  outDir: process.env.ATLAS_OUT ?? 'dist',
  cacheDir: process.env.ATLAS_CACHE ?? '.atlas/cache',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets', concurrency: 4 },
  compressHTML: true,
  integrations: [mdx(), sealPages(), contentServer()],
  devToolbar: { enabled: false },
  vite: { build: { target: 'es2022' }, server: { watch: { ignored: made } } },
});
