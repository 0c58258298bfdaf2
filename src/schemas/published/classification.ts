import { z } from 'astro/zod';
import { relationOfClass } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { quotation, sources } from './evidence.ts';
import { addresses, id, ref, text } from './text.ts';

const readings = described(z.array(quotation).min(1), 'Words as printed.', '原文文字。');

export const publishedClassification = shape(
  'An official list of fields of service, each class matched with the terms of the thesaurus.',
  '一份官方的服务分类，每一类都与服务词表对照。',
  {
    id: described(id, 'Id of the classification.', '分类编号。'),
    title: described(text, 'Title given by the editors.', '编者拟定的标题。'),
    url: described(addresses, 'Address of its place on the page that compares classifications.', '在分类对照页上的地址。'),
    of: described(
      ref,
      'Document or case it belongs to. That record gives the issuer, the place and the date.',
      '所属的文件或案例。发布机关、地点和日期见该条记录。',
    ),
    isWhole: described(
      z.boolean(),
      'Whether the document prints every class; false if it gives only some or ends with “and so on”.',
      '原文是否列出全部类别；只列出几类或以“等”字结尾的为false。',
    ),
    stated: described(ref.nullable(), 'Reference to the figure that says how many classes there are.', '说明类别总数的那个数字的引用。'),
    note: described(text.nullable(), 'What readers need to know to use it.', '使用时需要知道的事项。'),
    groups: described(
      z.array(
        z.strictObject({
          id: described(id, 'Id of the heading.', '标题编号。'),
          label: described(text, 'What it says, in the editors’ words.', '含义，由编者表述。'),
          readings,
        }),
      ),
      'Headings that group classes.',
      '下面分列类别的标题。',
      { csv: false },
    ),
    classes: described(
      z.array(
        z.strictObject({
          id: described(id, 'Id of the class, unique within the classification.', '类别编号，在本分类内唯一。'),
          group: described(id.nullable(), 'Heading under which it is listed.', '所属的标题。'),
          label: described(text, 'What it says, in the editors’ words.', '含义，由编者表述。'),
          readings,
          terms: described(
            z.array(
              z.strictObject({
                service: described(id, 'Id of the term.', '词条编号。'),
                relation: described(relationOfClass, 'How the class relates to the term.', '该类别与词条的关系。', {
                  vocabulary: 'classRelation',
                }),
              }),
            ),
            'Terms of the thesaurus to which it corresponds.',
            '对应的词条。',
          ),
          reason: described(text.nullable(), 'Why no term corresponds to it.', '没有对应词条的原因。'),
        }),
      ),
      'Its classes, in printed order.',
      '各类别，按原文顺序排列。',
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
