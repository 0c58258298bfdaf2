/** The Chinese conversions needed to build the index; the dictionaries behind them never reach the browser. */
export interface ChineseTables {
  /** Traditional characters and their Simplified forms, in pairs. */
  foldingPairs: string;
  /** The pinyin of each character of a Simplified name, with `v` for ü: `无锡` → `wu xi`. */
  pinyinOf(name: string): string[];
}
