// "Did you mean": finds one small repair that makes a printed form readable.

type Repair = readonly [wrong: RegExp, right: string];

// Common errors of text recognition and typing, the most likely first. No repair drops a word: an unknown word may mean "less than".
const repairs: readonly Repair[] = [
  [/(?<=\d) (?=\d)/g, ''],
  [/(?<=[\d万亿])\s*[园圜无远员原]/g, '元'],
  [/(?<=\d[\d.,]*)[oO](?=[\d.,]|\b)/g, '0'],
  [/(?<=\d[\d.,]*)[lI|](?=[\d.,]|\b)/g, '1'],
  [/人[欠汝吹]/g, '人次'],
  [/(?<=\d)[方刀]/g, '万'],
  [/(?<=\d)[忆亿了]/g, '亿'],
  [/(?<=\d),(?=\d{1,2}(?!\d))/g, '.'],
  [/,/g, ''],
  [/\b(?:yaun|yuang|yuna|juan|yuen)\b/gi, 'yuan'],
  [/\b(?:milion|millon|millions?on)\b/gi, 'million'],
  [/\b(?:bilion|billon)\b/gi, 'billion'],
  [/\b(person|household)-t[a-z]{2,3}e\b/gi, '$1-times'],
  [/(?<!\d)\.(?=\d)/g, '0.'],
];

/** The first repaired form that can be read; null if there is none. '520万园' → '520万元', '2 13 people' → '213 people' */
export function nearestReading(printed: string, isReadable: (text: string) => boolean): string | null {
  for (const [wrong, right] of repairs) {
    const repaired = printed.replace(wrong, right).trim();
    if (repaired !== printed && isReadable(repaired)) return repaired;
  }
  return null;
}
