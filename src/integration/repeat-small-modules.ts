import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Modules shared by several browser scripts but too small for a file of their own: each script gets a copy. A shared file would cost an
 * extra request, and a script that imports one cannot be inlined. These modules must not have state.
 */
const small = ['src/values/placeholders.ts', 'src/client/shared/copy-table.ts'];

/** Gives each script that imports a small module its own copy. */
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

/** The context that the bundler gives to a plugin that resolves modules. */
interface Resolver {
  environment: { name: string };
  resolve: (source: string, importer: string, options: { skipSelf: boolean }) => Promise<{ id: string } | null>;
}
