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
    title: described(text, 'Title, without title marks.', '文件名，不加书名号。'),
    titleFrom: described(textOrigin, 'Whether the title is printed in a source or given by the editors.', '文件名出自原文还是由编者拟定。'),
    titlePrinted: described(
      z.array(quotation),
      'Each printed form of the title, with its place in the source.',
      '文件名的各种原文写法及其位置。',
    ),
    url: described(addresses, 'Addresses of its pages.', '网页地址。'),
    issuer: described(ids, 'Organisations that issued it; empty if the source names none.', '发布机关；来源没有写明的为空。'),
    level: described(governmentLevel, 'Level of government.', '政府层级。', { vocabulary: 'level' }),
    place: described(placeOf.nullable(), 'Where it applies; null for the whole country.', '适用地区；适用于全国的为null。'),
    date: described(date.nullable(), 'When it was issued; null if the source gives no date.', '发布时间；来源没有写明的为null。'),
    begins: described(
      z.int().nullable(),
      'Year in which it is counted, which is the year it was issued; null if no date is recorded or the date could fall in several years.',
      '计入的年份，即发布的那一年；没有记载日期或日期可能属于几个年份的为null。',
    ),
    until: described(date.nullable(), 'When it ceased to apply; null if no end is recorded.', '失效时间；没有记载的为null。'),
    what: described(text.nullable(), 'What it does; null if the source gives only the title.', '内容概要；来源只写明文件名的为null。'),
    ofRecord: factsOfRecord,
    services: described(ids, 'Services that it mentions.', '涉及的服务。'),
    links: described(
      z.array(
        z.strictObject({
          type: described(kindOfPolicyLink, 'How the two records are related.', '两条记录的关系。', { vocabulary: 'policyLink' }),
          to: described(ref, 'Reference to the other record.', '另一条记录的引用。'),
          source: described(id, 'Source that says so.', '依据的来源。'),
          lines: described(lines, 'Lines in that source.', '在该来源中的行号。'),
        }),
      ),
      'Other records that it cites, implements, scales up, evaluates or replaces.',
      '它引用、落实、推广、评估或取代的其他记录。',
      { csv: { cell: ({ type, to }) => `${type} ${to}` } },
    ),
    linksOfRecord,
    conflicts: described(ids, 'Conflicts that concern it.', '涉及的说法不一之处。'),
    figures: described(z.array(figure), 'Every printed figure of the document.', '文件中的全部数字。'),
    sources,
  },
);
