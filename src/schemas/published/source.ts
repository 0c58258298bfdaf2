import { z } from 'astro/zod';
import { kindOfSource } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { lines, sources } from './evidence.ts';
import { factsOfRecord } from './of-record.ts';
import { addresses, id, text, textOrigin } from './text.ts';

export const publishedSource = shape('A document on which the atlas is based.', '本图集依据的一份文献。', {
  id: described(id, 'Id of the source.', '来源编号。'),
  title: described(text, 'Title.', '题名。'),
  titleFrom: described(textOrigin, 'Whether the title is printed in the document or given by the editors.', '题名出自原文还是由编者拟定。'),
  short: described(text, 'Short name used in citations.', '引用时使用的简称。'),
  url: described(addresses, 'Addresses of its pages.', '网页地址。'),
  kind: described(kindOfSource, 'Kind of document.', '文献类型。', { vocabulary: 'sourceKind' }),
  language: described(z.enum(['en', 'zh-Hans', 'zh-Hant']), 'Main language.', '主要语言。'),
  authors: described(
    z.array(
      z.strictObject({
        family: described(z.string(), 'Family name.', '姓。'),
        given: described(z.string(), 'Given name.', '名。'),
        zh: described(z.string().nullable(), 'Name in Chinese characters, if known.', '中文姓名；不详的为null。'),
        zhOurs: described(z.boolean(), 'Whether the Chinese name was added by the editors.', '中文姓名是否由编者补充。'),
        person: described(id.nullable(), 'Id of the person, if in this atlas.', '人物编号；没有收录的为null。'),
      }),
    ),
    'Authors.',
    '作者。',
    { csv: { cell: ({ family, given, zh }) => `${family}, ${given}${zh === null ? '' : ` (${zh})`}` } },
  ),
  institution: described(text.nullable(), 'Institution to which the document belongs.', '所属机构。'),
  year: described(z.int().nullable(), 'Year of the document; null if none is given.', '年份；没有写明的为null。'),
  yearNote: described(text.nullable(), 'How the year is known.', '年份的依据。'),
  containedIn: described(
    z
      .strictObject({ title: described(z.string(), 'Title.', '题名。'), url: described(z.string().nullable(), 'Address.', '地址。') })
      .nullable(),
    'Book or website from which it comes.',
    '所在的书或网站。',
  ),
  ofRecord: factsOfRecord,
  reliability: described(text, 'How reliable the document is and what to be careful about.', '文献的可信程度和使用时应注意的地方。'),
  headings: described(
    z.array(
      z.strictObject({
        lines: described(lines, 'Lines under the heading.', '标题以下各行的行号。'),
        printed: described(z.string().nullable(), 'Heading as printed.', '原文标题。'),
        title: described(text, 'Heading in three languages.', '标题的三种文字。'),
      }),
    ),
    'Headings of slides or sections, in order.',
    '各张幻灯片或各节的标题，按顺序排列。',
    { csv: false },
  ),
  sha256: described(z.string().regex(/^[0-9a-f]{64}$/), 'SHA-256 of our text conversion.', '转换文本的SHA-256校验值。'),
  lineCount: described(z.int().positive(), 'Number of lines in our text conversion.', '转换文本的行数。'),
  sources: sources.meta({ csv: false }),
});
