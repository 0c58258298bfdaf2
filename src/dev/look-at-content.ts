import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { LiveContent } from '../check/live-content.ts';
import { dataDiagnostics } from '../check/reading/imported-json.ts';

/** Vite's server, as started by Astro. */
export type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** The state of the content; the same object until something changes. */
export interface State {
  diagnostics: Diagnostic[];
}

/** The environment in which pages run; Vite's types leave this open. */
interface PageEnvironment {
  runner: { import: (module: string) => Promise<{ writtenContent: LiveContent }> };
  hot: { send: (event: string, data: object) => void };
}

const liveContentModule = '/src/check/live-content.ts';

/** Makes a function that checks the content with the modules of the pages, so that an edited schema or rule takes effect at once. */
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
    // Astro caches the paths of each route until this event.
    if (state !== seen) hot.send('astro:content-changed', {});
    seen = state;
    return state;
  };
}
