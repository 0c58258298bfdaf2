import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../../schemas/collections.ts';
import { checkContent } from './check-content.ts';
import { formatFinding } from './finding.ts';
import type { Content, ReadRecord } from './read-content.ts';

const folder = 'content';
let latest: { content: Content; findings: string[] } | null = null;

/** All collections are read in one pass, since rules look across them; the pass is shared until a file changes. */
function read() {
  if (!latest) {
    const { content, findings } = checkContent(folder);
    latest = { content, findings: findings.map(formatFinding) };
  }
  return latest;
}

/** Feeds one collection of the content folder to Astro, with its narratives compiled. */
export function recordLoader(name: CollectionName | 'glossary' | 'notCheckable' | 'pages'): Loader {
  return {
    name: `records:${name}`,
    load: async ({ store, logger, watcher }) => {
      const fill = () => {
        const { content, findings } = read();
        if (name === 'cases') for (const finding of findings) logger.warn(finding);
        const entries =
          name === 'glossary'
            ? content.glossary.entries.map((data) => ({ id: data.id, data }))
            : name === 'notCheckable'
              ? content.notCheckable.entries.map((data) => ({ id: `${data.relation} ${data.ref}`, data }))
              : content[name].map(entry);
        store.clear();
        for (const { id, data } of entries) {
          store.set({
            id,
            data: data as unknown as Record<string, unknown>,
            digest: createHash('sha256').update(JSON.stringify(data)).digest('hex'),
          });
        }
      };
      fill();
      const refresh = (path: string) => {
        if (!path.replaceAll('\\', '/').includes(`/${folder}/`)) return;
        latest = null;
        fill();
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refresh);
    },
  };
}

function entry(record: ReadRecord) {
  const narratives = Object.fromEntries(Object.entries(record.narratives).map(([language, { narrative }]) => [language, narrative]));
  return { id: record.id, data: { ...(record.data as object), narratives } };
}
