/** What Chinese needs while the index is made; the dictionaries behind it never reach the browser. */
export interface ChineseTables {
  /** Traditional characters and their Simplified forms, in pairs. */
  foldingPairs: string;
  /** How each character of a Simplified name is read, `v` for ü: `无锡` → `wu xi`. */
  pinyinOf(name: string): string[];
}
