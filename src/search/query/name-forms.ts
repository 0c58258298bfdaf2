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
  /** The text in the script of the reader. */
  readonly shown: string;
  readonly how: Extract<How, 'name' | 'synonym'>;
  readonly #folding: FoldingTable;
  #tokens: Token[] | null = null;

  constructor(text: string, name: number, how: NameForm['how'], folding: FoldingTable, shown = text) {
    this.text = text;
    this.shown = shown;
    this.name = name;
    this.how = how;
    this.#folding = folding;
  }

  get tokens(): Token[] {
    this.#tokens ??= tokensOf(this.text, this.#folding);
    return this.#tokens;
  }
}

/** A form in the script of the reader, where it differs. */
type InScript = ReadonlyMap<string, string>;

/** The forms of a title: in both languages and as printed. */
export function formsOfTitle(
  { en, zh, names = [] }: Titles,
  name: number,
  folding: FoldingTable,
  inScript: InScript = new Map(),
): NameForm[] {
  return [...new Set([en, zh, ...names])].map((text) => new NameForm(text, name, 'name', folding, inScript.get(text)));
}

/** The forms of all names; `traditional` has those of each name in Traditional characters: the name, its other forms, its synonyms. */
export function formsOfNames(names: readonly NameRecord[], folding: FoldingTable, traditional: string[][] | null = null): NameForm[] {
  return names.flatMap((record, name) => {
    const simplified = [record.zh, ...(record.names ?? []), ...(record.synonyms ?? [])];
    const inScript = new Map(simplified.flatMap((form, at) => (traditional?.[name]?.[at] ? [[form, traditional[name][at]]] : [])));
    return [
      ...formsOfTitle(record, name, folding, inScript),
      ...(record.synonyms ?? []).map((text) => new NameForm(text, name, 'synonym', folding, inScript.get(text))),
    ];
  });
}
