import { z } from 'astro/zod';
import { governmentLevel, kindOfPolicyLink } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { date, figure, lines, quotation, sources } from './evidence.ts';
import { factsOfRecord, linksOfRecord } from './of-record.ts';
import { placeOf } from './place-of.ts';
import { addresses, id, ids, ref, text, textOrigin } from './text.ts';

export const publishedPolicy = shape(
  'A law, opinion, measure, notice, plan, catalogue or report.',
  '法律、意见、办法、通知、规划、目录或报告。',
  {
    id: described(id, 'Id of the document.', '文件编号。'),
    title: described(text, 'The title, without brackets.', '文件名，不加书名号。'),
    titleFrom: described(textOrigin, 'Whose words the title is.', '文件名的来历。'),
    titlePrinted: described(z.array(quotation), 'Each printed form of the title, with its place.', '文件名的各种原文写法及位置。'),
    url: described(addresses, 'Its pages.', '网页地址。'),
    issuer: described(ids, 'Organisations that issued it; empty when the source names none.', '发文机构；来源未载则为空。'),
    level: described(governmentLevel, 'Level of government.', '层级。', { vocabulary: 'level' }),
    place: described(placeOf.nullable(), 'Where it applies; null for the whole country.', '适用地；全国为null。'),
    date: described(date.nullable(), 'When it was issued; null when the source gives no date.', '发文时间；来源未载则为null。'),
    begins: described(
      z.int().nullable(),
      'The year it counts in: that in which it was issued; null when no date is recorded or the date may fall in several years.',
      '计入的年份，即发布的那一年；未载日期或可能落在几个年份的为null。',
    ),
    until: described(date.nullable(), 'When it ended; null when no end is recorded.', '失效时间；未载则为null。'),
    what: described(text.nullable(), 'What it did; null when the source gives only the title.', '内容提要；来源只载其名则为null。'),
    ofRecord: factsOfRecord,
    services: described(ids, 'Services it speaks of.', '涉及的服务。'),
    links: described(
      z.array(
        z.strictObject({
          type: described(kindOfPolicyLink, 'How the two are tied.', '关系。', { vocabulary: 'policyLink' }),
          to: described(ref, 'The other record.', '另一记录。'),
          source: described(id, 'Source that says so.', '依据的来源。'),
          lines: described(lines, 'Where it says so.', '所在行。'),
        }),
      ),
      'What it cites, implements, scales up, evaluates or replaces.',
      '与其他记录的关系：引用、实施、推广、评估、取代。',
      { csv: { cell: ({ type, to }) => `${type} ${to}` } },
    ),
    linksOfRecord,
    conflicts: described(ids, 'Contradictions that touch it.', '涉及的说法不一之处。'),
    figures: described(z.array(figure), 'Every printed figure of the document.', '文件中的全部数字。'),
    sources,
  },
);
