/** The advance widths of Atlas Sans, in thousandths of the font size, for the characters from space to `~`. */
const latin = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497, 497, 497, 497, 249,
  249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645,
  515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555,
  555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
] as const;

/** Punctuation that is full-width in Chinese fonts but narrow in Latin text. */
const marks: Record<string, number> = { '‘': 249, '’': 249, '“': 418, '”': 418, '–': 500, '—': 820, '…': 747, '·': 249 };

/**
 * The width of a text in a drawing: Latin letters by the advance widths of our font, Han characters one em each. `textWidth('Wuxi', 12)` →
 * 24.6; `textWidth('无锡', 12)` → 24.
 */
export function textWidth(words: string, size: number): number {
  const isChinese = /\p{Script=Han}/u.test(words);
  let thousandths = 0;
  for (const character of words) thousandths += advance(character, isChinese);
  return (thousandths / 1000) * size;
}

function advance(character: string, isChinese: boolean): number {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x2e7f) return 1000;
  const mark = marks[character];
  if (mark !== undefined) return isChinese ? 1000 : mark;
  return latin[code - 32] ?? 547;
}
