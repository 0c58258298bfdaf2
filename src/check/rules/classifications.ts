import type { Diagnostic } from '../diagnostic.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** Each class corresponds to a term or says why it does not, occurs once, and is under an existing heading. */
export const classifications: Rule = (content) =>
  content.classifications.flatMap((record) => {
    const { groups, classes } = record.data;
    const ids = [...groups, ...classes].map(({ id }) => id);
    return classes.flatMap(({ id, group, terms, reason }, index): Diagnostic[] => {
      const at = (field: string) => ['classes', index, field];
      const services = terms.map(({ service }) => service);
      return [
        ...(ids.indexOf(id) === index + groups.length
          ? []
          : [diagnosticAt(record, at('id'), 'ID_DUPLICATE', `"${id}" stands twice.`, 'Give one of the two another id.')]),
        ...(group === undefined || groups.some((heading) => heading.id === group)
          ? []
          : [diagnosticAt(record, at('group'), 'ID_UNKNOWN', `no heading "${group}".`, 'Name one of "groups", or leave it out.')]),
        ...((terms.length === 0) === (reason === undefined)
          ? [
              diagnosticAt(
                record,
                at('terms'),
                'CLASS_UNMAPPED',
                `"${id}" has ${terms.length === 0 ? 'neither terms nor a reason' : 'terms and a reason why it has none'}.`,
                'Name the terms it answers to, or say why there are none.',
              ),
            ]
          : []),
        ...(new Set(services).size < services.length
          ? [diagnosticAt(record, at('terms'), 'ID_DUPLICATE', `"${id}" names a term twice.`, 'Keep the closer relation.')]
          : []),
      ];
    });
  });
