import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { LiveContent } from '../check/live-content.ts';
import { dataDiagnostics } from '../check/reading/imported-json.ts';

/** Vite's server, as Astro starts it. */
export type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** How the content stands; the same object for as long as nothing changes. */
export interface State {
  diagnostics: Diagnostic[];
}

/** Where the pages run: Vite's types leave this open. */
interface PageEnvironment {
  runner: { import: (module: string) => Promise<{ writtenContent: LiveContent }> };
  hot: { send: (event: string, data: object) => void };
}

const liveContentModule = '/src/check/live-content.ts';

/** A look at the content folder with the eyes of the pages: an edit of a schema or a rule counts at once. */
export function lookAtContent(server: Server): () => Promise<State> {
  const { runner, hot } = server.environments.ssr as unknown as PageEnvironment;
  let broken: State = { diagnostics: [] };
  let seen: State | null = null;
  return async () => {
    const diagnostics = dataDiagnostics('content');
    if (JSON.stringify(diagnostics) !== JSON.stringify(broken.diagnostics)) broken = { diagnostics };
    if (broken.diagnostics.length > 0) return broken;
    const { writtenContent } = await runner.import(liveContentModule);
    const state = writtenContent.look();
    // Astro keeps the addresses of each route until it hears this.
    if (state !== seen) hot.send('astro:content-changed', {});
    seen = state;
    return state;
  };
}
