import type { AstroIntegrationLogger } from 'astro';
import { formatFinding } from '../check/diagnostic.ts';
import { findingOverlay } from './diagnostic-overlay.ts';
import { headline } from './diagnostic-page.ts';
import type { Server, State } from './look-at-content.ts';
import { findingsSign, helloSign } from './page-signs.ts';

const reload = { type: 'full-reload' as const, path: '*' };

/** Tells the terminal and the open pages how the content stands, once for each state. */
export function findingTeller(server: Server, logger: AstroIntegrationLogger, look: () => Promise<State>): () => Promise<void> {
  let toldAt = 0;
  let told: State | 'nothing yet' | 'a failure' = 'nothing yet';

  // A page that was asked for before the last news, and listens only now.
  server.ws.on(helloSign, ({ age }: { age: number }, page) => {
    if (performance.now() - age < toldAt) page.send(reload);
  });

  return async () => {
    const state = await look().catch((error: unknown) => {
      if (told !== 'a failure') logger.error(`The content cannot be checked: ${error instanceof Error ? error.message : error}`);
      return 'a failure' as const;
    });
    const before = told;
    told = state;
    if (state === before || state === 'a failure') return;
    const hadFindings = before === 'a failure' || (before !== 'nothing yet' && before.findings.length > 0);
    if (before !== 'nothing yet') toldAt = performance.now();

    // To each page by itself: what is sent to all, Vite keeps for a page to come, and Astro takes for an error of its own.
    const pages = [...server.ws.clients];
    if (state.findings.length > 0) {
      for (const finding of state.findings) logger.error(formatFinding(finding));
      logger.error(`${headline(state.findings)}. No page is shown until they are mended.`);
      for (const page of pages) page.send(findingsSign);
      for (const page of pages) page.send(findingOverlay(state.findings));
    } else {
      if (hadFindings) logger.info('Nothing left to mend: the pages are back.');
      for (const page of pages) page.send(reload);
    }
  };
}
