import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { paths } from '../../scripts/lib/paths.ts';
import { type Browser, findTestBrowser } from '../../scripts/lib/programs/find-browser.ts';
import { siteAddressOf } from '../../scripts/lib/site/read-site.ts';
import { listen, staticServer } from '../../scripts/lib/site/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser, where there is one. */
    browser: Browser | null;
    /** Where the built site is served, without the last slash. */
    siteAt: string;
  }
}

/** One server for all files of the project, and the browser that each of them starts for itself. */
export default async function startServer(project: TestProject) {
  if (!existsSync(`${paths.dist}/index.html`)) throw new Error('There is no built site: run npm run build first.');

  const { base } = siteAddressOf(paths.dist);
  const server = staticServer(paths.dist, base);
  project.provide('siteAt', `http://127.0.0.1:${await listen(server, 0)}${base.slice(0, -1)}`);
  project.provide('browser', await findTestBrowser());
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
