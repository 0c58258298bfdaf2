import type { Text } from '../values/locale.ts';
import { parseRef } from '../values/ref.ts';
import type { Atlas } from './records.ts';

/** The name by which a reader knows a record: a case's title, an organisation's name, a service's term. */
export function nameOf(atlas: Atlas, ref: string): Text {
  const parsed = parseRef(ref);
  const id = parsed?.id ?? '';
  const name: Text | undefined =
    parsed?.kind === 'case'
      ? atlas.cases.get(id)?.title
      : parsed?.kind === 'policy'
        ? atlas.policies.get(id)?.title
        : parsed?.kind === 'organisation'
          ? atlas.organisations.get(id)?.name
          : parsed?.kind === 'place'
            ? atlas.places.get(id)?.name
            : parsed?.kind === 'service'
              ? atlas.services.get(id)?.term
              : parsed?.kind === 'source'
                ? atlas.sources.get(id)?.short
                : parsed?.kind === 'conflict'
                  ? atlas.conflicts.get(id)?.title
                  : parsed?.kind === 'guide'
                    ? atlas.guide.get(id)?.title
                    : parsed?.kind === 'term'
                      ? atlas.glossary.get(id)?.term
                      : undefined;
  if (!name) throw new Error(`"${ref}" leads to no record`);
  return name;
}
