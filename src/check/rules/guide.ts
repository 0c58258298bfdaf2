import type { Content } from '../reading/content.ts';
import { diagnosticAt, type Rule } from './rule.ts';

/** A concept is carried by one page only, and no two pages of a chapter stand in the same place. */
export const guide: Rule = (content) =>
  content.guide.flatMap((record, position) => {
    const before = content.guide.slice(0, position);
    const { chapter, order, covers } = record.data;
    const rival = before.find(({ data }) => data.chapter === chapter && data.order === order);
    return [
      ...covers.flatMap((concept, index) => {
        const other = covers.indexOf(concept) < index ? record : carrier(before, concept);
        return other
          ? [
              diagnosticAt(
                record,
                ['covers', index],
                'COVER_TWICE',
                `"${concept}" is carried by "${other.id}" already.`,
                'Leave it to one of the two.',
              ),
            ]
          : [];
      }),
      ...(rival
        ? [
            diagnosticAt(
              record,
              ['order'],
              'ORDER_TWICE',
              `"${rival.id}" stands in the same place of the chapter.`,
              'Give one of the two another number.',
            ),
          ]
        : []),
    ];
  });

function carrier(records: Content['guide'], concept: string): Content['guide'][number] | undefined {
  return records.find(({ data }) => data.covers.includes(concept));
}
