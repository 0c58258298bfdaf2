import { z } from 'astro/zod';
import { governmentLevel, kindOfOrganisation } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { quotation, sources } from './evidence.ts';
import { placeOf } from './place-of.ts';
import { addresses, id, ids, text, textOrigin } from './text.ts';

export const publishedOrganisation = shape(
  'An organisation that buys, provides, evaluates, funds or issues documents.',
  '购买、承接、评估、出资或发布文件的机构。',
  {
    id: described(id, 'Id of the organisation.', '机构编号。'),
    name: described(text, 'Name used in the atlas.', '本图集使用的名称。'),
    nameFrom: described(textOrigin, 'Whether the name is printed in a source or given by the editors.', '名称出自原文还是由编者拟定。'),
    names: described(z.array(quotation), 'Each printed form of the name, with its place in the source.', '名称的各种原文写法及其位置。'),
    alsoKnownAs: described(
      z.array(z.string()),
      'Names in use that no document prints, added by the editors.',
      '文献中没有出现的通行名称，由编者补充。',
      { csv: false },
    ),
    url: described(addresses, 'Addresses of its pages.', '网页地址。'),
    kind: described(kindOfOrganisation, 'Kind of organisation.', '机构类型。', { vocabulary: 'organisationKind' }),
    level: described(governmentLevel.nullable(), 'Level of government, for government bodies.', '政府机构的层级。', {
      vocabulary: 'level',
    }),
    place: described(placeOf.nullable(), 'Where it is based; null if no place is named.', '所在地；没有记载的为null。'),
    note: described(text.nullable(), 'A line of background.', '一句背景说明。'),
    roles: described(
      z.array(
        z.strictObject({
          role: described(z.enum(['buyer', 'provider', 'evaluator', 'issuer']), 'Role in that record.', '在该记录中的角色。'),
          collection: described(z.enum(['cases', 'policies']), 'Collection to which the record belongs.', '记录所在的集合。'),
          id: described(id, 'Id of the record.', '记录编号。'),
        }),
      ),
      'Its roles in cases and documents, worked out from those records.',
      '在各案例和文件中的角色，根据案例和文件的记录得出。',
      { csv: { cell: ({ role, collection, id }) => `${role} ${collection}/${id}` } },
    ),
    cases: described(ids, 'Cases in which it has a role.', '参与的案例。'),
    conflicts: described(ids, 'Conflicts that concern it.', '涉及的说法不一之处。'),
    sources,
  },
);
