import { described, shape } from './described.ts';
import { sources } from './evidence.ts';
import { addresses, id, ids, text } from './text.ts';

export const publishedTerm = shape('A technical term, with a single meaning.', '本领域的一个术语，只有一个含义。', {
  id: described(id, 'Id of the term.', '术语编号。'),
  name: described(text, 'The term.', '术语。'),
  url: described(addresses, 'Address of its place in the glossary.', '在术语表中的地址。'),
  definition: described(text, 'What it means.', '释义。'),
  notToBeConfusedWith: described(ids, 'Terms with which it should not be confused.', '不应与之混淆的术语。'),
  sources: sources.meta({ csv: false }),
});
