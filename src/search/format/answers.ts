/** An answer in one language, made when the index is. */
export interface Answer {
  /** One sentence. */
  say: string;
  /** What it rests on, and what may change it. */
  rest?: string;
  /** Records that make up the answer: name, value, address without language. */
  rows?: AnswerRow[];
  /** Pages behind it: words, address without language. */
  links: [words: string, page: string][];
  /** Whether the answer is that the records do not say. */
  isUnknown?: true;
}

export interface AnswerRow {
  text: string;
  value?: string;
  page: string;
}

/** The answers to one kind of question in one language, in a file of its own. */
export interface AnswerFile {
  /** By subject: `service/home-care`, `place/wuxi+service/home-care`, with a variant `cities|service/home-care`. */
  answers: Record<string, Answer>;
  /** The sentence where the records say nothing of a `{subject}`; without it there is no answer. */
  unknown?: string;
  /** The terms it may be asked about, in English and Simplified. */
  terms?: { id: string; en: string; zh: string }[];
}

/** The key of an answer: the references it is about, in any order. */
export function answerKey(refs: readonly string[], variant = ''): string {
  return `${variant === '' ? '' : `${variant}|`}${[...refs].sort().join('+')}`;
}

/** An amount of money on record: its label, its value in words and its place on the page of its record. */
export interface AmountEntry extends AnswerRow {
  value: string;
  title: string;
  /** In yuan: the value, `null` if only an interval is recorded. */
  amount: number | null;
  /** The interval it stands for. */
  low: number;
  high: number;
  /** Ids of its cities and services. */
  about: string[];
}

/** The amounts of money on record, smallest first, and the sentences about them. */
export interface AmountFile {
  entries: AmountEntry[];
  phrases: Record<'equal' | 'near' | 'rest' | 'ladder' | 'yuan', string>;
}

/** A purchase or a rule with the year it is counted under. */
export interface DatedEntry {
  kind: 'case' | 'policy';
  /** `null` if it has none. */
  year: number | null;
  /** Ids of its places, services, ways and organisations. */
  about: string[];
}

/** The purchases and rules by year, and the sentences about them. */
export interface YearFile {
  entries: DatedEntry[];
  phrases: Record<
    | 'case'
    | 'policy'
    | 'none.case'
    | 'none.policy'
    | 'rest.case'
    | 'rest.policy'
    | 'space'
    | 'from'
    | 'to'
    | 'between'
    | 'timeline'
    | 'list.case'
    | 'list.policy',
    string
  >;
}
