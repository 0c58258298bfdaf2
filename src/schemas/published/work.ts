import { z } from 'astro/zod';
import { kindOfWork } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { asPrinted, date, quotation, sources } from './evidence.ts';
import { factsOfRecord } from './of-record.ts';
import { addresses, id, ids, text, textOrigin } from './text.ts';

const words = quotation.shape;

export const publishedWork = shape(
  'A work cited in the documents: a book, paper, report, data set or web page.',
  '文献引用的著作：图书、论文、报告、资料或网页。',
  {
    id: described(id, 'Id of the work.', '著作编号。'),
    name: described(text, 'Short name used in lists.', '在列表中使用的简称。'),
    title: described(text.nullable(), 'Title; null if none is printed.', '题名；原文没有写明的为null。'),
    titleFrom: described(
      textOrigin.nullable(),
      'Whether the title is printed in a source or given by the editors.',
      '题名出自原文还是由编者拟定。',
    ),
    titlePrinted: described(z.array(quotation), 'Title as printed.', '题名的原文。'),
    url: described(addresses, 'Addresses of its pages.', '网页地址。'),
    kind: described(kindOfWork, 'Kind of work.', '著作类型。', { vocabulary: 'workKind' }),
    authors: described(
      z.array(
        z.strictObject({
          ...words,
          person: described(id.nullable(), 'Id of the person, if in this atlas.', '人物编号；没有收录的为null。'),
          organisation: described(id.nullable(), 'Id of the organisation, if in this atlas.', '机构编号；没有收录的为null。'),
          as: described(z.enum(['author', 'editor']), 'Whether author or editor.', '著者或编者。'),
        }),
      ),
      'Authors as printed.',
      '作者，按原文列出。',
      { csv: asPrinted },
    ),
    date: described(date.nullable(), 'Date; null if none is printed.', '日期；原文没有写明的为null。'),
    containedIn: described(quotation.nullable(), 'Journal or newspaper in which it appeared.', '刊登它的期刊或报纸。'),
    issue: described(quotation.nullable(), 'Issue of the journal.', '期号。'),
    publisher: described(quotation.nullable(), 'Publisher.', '出版者。'),
    urls: described(z.array(quotation), 'Web addresses as printed. They have not been checked.', '原文中的网址，没有核查是否有效。', {
      csv: { separator: '; ' },
    }),
    policy: described(id.nullable(), 'Id of the same work in the collection of rules and documents.', '同一著作在政策与文件中的编号。'),
    reference: described(
      z.string().nullable(),
      'Reference in the language of the original, in APA or GB/T 7714 style; null if too little is printed.',
      '用原文语言写成的参考文献条目，采用APA或GB/T 7714格式；原文信息不足的为null。',
    ),
    citedIn: described(
      z.array(
        z.strictObject({
          ...words,
          for: described(text, 'What it is cited for.', '引用它来说明什么。'),
          isCertain: described(z.boolean(), 'False if the citation may refer to another work.', '引用的可能是另一部著作时为false。'),
        }),
      ),
      'Places where the documents cite it.',
      '文献中引用它的地方。',
      { csv: asPrinted },
    ),
    ofRecord: factsOfRecord,
    note: described(text.nullable(), 'What is doubtful or missing in the printed reference.', '原文中存疑或缺漏的地方。'),
    conflicts: described(ids, 'Conflicts that concern it.', '涉及的说法不一之处。'),
    sources,
  },
);
