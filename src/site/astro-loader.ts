import type { Loader } from 'astro/loaders';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { SiteFiles } from '../check/site-files.ts';

/** The message from a build to the command that started it, sent before any page is rendered: the result of reading the content. */
export interface ContentChecked {
  records: number;
  diagnostics: Diagnostic[];
}

let files: Promise<SiteFiles> | null = null;

/**
 * Loads one collection of the content folder into Astro, with compiled narratives. In development it loads nothing, because Astro would
 * write and read its whole store at each edit; pages then read from the folder directly.
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
 * All collections are read in one pass, because rules compare them, and are checked here and nowhere else in a build. The modules that read
 * are imported only when needed.
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
