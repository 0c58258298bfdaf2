import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser, noBrowser } from '../../scripts/lib/find-browser.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { siteAddressOf } from '../../scripts/lib/read-site.ts';
import { listen, staticServer } from '../../scripts/lib/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens. */
    browserAt: string;
    /** Where the built site is served, without the last slash. */
    siteAt: string;
  }
}

/** One browser and one server for all files of the project. */
export default async function startBrowser(project: TestProject) {
  const found = await findBrowser();
  if (!found) throw new Error(noBrowser);
  if (!existsSync(`${paths.dist}/index.html`)) throw new Error('There is no built site: run npm run build first.');

  const { base } = siteAddressOf(paths.dist);
  const server = staticServer(paths.dist, base);
  project.provide('siteAt', `http://127.0.0.1:${await listen(server, 0)}${base.slice(0, -1)}`);
  const browser = await chromium.launchServer({ executablePath: found.executablePath, args: found.args });
  project.provide('browserAt', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}
