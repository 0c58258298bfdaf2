import type { Loader } from 'astro/loaders';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { SiteFiles } from '../check/site-files.ts';

/** What a build tells the command that started it, before it makes a page: how the content it is made from stands. */
export interface ContentChecked {
  records: number;
  diagnostics: Diagnostic[];
}

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

/**
 * All collections are read in one pass, since rules look across them, and what is read is checked here and nowhere else in a build. What
 * reads is loaded only when it is needed.
 */
async function readFiles(warn: (diagnostic: string) => void): Promise<SiteFiles> {
  const [{ checkContent }, { formatDiagnostic }, { recordCount }, { siteFiles }] = await Promise.all([
    import('../check/check-content.ts'),
    import('../check/diagnostic.ts'),
    import('../check/reading/content.ts'),
    import('../check/site-files.ts'),
  ]);
  const { content, diagnostics } = checkContent('content');
  process.send?.({ records: recordCount(content), diagnostics } satisfies ContentChecked);
  for (const diagnostic of diagnostics) warn(formatDiagnostic(diagnostic));
  return siteFiles(content);
}

function idOf(data: SiteFiles[keyof SiteFiles][number]): string {
  return 'id' in data ? data.id : `${data.relation} ${data.ref}`;
}
