import { diagnosticAt, type Rule } from './rule.ts';
import { takenBy } from './taken-by.ts';

/** Each concept has one page only, and no two pages of a chapter have the same position. */
export const guide: Rule = (content) => {
  const carriers = new Map<string, string>();
  const places = new Map<string, string>();
  return content.guide.flatMap((record) => {
    const { chapter, order, covers } = record.data;
    const rival = takenBy(places, `${chapter} ${order}`, record.id);
    return [
      ...covers.flatMap((concept, index) => {
        const other = covers.indexOf(concept) < index ? record.id : takenBy(carriers, concept, record.id);
        return other
          ? [
              diagnosticAt(
                record,
                ['covers', index],
                'COVER_TWICE',
                `"${concept}" is carried by "${other}" already.`,
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
              `"${rival}" stands in the same place of the chapter.`,
              'Give one of the two another number.',
            ),
          ]
        : []),
    ];
  });
};
