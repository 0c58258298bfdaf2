import type { Text } from '../../values/locale.ts';
import { parseRef } from '../../values/ref.ts';
import type { Atlas } from './records.ts';

/** How to find the name of each kind of record. */
const nameIn: Record<string, (atlas: Atlas, id: string) => Text | undefined> = {
  case: ({ cases }, id) => cases.get(id)?.title,
  policy: ({ policies }, id) => policies.get(id)?.title,
  organisation: ({ organisations }, id) => organisations.get(id)?.name,
  place: ({ places }, id) => places.get(id)?.name,
  service: ({ services }, id) => services.get(id)?.term,
  classification: ({ classifications }, id) => classifications.get(id)?.title,
  source: ({ sources }, id) => sources.get(id)?.short,
  stat: ({ statistics }, id) => statistics.get(id)?.title,
  guide: ({ guide }, id) => guide.get(id)?.title,
  conflict: ({ conflicts }, id) => conflicts.get(id)?.title,
  person: ({ people }, id) => people.get(id)?.name,
  work: ({ works }, id) => works.get(id)?.short,
  term: ({ glossary }, id) => glossary.get(id)?.term,
};

/** The name of a record as shown to readers: the title of a case, the name of an organisation, the term of a service. */
export function nameOf(atlas: Atlas, ref: string): Text {
  const { kind = '', id = '' } = parseRef(ref) ?? {};
  const name = nameIn[kind]?.(atlas, id);
  if (!name) throw new Error(`"${ref}" leads to no record`);
  return name;
}
