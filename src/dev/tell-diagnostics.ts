import type { AstroIntegrationLogger } from 'astro';
import { formatDiagnostic } from '../check/diagnostic.ts';
import { diagnosticOverlay } from './diagnostic-overlay.ts';
import { headline } from './diagnostic-page.ts';
import type { Server, State } from './look-at-content.ts';
import { diagnosticsSign, helloSign } from './page-signs.ts';

const reload = { type: 'full-reload' as const, path: '*' };

/** Tells the terminal and the open pages how the content stands, once for each state. */
export function diagnosticTeller(server: Server, logger: AstroIntegrationLogger, look: () => Promise<State>): () => Promise<void> {
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
    const hadDiagnostics = before === 'a failure' || (before !== 'nothing yet' && before.diagnostics.length > 0);
    if (before !== 'nothing yet') toldAt = performance.now();

    // To each page by itself: what is sent to all, Vite keeps for a page to come, and Astro takes for an error of its own.
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
