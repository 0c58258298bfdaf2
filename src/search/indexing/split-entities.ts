import type { fallbackImpact } from '../format/impacts.ts';
import { type Kind, kinds } from '../format/records.ts';
import type { IndexWeights } from '../weights.ts';
import type { Entity } from './entity.ts';

/** Kinds that are searched by name. The root holds the most linked names of each kind; the others become documents. */
const kindsOfNames: readonly Kind[] = ['service', 'place', 'organisation', 'way'];

/**
 * Kinds for which links are followed to the broader record: a case of Luwan is a case of Shanghai; meals for the elderly are elderly care.
 */
const kindsWithBroader: readonly Kind[] = ['service', 'place'];

/** Entities split into names and documents, with the links between them. */
export interface SplitEntities {
  names: Entity[];
  documents: Entity[];
  /** Position of a name by `kind/id`. */
  positions: Map<string, number>;
  /** Positions of the names that lead to a document, each with the factor by which a match with the name is multiplied. */
  linkedNames(document: Entity): Map<number, number>;
  /** Services that a case or rule does not have, although it has their broader term; a search for such a service falls back on it. */
  fallbacks(document: Entity): [name: number, through: keyof typeof fallbackImpact][];
  /** Titles of the documents it is linked to: a case is also found by the rule it follows. */
  titlesOfLinked(document: Entity): string[];
}

/** Decides which entities become names and which become documents. */
export function splitEntities(entities: Entity[], weights: IndexWeights): SplitEntities {
  const counts = new Map<string, number>();
  for (const { links } of entities) for (const ref of links) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  const refOf = ({ kind, id }: Entity) => `${kind}/${id}`;
  const chosen = new Set(
    kindsOfNames.flatMap((kind) =>
      entities
        .filter((entity) => entity.kind === kind)
        .sort((a, b) => (counts.get(refOf(b)) ?? 0) - (counts.get(refOf(a)) ?? 0))
        .slice(0, weights.mostNamesOfKind),
    ),
  );
  const names = entities.filter((entity) => chosen.has(entity));
  const documents = kinds.flatMap((kind) => entities.filter((entity) => entity.kind === kind && !chosen.has(entity)));
  const positions = new Map(names.map((entity, at) => [refOf(entity), at]));
  const byRef = new Map(documents.map((entity) => [refOf(entity), entity]));

  const follow = (found: Map<number, number>, ref: string, factor: number, steps = 0) => {
    const position = positions.get(ref);
    const target = position === undefined ? undefined : names[position];
    if (position === undefined || !target || steps > weights.mostLinkSteps || (found.get(position) ?? 0) >= factor) return;
    found.set(position, factor);
    if (kindsWithBroader.includes(target.kind))
      for (const next of target.links) if (next.startsWith(`${target.kind}/`)) follow(found, next, factor, steps + 1);
  };
  const linkedNames = ({ kind, links }: Entity) => {
    const found = new Map<number, number>();
    // A check or dispute is also found by the places and services of the records it concerns, but ranks below those records.
    const factor = kind === 'check' || kind === 'conflict' ? weights.checkLink : 1;
    for (const ref of links) follow(found, ref, factor * (ref.startsWith('way/') ? weights.wayLink : 1));
    return found;
  };
  const narrower = names.flatMap(({ kind, links }, at) =>
    kind === 'service' ? links.flatMap((ref) => (positions.has(ref) ? [[positions.get(ref) as number, at] as const] : [])) : [],
  );

  return {
    names,
    documents,
    positions,
    linkedNames,
    fallbacks: (document) => {
      if (document.kind !== 'case' && document.kind !== 'policy') return [];
      const linked = linkedNames(document);
      return narrower.flatMap(([broader, name]): [number, keyof typeof fallbackImpact][] => {
        const factor = linked.get(broader);
        return factor === undefined || linked.has(name) ? [] : [[name, factor === 1 ? 'broader' : 'sibling']];
      });
    },
    titlesOfLinked: ({ links }) =>
      links.flatMap((ref) => {
        const target = byRef.get(ref);
        if (!target) return [];
        return [target.name, ...target.names].flatMap(({ en, zh }) => [en, zh]);
      }),
  };
}
