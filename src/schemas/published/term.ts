import { z } from 'astro/zod';
import { sources } from './evidence.ts';
import { says } from './says.ts';
import { addresses, id, ids, text } from './text.ts';

export const publishedTerm = says(
  z.strictObject({
    id: says(id, 'Id of the term.', '术语编号。'),
    name: says(text, 'The term.', '术语。'),
    url: says(addresses, 'Its place in the glossary.', '在术语表中的地址。'),
    definition: says(text, 'What it means.', '释义。'),
    notToBeConfusedWith: says(ids, 'Terms it must not be confused with.', '不可混淆的术语。'),
    sources,
  }),
  'A term of the field, with one meaning.',
  '本领域的一个术语，一词一义。',
);
