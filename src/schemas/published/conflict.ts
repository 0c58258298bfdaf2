import { z } from 'astro/zod';
import { printedLanguage } from '../text.ts';
import { editorsConfidence, kindOfConflict, weightOfConflict } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { asPrinted, lines, sources } from './evidence.ts';
import { addresses, id, ref, text } from './text.ts';

export const publishedConflict = shape(
  'A place where sources contradict each other, or where a source contradicts its own arithmetic or translation.',
  '来源之间互相矛盾，或一份来源自身的数字、译文前后矛盾。',
  {
    id: described(id, 'Id of the conflict.', '说法不一条目的编号。'),
    title: described(text, 'What is in dispute.', '分歧所在。'),
    url: described(addresses, 'Address of its place on the page of conflicts.', '在“说法不一”页上的地址。'),
    kind: described(kindOfConflict, 'Kind of conflict.', '类型。', { vocabulary: 'conflictKind' }),
    claims: described(
      z
        .array(
          z.strictObject({
            ref: described(
              ref.nullable(),
              'Reference to the recorded reading, if there is one.',
              '这种说法若有读法记录，则为该读法的引用。',
            ),
            ofRecord: described(
              z.string().nullable(),
              'Reference to a fact of public record (`policy/<id>#<fact>`), if the claim is one; in that case no document makes the claim.',
              '这种说法若出自公开记录，则为“policy/编号#事项”；这时没有文献作为依据。',
            ),
            printed: described(
              z.string().min(1),
              'Words as printed, or the value given in the public record.',
              '原文文字，或公开记录中的内容。',
            ),
            lang: described(printedLanguage, 'Language of the words.', '原文语言。'),
            reads: described(z.string().nullable(), 'What a misprint is taken to mean.', '原文有误时，应当读作什么。'),
            reading: described(text, 'What this claim says.', '这种说法的意思。'),
            source: described(
              id.nullable(),
              'Source in which the words are printed; null for the public record.',
              '所在来源；公开记录为null。',
            ),
            lines: described(
              lines.nullable(),
              'Lines of the words in that source; null for the public record.',
              '在该来源中的行号；公开记录为null。',
            ),
          }),
        )
        .min(2),
      'The conflicting claims.',
      '互相矛盾的各种说法。',
      { csv: asPrinted },
    ),
    preferred: described(
      z.int().nonnegative().nullable(),
      'Position of the preferred claim in `claims`, counted from 0; null if none can be preferred.',
      '采用的说法在claims中的位置，从0开始；无法取舍的为null。',
    ),
    answer: described(
      text,
      'The editors’ reading as a short answer; if they prefer none, what remains open.',
      '编者采用的说法，用一句话表述；无法取舍的，写明哪一点没有定论。',
    ),
    why: described(text, 'Reason for the answer.', '理由。'),
    confidence: described(editorsConfidence, 'How sure the editors are.', '把握程度。', { vocabulary: 'confidence' }),
    weight: described(weightOfConflict, 'Importance of the conflict.', '重要程度。', { vocabulary: 'conflictWeight' }),
    weightWhy: described(text, 'What the conflict is about, in a few words.', '用几个字说明关系到什么。'),
    stake: described(text, 'What depends on the answer.', '结论影响到什么。'),
    affects: described(z.array(ref), 'Records and figures that it affects.', '受影响的记录和数字。'),
    sources,
  },
);
