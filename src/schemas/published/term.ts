import { described, shape } from './described.ts';
import { sources } from './evidence.ts';
import { addresses, id, ids, text } from './text.ts';

export const publishedTerm = shape('A term of the field, with one meaning.', '本领域的一个术语，一词一义。', {
  id: described(id, 'Id of the term.', '术语编号。'),
  name: described(text, 'The term.', '术语。'),
  url: described(addresses, 'Its place in the glossary.', '在术语表中的地址。'),
  definition: described(text, 'What it means.', '释义。'),
  notToBeConfusedWith: described(ids, 'Terms it must not be confused with.', '不可混淆的术语。'),
  sources: sources.meta({ csv: false }),
});
