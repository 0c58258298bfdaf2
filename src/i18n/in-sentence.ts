import type { WrittenLanguage } from '../values/locale.ts';

/** Words in the names of offices and bodies that take an article in an English sentence. */
const bodies =
  /\b(Government|Bureau|Office|Department|Ministry|Administration|Fund|Bank|Federation|Foundation|Association|Centre|Center|Agency|Council|School|Station|Unit|University)\b/;

/** A label within a sentence: “Way of buying” becomes “way of buying”. */
export function inSentence(written: WrittenLanguage, name: string): string {
  return written === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** What is a description rather than a name: “Central government finance”. */
const description = /^[A-Z][\w’-]* (?!of |and |for )[a-z]/;

/** The name of a body within a sentence: “the Justice Bureau”, “central government finance”, but “Shanghai YMCA”. */
export function bodyInSentence(written: WrittenLanguage, name: string): string {
  if (written !== 'en' || name.startsWith('The ')) return name;
  const own = description.test(name) ? inSentence(written, name) : name;
  return bodies.test(name) || /\b(association|centre|office|agency)\b/.test(own) ? `the ${own}` : own;
}

/** Names before the rest of a sentence: one with a comma in it is closed by another, “the Haishu Government, Ningbo,”. */
export function beforeVerb(written: WrittenLanguage, names: string): string {
  return written === 'en' && names.includes(', ') && !/, [^,]* and /.test(names) ? `${names},` : names;
}

/** A noun with its indefinite article: “an event”. */
export function withArticle(written: WrittenLanguage, noun: string): string {
  return written === 'en' ? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}` : noun;
}
