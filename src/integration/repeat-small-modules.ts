import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * What several scripts of the browser share and is too small for a file of its own: each script gets a copy. A shared file costs every page
 * that needs it a request, and a script that imports one cannot stand in its page. Nothing here may hold a state.
 */
const small = ['src/values/placeholders.ts', 'src/client/shared/copy-table.ts'];

/** Gives each script that imports a small module a copy of it. */
export function repeatSmallModules(): AstroIntegration {
  return {
    name: 'repeat-small-modules',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [repeat] } });
      },
    },
  };
}

const repeat = {
  name: 'repeat-small-modules',
  enforce: 'pre' as const,
  async resolveId(this: Resolver, source: string, importer: string | undefined) {
    if (importer === undefined || this.environment.name !== 'client') return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && small.some((path) => found.id.endsWith(path)) ? `${found.id}?in=${basename(importer)}` : null;
  },
};

/** What the bundler offers a plugin that finds modules. */
interface Resolver {
  environment: { name: string };
  resolve: (source: string, importer: string, options: { skipSelf: boolean }) => Promise<{ id: string } | null>;
}
