import { z } from 'astro/zod';
import { printedLanguage } from '../text.ts';
import { kindOfPolicyLink, kindOfRecordedFact } from '../vocabularies.ts';
import { described } from './described.ts';
import { ids, ref, text } from './text.ts';

const seen = described(z.array(z.string()), 'Web pages on which it was found.', '查到这一事项的网页。');
const seenOn = described(z.iso.date(), 'Date on which it was found.', '查到的日期。');

/** What is of public record about a rule, a work or a document. */
export const factsOfRecord = described(
  z.array(
    z.strictObject({
      fact: described(kindOfRecordedFact, 'Kind of fact.', '事项的类型。', { vocabulary: 'factOfRecord' }),
      value: described(z.string(), 'Value as the web page gives it; dates in EDTF.', '网页上的内容；日期用EDTF格式。'),
      lang: described(printedLanguage, 'Language of the value.', '内容的语言。'),
      organisations: described(ids, 'For an issuer: ids of the organisations in this atlas.', '发布机关在本图集中的编号。'),
      seen,
      seenOn,
      note: described(text.nullable(), 'Further remarks.', '补充说明。'),
    }),
  ),
  'Facts of public record that are in none of the documents. They do not enter any count.',
  '见于公开记录而文献没有记载的事项；不计入任何统计。',
  { csv: { cell: ({ fact, value }) => `${fact} ${value}` } },
);

/** The ties between rules that are of public record. */
export const linksOfRecord = described(
  z.array(
    z.strictObject({
      type: described(kindOfPolicyLink, 'How the two rules are related.', '两份文件的关系。', { vocabulary: 'policyLink' }),
      to: described(ref, 'The other rule.', '另一文件。'),
      words: described(z.string(), 'Words in which the text names the other rule.', '文本提到另一文件的原文。'),
      seen,
      seenOn,
    }),
  ),
  'Other rules named in the published text of this one, where none of the documents says so. They do not enter any count.',
  '文件公开发布的文本提到、而文献没有记载的其他文件；不计入任何统计。',
  { csv: { cell: ({ type, to }) => `${type} ${to}` } },
);
