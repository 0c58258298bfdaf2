/** The singular or the plural of a phrase written as `{n} amount|{n} amounts`. */
export function formOf(phrase: string, n: number): string {
  const forms = phrase.split('|');
  return (n === 1 ? forms[0] : forms.at(-1)) ?? '';
}
