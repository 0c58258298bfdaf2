import { diagnosticAt, type Rule } from './rule.ts';
import { takenBy } from './taken-by.ts';

/** Each concept has one page only, and no two pages of a chapter have the same position. */
export const guide: Rule = function* (content) {
  const carriers = new Map<string, string>();
  const places = new Map<string, string>();
  for (const record of content.guide) {
    const { chapter, order, covers } = record.data;
    for (const [index, concept] of covers.entries()) {
      const other = covers.indexOf(concept) < index ? record.id : takenBy(carriers, concept, record.id);
      if (!other) continue;
      const message = `"${concept}" is carried by "${other}" already.`;
      yield diagnosticAt(record, ['covers', index], 'COVER_TWICE', message, 'Leave it to one of the two.');
    }
    const rival = takenBy(places, `${chapter} ${order}`, record.id);
    if (!rival) continue;
    const message = `"${rival}" stands in the same place of the chapter.`;
    yield diagnosticAt(record, ['order'], 'ORDER_TWICE', message, 'Give one of the two another number.');
  }
};
