import { memoize } from '../../values/memoize.ts';
import type { Atlas, PersonRecord, PersonRole } from './records.ts';

/** A person with a role in an organisation. */
export interface Office {
  person: PersonRecord;
  role: PersonRole;
}

/** The roles in an organisation with the people who hold them, in the order of the people's ids. */
export function officesIn(atlas: Atlas, organisation: string): Office[] {
  return offices(atlas).get(organisation) ?? [];
}

const offices = memoize((atlas: Atlas) => {
  const all = [...atlas.people.values()].flatMap((person) => person.roles.map((role): Office => ({ person, role })));
  return Map.groupBy(all, ({ role }) => role.organisation);
});
