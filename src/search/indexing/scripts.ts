/** What is known of scripts and sounds when the index is made; the dictionaries stay at home. */
export interface Scripts {
  /** Traditional characters and their Simplified forms, in pairs. */
  characters: string;
  /** How each character of a Simplified name is read, `v` for ü: `无锡` → `wu xi`. */
  sounds(name: string): string[];
}
