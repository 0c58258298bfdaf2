import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentServer } from './src/dev/content-server.ts';
import { finishPages } from './src/integration/finish-pages.ts';
import { repeatSmallModules } from './src/integration/repeat-small-modules.ts';
import { readSiteAddress } from './src/values/site-address.ts';

const address = readSiteAddress(process.env);
if (!address.ok) throw new Error(address.problem);
// A variable of this name, as test runners and many hosts set it, would pass in pages for the base path, but not in scripts.
delete process.env.BASE_URL;

/** What no page is made of: a server that watched it would start late, and start again at each build. */
const made = ['.atlas', 'dist', 'tests'].map((folder) => `${fileURLToPath(new URL(folder, import.meta.url))}/**`);

export default defineConfig({
  site: address.site,
  base: address.base,
  outDir: process.env.ATLAS_OUT ?? 'dist',
  cacheDir: process.env.ATLAS_CACHE ?? '.atlas/cache',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets', concurrency: 4 },
  // A line break between two pieces of markup makes no space, so the formatter may give each a line of its own; {' '} is a space.
  compressHTML: 'jsx',
  integrations: [mdx(), repeatSmallModules(), finishPages(), contentServer()],
  devToolbar: { enabled: false },
  vite: { build: { target: 'es2022' }, server: { watch: { ignored: made } } },
});
