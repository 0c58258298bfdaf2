import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { diagnosticPage } from './diagnostic-page.ts';
import { lookAtContent, type Server } from './look-at-content.ts';
import { diagnosticTeller } from './tell-diagnostics.ts';
import { whenWritten } from './when-written.ts';

/**
 * Serves the current content during development. Each request first reads what has changed; while there are diagnostics, every page request
 * is answered with the page of diagnostics, so that faulty content is never shown as correct.
 */
export function contentServer(): AstroIntegration {
  return {
    name: 'content-server',
    hooks: {
      'astro:config:setup': ({ command, injectScript, logger, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/dev/page-client.ts';");
        updateConfig({ vite: { plugins: [contentPlugin(logger)] } });
      },
    },
  };
}

function contentPlugin(logger: AstroIntegrationLogger) {
  return {
    name: 'content-server',
    configureServer: {
      // The returned function runs after Vite has added its middlewares and before Astro adds its own, which answers all remaining
      // requests.
      order: 'pre' as const,
      handler(server: Server) {
        const look = lookAtContent(server);
        whenWritten(server, diagnosticTeller(server, logger, look));
        return () => {
          server.middlewares.use(async (_, response, next) => {
            // Ignore exceptions here: Astro will throw and show the same one.
            const state = await look().catch(() => null);
            if (!state || state.diagnostics.length === 0) return next();
            // A server error, so that neither a reader nor a program takes this for the requested page.
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
            response.end(diagnosticPage(state.diagnostics, server.config.base));
          });
        };
      },
    },
  };
}
