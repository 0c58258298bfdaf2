import { diagnosticAt, type Rule } from './rule.ts';

/** Each class corresponds to a term or says why it does not, occurs once, and is under an existing heading. */
export const classifications: Rule = function* (content) {
  for (const record of content.classifications) {
    const { groups, classes } = record.data;
    const ids = [...groups, ...classes].map(({ id }) => id);
    for (const [index, { id, group, terms, reason }] of classes.entries()) {
      const at = (field: string) => ['classes', index, field];
      if (ids.indexOf(id) !== index + groups.length)
        yield diagnosticAt(record, at('id'), 'ID_DUPLICATE', `"${id}" stands twice.`, 'Give one of the two another id.');
      if (group !== undefined && !groups.some((heading) => heading.id === group))
        yield diagnosticAt(record, at('group'), 'ID_UNKNOWN', `no heading "${group}".`, 'Name one of "groups", or leave it out.');
      if ((terms.length === 0) === (reason === undefined)) {
        const message = `"${id}" has ${terms.length === 0 ? 'neither terms nor a reason' : 'terms and a reason why it has none'}.`;
        const fix = 'Name the terms it answers to, or say why there are none.';
        yield diagnosticAt(record, at('terms'), 'CLASS_UNMAPPED', message, fix);
      }
      if (new Set(terms.map(({ service }) => service)).size < terms.length)
        yield diagnosticAt(record, at('terms'), 'ID_DUPLICATE', `"${id}" names a term twice.`, 'Keep the closer relation.');
    }
  }
};
