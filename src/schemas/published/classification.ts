import { z } from 'astro/zod';
import { relationOfClass } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { quotation, sources } from './evidence.ts';
import { addresses, id, ref, text } from './text.ts';

const readings = described(z.array(quotation).min(1), 'The words as printed.', '原文用字。');

export const publishedClassification = shape(
  'An official list of fields of service, class by class, beside the terms of the thesaurus.',
  '一份官方的服务分类，逐类与词表对照。',
  {
    id: described(id, 'Id of the classification.', '分类编号。'),
    title: described(text, 'Our title.', '标题，本图集所拟。'),
    url: described(addresses, 'Its place on the page of the crosswalk.', '在对照页上的地址。'),
    of: described(
      ref,
      'The document or case it belongs to; issuer, place and date stand there.',
      '所属的文件或案例；发布者、地点和日期见该条。',
    ),
    isWhole: described(
      z.boolean(),
      'Whether the document prints every class; false where it gives only some, or ends with “and so on”.',
      '原文是否列尽；只举几类或以“等”字收尾者为false。',
    ),
    stated: described(ref.nullable(), 'The figure that says how many classes there are.', '说明类别总数的数字。'),
    note: described(text.nullable(), 'What a reader must know to use it.', '使用须知。'),
    groups: described(
      z.array(
        z.strictObject({
          id: described(id, 'Id of the heading.', '类目编号。'),
          label: described(text, 'What it says, in our words.', '含义，本图集所述。'),
          readings,
        }),
      ),
      'Headings with classes beneath them.',
      '下设类别的类目。',
      { csv: false },
    ),
    classes: described(
      z.array(
        z.strictObject({
          id: described(id, 'Id of the class, unique within the classification.', '类别编号，在本分类内唯一。'),
          group: described(id.nullable(), 'The heading it stands under.', '所属类目。'),
          label: described(text, 'What it says, in our words.', '含义，本图集所述。'),
          readings,
          terms: described(
            z.array(
              z.strictObject({
                service: described(id, 'Id of the term.', '词条编号。'),
                relation: described(relationOfClass, 'What the class is to the term.', '该类别与词条的关系。', {
                  vocabulary: 'classRelation',
                }),
              }),
            ),
            'The terms of the thesaurus it answers to.',
            '对应的词条。',
          ),
          reason: described(text.nullable(), 'Why it answers to none.', '没有对应词条的原因。'),
        }),
      ),
      'Its classes in the order of the print.',
      '各类别，照原文次序。',
      {
        csv: {
          cell: ({ readings: [words], terms }) =>
            `${words?.printed} = ${terms.map(({ service, relation }) => `${service} (${relation})`).join(', ')}`,
          separator: ' | ',
        },
      },
    ),
    sources,
  },
);
