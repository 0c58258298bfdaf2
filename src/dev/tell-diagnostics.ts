import type { AstroIntegrationLogger } from 'astro';
import { formatDiagnostic } from '../check/diagnostic.ts';
import { diagnosticOverlay } from './diagnostic-overlay.ts';
import { headline } from './diagnostic-page.ts';
import type { Server, State } from './look-at-content.ts';
import { diagnosticsSign, helloSign } from './page-signs.ts';

const reload = { type: 'full-reload' as const, path: '*' };

/** Makes a function that reports the state of the content to the terminal and the open pages, once for each state. */
export function diagnosticTeller(server: Server, logger: AstroIntegrationLogger, look: () => Promise<State>): () => Promise<void> {
  let reportedAt = 0;
  let reported: State | 'nothing yet' | 'a failure' = 'nothing yet';

  // For a page requested before the last report that begins to listen after it.
  server.ws.on(helloSign, ({ age }: { age: number }, page) => {
    if (performance.now() - age < reportedAt) page.send(reload);
  });

  return async () => {
    const state = await look().catch((error: unknown) => {
      if (reported !== 'a failure') logger.error(`The content cannot be checked: ${error instanceof Error ? error.message : error}`);
      return 'a failure' as const;
    });
    const before = reported;
    reported = state;
    if (state === before || state === 'a failure') return;
    const hadDiagnostics = before === 'a failure' || (before !== 'nothing yet' && before.diagnostics.length > 0);
    if (before !== 'nothing yet') reportedAt = performance.now();

    // Send to each page separately: Vite stores a broadcast error for pages that connect later, and Astro takes it for its own.
    const pages = [...server.ws.clients];
    if (state.diagnostics.length > 0) {
      for (const diagnostic of state.diagnostics) logger.error(formatDiagnostic(diagnostic));
      logger.error(`${headline(state.diagnostics)}. No page is shown until they are fixed.`);
      for (const page of pages) page.send(diagnosticsSign);
      for (const page of pages) page.send(diagnosticOverlay(state.diagnostics));
    } else {
      if (hadDiagnostics) logger.info('No problems left: the pages are back.');
      for (const page of pages) page.send(reload);
    }
  };
}
