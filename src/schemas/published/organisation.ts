import { z } from 'astro/zod';
import { governmentLevel, kindOfOrganisation } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { quotation, sources } from './evidence.ts';
import { placeOf } from './place-of.ts';
import { addresses, id, ids, text, textOrigin } from './text.ts';

export const publishedOrganisation = shape('A buyer, provider, evaluator, funder or issuer.', '购买、承接、评估、出资或发文的机构。', {
  id: described(id, 'Id of the organisation.', '机构编号。'),
  name: described(text, 'The name the atlas uses.', '本图集所用名称。'),
  nameFrom: described(textOrigin, 'Whose words the name is.', '名称的来历。'),
  names: described(z.array(quotation), 'Each printed form of the name, with its place.', '名称的各种原文写法及位置。'),
  alsoKnownAs: described(
    z.array(z.string()),
    'Names in use that no document prints; added by the editors.',
    '文献未载的通行名称，由编者补入。',
    { csv: false },
  ),
  url: described(addresses, 'Its pages.', '网页地址。'),
  kind: described(kindOfOrganisation, 'What it is.', '类型。', { vocabulary: 'organisationKind' }),
  level: described(governmentLevel.nullable(), 'For government bodies, their level.', '政府机构的层级。', { vocabulary: 'level' }),
  place: described(placeOf.nullable(), 'Where it sits; null when no place is named.', '所在地；未载则为null。'),
  note: described(text.nullable(), 'A line of context.', '一句说明。'),
  roles: described(
    z.array(
      z.strictObject({
        role: described(z.enum(['buyer', 'provider', 'evaluator', 'issuer']), 'What it did there.', '所任角色。'),
        collection: described(z.enum(['cases', 'policies']), 'The collection of the record.', '记录所在的集合。'),
        id: described(id, 'Id of the record.', '记录编号。'),
      }),
    ),
    'What it did in which case or document. Derived from those.',
    '在哪个案例或文件中任何角色。由案例和文件推得。',
    { csv: { cell: ({ role, collection, id }) => `${role} ${collection}/${id}` } },
  ),
  cases: described(ids, 'Cases it has a role in.', '参与的案例。'),
  conflicts: described(ids, 'Contradictions that touch it.', '涉及的说法不一之处。'),
  sources,
});
