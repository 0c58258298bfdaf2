/** Function words, which say nothing about the topic. */
const stopWords = new Set(
  [
    'of the for in on and a an to by at with from or as',
    'how what why who when where which do does did is are was were be can',
    '的 和 与 之 及 在 了 如 何 怎 么 样 吗 呢',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a folded word, or a single Chinese character, is a stop word. */
export function isStopWord(written: string): boolean {
  return stopWords.has(written);
}
