import { z } from 'astro/zod';
import { described, shape } from './described.ts';
import { sources } from './evidence.ts';
import { addresses, id, ids, inThree, text } from './text.ts';

export const publishedService = shape('A term of the service thesaurus.', '服务词表中的一个词条。', {
  id: described(id, 'Id of the service.', '服务编号。'),
  name: described(text, 'Preferred term.', '首选用语。'),
  url: described(addresses, 'Addresses of its pages.', '网页地址。'),
  synonyms: described(
    inThree(z.array(z.string().min(1))),
    'Other words for the same service. The Traditional Chinese list also includes terms used in Hong Kong and Taiwan.',
    '同义词。繁体部分另收香港和台湾的用语。',
  ),
  broader: described(id.nullable(), 'Broader term; null at the highest level.', '上位词；最高一级为null。'),
  narrower: described(ids, 'Narrower terms.', '下位词。'),
  scope: described(text, 'What the term includes and what it does not.', '收录范围。'),
  cases: described(ids, 'Cases that concern this service or a narrower one.', '涉及该服务或其下位词的案例。'),
  policies: described(ids, 'Documents that mention it.', '提到该服务的文件。'),
  sources: sources.meta({ csv: false }),
});
