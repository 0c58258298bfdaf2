import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { diagnosticPage } from './diagnostic-page.ts';
import { lookAtContent, type Server } from './look-at-content.ts';
import { diagnosticTeller } from './tell-diagnostics.ts';
import { whenWritten } from './when-written.ts';

/**
 * Serves the content as it stands while one writes. Each request looks at the folder first, and as long as there are diagnostics it is
 * answered by the page of diagnostics, whatever it asks for: nothing wrong is ever shown as right.
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
      // What the handler gives back stands behind Vite's own files and before Astro, which answers all that is left.
      order: 'pre' as const,
      handler(server: Server) {
        const look = lookAtContent(server);
        whenWritten(server, diagnosticTeller(server, logger, look));
        return () => {
          server.middlewares.use(async (_, response, next) => {
            // What fails here, Astro meets again and shows.
            const state = await look().catch(() => null);
            if (!state || state.diagnostics.length === 0) return next();
            // An error of the server's side: whoever asks, person or program, must not take this for the page that was wanted.
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
            response.end(diagnosticPage(state.diagnostics, server.config.base));
          });
        };
      },
    },
  };
}
