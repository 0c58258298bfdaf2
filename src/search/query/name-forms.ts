import type { How, NameRecord, Titles } from '../format/records.ts';
import type { FoldingTable } from '../text/fold.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/**
 * One form of a name: its title in one language, a printed form or a synonym. Tokenised when it is first compared: a query compares few of
 * a thousand forms.
 */
export class NameForm {
  /** Position of the name it belongs to; -1 for the title of a document. */
  readonly name: number;
  readonly text: string;
  readonly how: Extract<How, 'name' | 'synonym'>;
  readonly #folding: FoldingTable;
  #tokens: Token[] | null = null;

  constructor(text: string, name: number, how: NameForm['how'], folding: FoldingTable) {
    this.text = text;
    this.name = name;
    this.how = how;
    this.#folding = folding;
  }

  get tokens(): Token[] {
    this.#tokens ??= tokensOf(this.text, this.#folding);
    return this.#tokens;
  }
}

/** The forms of a title: in both languages and as printed. */
export function formsOfTitle({ en, zh, names = [] }: Titles, name: number, folding: FoldingTable): NameForm[] {
  return [...new Set([en, zh, ...names])].map((text) => new NameForm(text, name, 'name', folding));
}

/** The forms of all names. */
export function formsOfNames(names: readonly NameRecord[], folding: FoldingTable): NameForm[] {
  return names.flatMap((record, name) => [
    ...formsOfTitle(record, name, folding),
    ...(record.synonyms ?? []).map((text) => new NameForm(text, name, 'synonym', folding)),
  ]);
}
