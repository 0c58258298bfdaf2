import { type Kind, kinds } from '../format/records.ts';
import type { Entity } from './entity.ts';

/** Kinds that are looked for by name, and how many of each the root may hold: the rest, those least linked to, are found as documents are. */
const mostNames: Partial<Record<Kind, number>> = { service: 300, place: 300, organisation: 300, way: 50 };

/** Kinds whose wider record takes over all of a narrower one: a case of Luwan is a case of Shanghai; a meal for the elderly is elderly care. */
const taken: readonly Kind[] = ['service', 'place'];

/** How much of a match a document takes over from the names it is linked to. */
const shares: Partial<Record<Kind, number>> = { service: 1, place: 1, organisation: 1, way: 0.9 };

/** What a check or a dispute is about is said by the records it touches; it is no answer in their place. */
const shareOfTouched = 0.6;

/** Entities parted into names and documents, with what leads from one to the other. */
export interface Split {
  names: Entity[];
  documents: Entity[];
  /** Position of a name by `kind/id`. */
  positions: Map<string, number>;
  /** Positions of the names a document is found through, with their shares. */
  reached(document: Entity): Map<number, number>;
  /** Services for which a document stands in behind their own, because it is under their wider term: itself, or through another narrower one. */
  stoodInFor(document: Entity): [name: number, isNear: boolean][];
  /** Short titles of the documents it is linked to: a case is found by the rule it follows. */
  namesOfLinked(document: Entity): string[];
}

export function splitEntities(entities: Entity[]): Split {
  const counts = new Map<string, number>();
  for (const { links } of entities) for (const ref of links) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  const refOf = ({ kind, id }: Entity) => `${kind}/${id}`;
  const chosen = new Set(
    kinds.flatMap((kind) =>
      entities
        .filter((entity) => entity.kind === kind)
        .sort((a, b) => (counts.get(refOf(b)) ?? 0) - (counts.get(refOf(a)) ?? 0))
        .slice(0, mostNames[kind] ?? 0),
    ),
  );
  const names = entities.filter((entity) => chosen.has(entity));
  const documents = kinds.flatMap((kind) => entities.filter((entity) => entity.kind === kind && !chosen.has(entity)));
  const positions = new Map(names.map((entity, at) => [refOf(entity), at]));
  const byRef = new Map(documents.map((entity) => [refOf(entity), entity]));

  const reach = (found: Map<number, number>, ref: string, share: number, steps = 0) => {
    const position = positions.get(ref);
    const target = position === undefined ? undefined : names[position];
    if (position === undefined || !target || steps > 4 || (found.get(position) ?? 0) >= share) return;
    found.set(position, share);
    if (taken.includes(target.kind))
      for (const next of target.links) if (next.startsWith(`${target.kind}/`)) reach(found, next, share, steps + 1);
  };
  const reached = ({ kind, links }: Entity) => {
    const found = new Map<number, number>();
    const part = kind === 'check' || kind === 'conflict' ? shareOfTouched : 1;
    for (const ref of links) reach(found, ref, part * (shares[ref.split('/')[0] as Kind] ?? 0));
    return found;
  };
  const narrower = names.flatMap(({ kind, links }, at) =>
    kind === 'service' ? links.flatMap((ref) => (positions.has(ref) ? [[positions.get(ref) as number, at] as const] : [])) : [],
  );

  return {
    names,
    documents,
    positions,
    reached,
    stoodInFor: (document) => {
      if (document.kind !== 'case' && document.kind !== 'policy') return [];
      const own = reached(document);
      return narrower.flatMap(([wider, name]): [number, boolean][] => {
        const share = own.get(wider);
        return share === undefined || own.has(name) ? [] : [[name, share === 1]];
      });
    },
    namesOfLinked: ({ links }) =>
      links.flatMap((ref) => {
        const target = byRef.get(ref);
        if (!target) return [];
        return [target.name, ...target.names].flatMap(({ en, zh }) => [en, zh]);
      }),
  };
}
