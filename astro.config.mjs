import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { sealPages } from './scripts/lib/seal-pages.ts';

export default defineConfig({
  site: process.env.ATLAS_SITE ?? 'https://point-to-surface.example',
  outDir: process.env.ATLAS_OUT ?? 'dist',
  cacheDir: process.env.ATLAS_CACHE ?? '.atlas/cache',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets', concurrency: 4 },
  compressHTML: true,
  integrations: [mdx(), sealPages()],
  devToolbar: { enabled: false },
  vite: { build: { target: 'es2022' } },
});
