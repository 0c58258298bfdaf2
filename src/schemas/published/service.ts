import { z } from 'astro/zod';
import { described, shape } from './described.ts';
import { sources } from './evidence.ts';
import { addresses, id, ids, inThree, text } from './text.ts';

export const publishedService = shape('A term of the service thesaurus.', '服务词表中的一个词。', {
  id: described(id, 'Id of the service.', '服务编号。'),
  name: described(text, 'The preferred term.', '正式用语。'),
  url: described(addresses, 'Its pages.', '网页地址。'),
  synonyms: described(
    inThree(z.array(z.string().min(1))),
    'Other words for the same thing. Traditional adds words of Hong Kong and Taiwan.',
    '同义词。繁体另收港台用语。',
  ),
  broader: described(id.nullable(), 'The wider term; null at the top.', '上位词；最高一级为null。'),
  narrower: described(ids, 'The narrower terms.', '下位词。'),
  scope: described(text, 'What belongs here and what does not.', '收录范围。'),
  cases: described(ids, 'Cases of this service or of a narrower one.', '该服务及其下位词的案例。'),
  policies: described(ids, 'Documents that speak of it.', '涉及的文件。'),
  sources: sources.meta({ csv: false }),
});
