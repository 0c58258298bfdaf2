import { z } from 'astro/zod';
import { printedLanguage } from '../text.ts';
import { editorsConfidence, kindOfConflict, weightOfConflict } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { asPrinted, lines, sources } from './evidence.ts';
import { addresses, id, ref, text } from './text.ts';

export const publishedConflict = shape(
  'Sources that contradict each other, their own arithmetic or their own translation.',
  '来源彼此矛盾，或与自身的算术、译文矛盾。',
  {
    id: described(id, 'Id of the conflict.', '说法不一条目的编号。'),
    title: described(text, 'What is in dispute.', '分歧所在。'),
    url: described(addresses, 'Its place on the page of conflicts.', '在说法不一页中的地址。'),
    kind: described(kindOfConflict, 'What disagrees with what.', '类型。', { vocabulary: 'conflictKind' }),
    claims: described(
      z
        .array(
          z.strictObject({
            ref: described(ref.nullable(), 'The reading on record, if it is one.', '若为已录读法，其引用。'),
            ofRecord: described(
              z.string().nullable(),
              'A fact of public record (`policy/<id>#<fact>`), if it is one: then it is no document that says so.',
              '若为公开记录，其“policy/编号#事项”；此时并无文献为据。',
            ),
            printed: described(z.string().min(1), 'The words as printed, or the value of public record.', '原文用字，或公开记录所载。'),
            lang: described(printedLanguage, 'Their language.', '原文语言。'),
            reads: described(z.string().nullable(), 'What a misprint is taken to say.', '原文有误时应读作。'),
            reading: described(text, 'What this reading would mean.', '照此读法意味着什么。'),
            source: described(id.nullable(), 'Source they stand in; null for the public record.', '所在来源；公开记录为null。'),
            lines: described(lines.nullable(), 'Where they stand in it; null for the public record.', '所在行；公开记录为null。'),
          }),
        )
        .min(2),
      'The rival readings.',
      '相争的各种说法。',
      { csv: asPrinted },
    ),
    preferred: described(
      z.int().nonnegative().nullable(),
      'Position in `claims` of the preferred one, from 0; null when none can be preferred.',
      '所取说法在claims中的位置，从0计起；不能取舍则为null。',
    ),
    answer: described(
      text,
      'The reading of the editors as a short answer; where they prefer none, what remains open.',
      '编者的取舍，以一句话作答；不能取舍的，写明未定的是什么。',
    ),
    why: described(text, 'Why.', '理由。'),
    confidence: described(editorsConfidence, 'How sure the editors are.', '把握程度。', { vocabulary: 'confidence' }),
    weight: described(weightOfConflict, 'How much turns on it.', '轻重。', { vocabulary: 'conflictWeight' }),
    weightWhy: described(text, 'What turns on it, in a few words.', '关系到什么，几个字。'),
    stake: described(text, 'What depends on it.', '影响所及。'),
    affects: described(z.array(ref), 'Records and figures it touches.', '涉及的记录和数字。'),
    sources,
  },
);
