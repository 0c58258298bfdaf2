import { z } from 'astro/zod';
import { kindOfWork } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { asPrinted, date, quotation, sources } from './evidence.ts';
import { factsOfRecord } from './of-record.ts';
import { addresses, id, ids, text, textOrigin } from './text.ts';

const words = quotation.shape;

export const publishedWork = shape(
  'Something the documents cite: a book, a paper, a report, data, a page.',
  '文献所引的著作：图书、论文、报告、资料或网页。',
  {
    id: described(id, 'Id of the work.', '著作编号。'),
    name: described(text, 'A short name for lists.', '简称。'),
    title: described(text.nullable(), 'The title; null when none is printed.', '题名；未印则为null。'),
    titleFrom: described(textOrigin.nullable(), 'Whose words the title is.', '题名的来历。'),
    titlePrinted: described(z.array(quotation), 'The title as printed.', '题名的原文。'),
    url: described(addresses, 'Its pages.', '网页地址。'),
    kind: described(kindOfWork, 'What kind of thing it is.', '体裁。', { vocabulary: 'workKind' }),
    authors: described(
      z.array(
        z.strictObject({
          ...words,
          person: described(id.nullable(), 'Id of the person, when on record.', '人物编号；未收录则为null。'),
          organisation: described(id.nullable(), 'Id of the organisation, when on record.', '机构编号；未收录则为null。'),
          as: described(z.enum(['author', 'editor']), 'Author or editor.', '著者或编者。'),
        }),
      ),
      'Its authors as printed.',
      '作者，照原文。',
      { csv: asPrinted },
    ),
    date: described(date.nullable(), 'Its date; null when none is printed.', '日期；未印则为null。'),
    containedIn: described(quotation.nullable(), 'Journal or newspaper.', '所载期刊或报纸。'),
    issue: described(quotation.nullable(), 'Number of the journal.', '期号。'),
    publisher: described(quotation.nullable(), 'Publisher.', '出版者。'),
    urls: described(z.array(quotation), 'Web addresses as printed; not tried.', '原文所印网址，未经查验。', { csv: { separator: '; ' } }),
    policy: described(id.nullable(), 'Id of the same work among rules and documents.', '同一文献在政策与文件中的编号。'),
    reference: described(
      z.string().nullable(),
      'A reference in the language of the print, APA or GB/T 7714; null when too little is printed.',
      '以原文语言写成的著录，APA或GB/T 7714格式；原文所印不足则为null。',
    ),
    citedIn: described(
      z.array(
        z.strictObject({
          ...words,
          for: described(text, 'What it is cited for.', '因何引用。'),
          isCertain: described(z.boolean(), 'False when the words may mean another work.', '所引可能是另一种著作时为false。'),
        }),
      ),
      'Where the documents cite it.',
      '文献引用之处。',
      { csv: asPrinted },
    ),
    ofRecord: factsOfRecord,
    note: described(text.nullable(), 'What is odd or missing in the print.', '原文的疑误或缺漏。'),
    conflicts: described(ids, 'Contradictions that touch it.', '涉及的说法不一之处。'),
    sources,
  },
);
