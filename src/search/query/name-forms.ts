import type { How, NameRecord, Titles } from '../format/records.ts';
import type { Characters } from '../text/fold.ts';
import { type Unit, unitsOf, weightOf } from '../text/tokens.ts';

/** One name of a record. It is taken apart when it is first compared: of a thousand names a question meets a few. */
export class Form {
  /** Position of the name it belongs to; -1 for the title of a document. */
  readonly record: number;
  readonly text: string;
  readonly how: Extract<How, 'name' | 'synonym'>;
  readonly #characters: Characters;
  #units: Unit[] | null = null;

  constructor(text: string, record: number, how: Form['how'], characters: Characters) {
    this.text = text;
    this.record = record;
    this.how = how;
    this.#characters = characters;
  }

  get units(): Unit[] {
    this.#units ??= unitsOf(this.text, this.#characters);
    return this.#units;
  }

  get weight(): number {
    return this.units.reduce((sum, unit) => sum + weightOf(unit), 0);
  }
}

/** The forms of a title, in both languages and as printed. */
export function formsOfTitle({ en, zh, names = [] }: Titles, record: number, characters: Characters): Form[] {
  return [...new Set([en, zh, ...names])].map((text) => new Form(text, record, 'name', characters));
}

/** The forms of all names. */
export function formsOfNames(names: readonly NameRecord[], characters: Characters): Form[] {
  return names.flatMap((record, at) => [
    ...formsOfTitle(record, at, characters),
    ...(record.synonyms ?? []).map((text) => new Form(text, at, 'synonym', characters)),
  ]);
}
