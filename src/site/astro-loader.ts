import type { Loader } from 'astro/loaders';
import type { SiteFiles } from '../check/site-files.ts';

let files: Promise<SiteFiles> | null = null;

/**
 * Feeds one collection of the content folder to Astro, with its narratives compiled. While one writes it feeds nothing: Astro would write
 * all records to its store and read them back at each edit, so the pages take them from the folder itself.
 */
export function recordLoader(name: keyof SiteFiles): Loader {
  return {
    name: `records:${name}`,
    load: async ({ store, logger, watcher }) => {
      store.clear();
      const isWriting = watcher !== undefined;
      if (isWriting) return;
      files ??= readFiles((diagnostic) => logger.warn(diagnostic));
      for (const data of (await files)[name]) store.set({ id: idOf(data), data: data as unknown as Record<string, unknown> });
    },
  };
}

/** All collections are read in one pass, since rules look across them. What reads is loaded only when it is needed. */
async function readFiles(warn: (diagnostic: string) => void): Promise<SiteFiles> {
  const [{ checkContent }, { formatDiagnostic }, { siteFiles }] = await Promise.all([
    import('../check/check-content.ts'),
    import('../check/diagnostic.ts'),
    import('../check/site-files.ts'),
  ]);
  const { content, diagnostics } = checkContent('content');
  for (const diagnostic of diagnostics) warn(formatDiagnostic(diagnostic));
  return siteFiles(content);
}

function idOf(data: SiteFiles[keyof SiteFiles][number]): string {
  return 'id' in data ? data.id : `${data.relation} ${data.ref}`;
}
