import { z } from 'astro/zod';
import { kindOfSource } from '../vocabularies.ts';
import { lines, sources } from './evidence.ts';
import { says } from './says.ts';
import { addresses, id, text, textOrigin } from './text.ts';

export const publishedSource = says(
  z.strictObject({
    id: says(id, 'Id of the source.', '来源编号。'),
    title: says(text, 'The title.', '题名。'),
    titleFrom: says(textOrigin, 'Whose words the title is.', '题名的来历。'),
    short: says(text, 'The name by which evidence cites it.', '引用时的简称。'),
    url: says(addresses, 'Its pages.', '网页地址。'),
    kind: says(kindOfSource, 'What kind of document it is.', '文献类型。', { vocabulary: 'sourceKind' }),
    language: says(z.enum(['en', 'zh-Hans', 'zh-Hant']), 'Its main language.', '主要语言。'),
    authors: says(
      z.array(
        z.strictObject({
          family: says(z.string(), 'Family name.', '姓。'),
          given: says(z.string(), 'Given name.', '名。'),
          zh: says(z.string().nullable(), 'The name in Chinese characters, when known.', '中文姓名，知者录之。'),
          zhOurs: says(z.boolean(), 'The Chinese form is the editors’, not the document’s.', '中文姓名为编者所加。'),
          person: says(id.nullable(), 'Id of the person, when on record.', '人物编号；未收录则为null。'),
        }),
      ),
      'Its authors.',
      '作者。',
    ),
    institution: says(text.nullable(), 'The body that stands behind it.', '所属机构。'),
    year: says(z.int().nullable(), 'Its year; null when it carries none.', '年份；未载则为null。'),
    yearNote: says(text.nullable(), 'How the year is known.', '年份的依据。'),
    containedIn: says(
      z.strictObject({ title: says(z.string(), 'Title.', '题名。'), url: says(z.string().nullable(), 'Address.', '地址。') }).nullable(),
      'The book or site it is from.',
      '所出的书或网站。',
    ),
    reliability: says(text, 'What kind of witness it is, and what to be careful about.', '文献性质与使用时须注意之处。'),
    headings: says(
      z.array(
        z.strictObject({
          lines: says(lines, 'The lines under it.', '其下各行。'),
          printed: says(z.string().nullable(), 'The heading as printed.', '原文标题。'),
          title: says(text, 'The heading in three languages.', '三语标题。'),
        }),
      ),
      'Slide or section headings, in order.',
      '各页或各节标题，按顺序。',
    ),
    sha256: says(z.string().regex(/^[0-9a-f]{64}$/), 'SHA-256 of our text conversion.', '文本的SHA-256校验值。'),
    lineCount: says(z.int().positive(), 'Lines of our text conversion.', '文本行数。'),
    sources,
  }),
  'A document the atlas was read from.',
  '本图集所据的一份文献。',
);
