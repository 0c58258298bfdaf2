import { z } from 'astro/zod';
import { kindOfPerson } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { date, quotation, sources } from './evidence.ts';
import { addresses, id, ids, text } from './text.ts';

export const publishedPerson = shape('A person named in the documents in a public role.', '文献中以公开身份出现的人物。', {
  id: described(id, 'Id of the person.', '人物编号。'),
  name: described(text, 'Name used in the atlas.', '本图集使用的姓名。'),
  nameFrom: described(
    z.strictObject({
      en: described(z.enum(['printed', 'ours']), 'Origin of the name in Latin letters.', '拉丁字母写法的来源。'),
      zh: described(z.enum(['printed', 'ours', 'latin']), 'Origin of the name in Chinese characters.', '中文写法的来源。'),
    }),
    'Whether the name is printed in a source (`printed`) or given by the editors (`ours`); `latin` if the Chinese characters are not known and the Latin form is used instead.',
    '姓名的来源：出自原文（printed）或由编者补充（ours）；汉字不详、用拉丁字母代替的为latin。',
  ),
  names: described(z.array(quotation), 'Each printed form of the name, with its place in the source.', '姓名的各种原文写法及其位置。'),
  url: described(addresses, 'Addresses of the person’s pages.', '网页地址。'),
  kind: described(kindOfPerson, 'Capacity in which the documents name the person.', '在文献中以什么身份出现。', {
    vocabulary: 'personKind',
  }),
  roles: described(
    z.array(
      z.strictObject({
        role: described(text, 'Office, in the editors’ words.', '职务，由编者表述。'),
        printed: described(z.array(quotation), 'Office as printed.', '职务的原文。'),
        organisation: described(id.nullable(), 'Id of the organisation, if it is in this atlas.', '所属机构的编号；没有收录的为null。'),
        date: described(date.nullable(), 'When the person held the office, if a document says.', '任职时间；没有记载的为null。'),
      }),
    ),
    'Offices that the documents give for the person.',
    '文献写明的职务。',
    { csv: { cell: ({ role, organisation }) => `${role.en}${organisation === null ? '' : ` (${organisation})`}` } },
  ),
  note: described(text.nullable(), 'A line of background.', '一句背景说明。'),
  works: described(ids, 'Cited works of which the person is an author.', '被文献引用的本人著作。'),
  documents: described(ids, 'Sources of this atlas written by the person.', '本人撰写、本图集依据的文献。'),
  conflicts: described(ids, 'Conflicts that concern the person.', '涉及的说法不一之处。'),
  sources,
});
