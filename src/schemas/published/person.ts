import { z } from 'astro/zod';
import { kindOfPerson } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { date, quotation, sources } from './evidence.ts';
import { addresses, id, ids, text } from './text.ts';

export const publishedPerson = shape('A person whom the documents name in a public role.', '文献以公开身份提及的人物。', {
  id: described(id, 'Id of the person.', '人物编号。'),
  name: described(text, 'The name the atlas uses.', '本图集所用姓名。'),
  nameFrom: described(
    z.strictObject({
      en: described(z.enum(['printed', 'ours']), 'Of the Latin form.', '拉丁字母写法的来历。'),
      zh: described(z.enum(['printed', 'ours', 'latin']), 'Of the Chinese form.', '中文写法的来历。'),
    }),
    'Whose words the name is: printed, or the editors’; `latin` where no characters are known and the Latin form stands in.',
    '姓名的来历：原文所印（printed）或编者所加（ours）；汉字不详、以拉丁字母代替者为latin。',
  ),
  names: described(z.array(quotation), 'Each printed form of the name, with its place.', '姓名的各种原文写法及位置。'),
  url: described(addresses, 'Its pages.', '网页地址。'),
  kind: described(kindOfPerson, 'In which standing the documents name the person.', '文献以何种身份提及。', { vocabulary: 'personKind' }),
  roles: described(
    z.array(
      z.strictObject({
        role: described(text, 'The office in our words.', '职务，编者用语。'),
        printed: described(z.array(quotation), 'The office as printed.', '职务的原文。'),
        organisation: described(id.nullable(), 'Id of the organisation, when on record.', '所属机构编号；未收录则为null。'),
        date: described(date.nullable(), 'When, as far as a document says.', '任职时间；未载则为null。'),
      }),
    ),
    'The offices in which documents name the person.',
    '文献所载职务。',
    { csv: { cell: ({ role, organisation }) => `${role.en}${organisation === null ? '' : ` (${organisation})`}` } },
  ),
  note: described(text.nullable(), 'A line of context.', '一句说明。'),
  works: described(ids, 'Works cited of which the person is an author.', '所著、被文献引用的著作。'),
  documents: described(ids, 'Sources of the atlas the person wrote.', '所撰、为本图集所据的文献。'),
  conflicts: described(ids, 'Contradictions that touch it.', '涉及的说法不一之处。'),
  sources,
});
