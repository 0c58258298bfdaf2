import { z } from 'astro/zod';
import { kindOfSource } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { lines, sources } from './evidence.ts';
import { factsOfRecord } from './of-record.ts';
import { addresses, id, text, textOrigin } from './text.ts';

export const publishedSource = shape('A document the atlas was read from.', '本图集所据的一份文献。', {
  id: described(id, 'Id of the source.', '来源编号。'),
  title: described(text, 'The title.', '题名。'),
  titleFrom: described(textOrigin, 'Whose words the title is.', '题名的来历。'),
  short: described(text, 'The name by which evidence cites it.', '引用时的简称。'),
  url: described(addresses, 'Its pages.', '网页地址。'),
  kind: described(kindOfSource, 'What kind of document it is.', '文献类型。', { vocabulary: 'sourceKind' }),
  language: described(z.enum(['en', 'zh-Hans', 'zh-Hant']), 'Its main language.', '主要语言。'),
  authors: described(
    z.array(
      z.strictObject({
        family: described(z.string(), 'Family name.', '姓。'),
        given: described(z.string(), 'Given name.', '名。'),
        zh: described(z.string().nullable(), 'The name in Chinese characters, when known.', '中文姓名，知者录之。'),
        zhOurs: described(z.boolean(), 'The Chinese form is the editors’, not the document’s.', '中文姓名为编者所加。'),
        person: described(id.nullable(), 'Id of the person, when on record.', '人物编号；未收录则为null。'),
      }),
    ),
    'Its authors.',
    '作者。',
    { csv: { cell: ({ family, given, zh }) => `${family}, ${given}${zh === null ? '' : ` (${zh})`}` } },
  ),
  institution: described(text.nullable(), 'The body that stands behind it.', '所属机构。'),
  year: described(z.int().nullable(), 'Its year; null when it carries none.', '年份；未载则为null。'),
  yearNote: described(text.nullable(), 'How the year is known.', '年份的依据。'),
  containedIn: described(
    z
      .strictObject({ title: described(z.string(), 'Title.', '题名。'), url: described(z.string().nullable(), 'Address.', '地址。') })
      .nullable(),
    'The book or site it is from.',
    '所出的书或网站。',
  ),
  ofRecord: factsOfRecord,
  reliability: described(text, 'What kind of witness it is, and what to be careful about.', '文献性质与使用时须注意之处。'),
  headings: described(
    z.array(
      z.strictObject({
        lines: described(lines, 'The lines under it.', '其下各行。'),
        printed: described(z.string().nullable(), 'The heading as printed.', '原文标题。'),
        title: described(text, 'The heading in three languages.', '三语标题。'),
      }),
    ),
    'Slide or section headings, in order.',
    '各页或各节标题，按顺序。',
    { csv: false },
  ),
  sha256: described(z.string().regex(/^[0-9a-f]{64}$/), 'SHA-256 of our text conversion.', '文本的SHA-256校验值。'),
  lineCount: described(z.int().positive(), 'Lines of our text conversion.', '文本行数。'),
  sources: sources.meta({ csv: false }),
});
