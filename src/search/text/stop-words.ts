/** Function words, which say nothing about the topic: of a folded text, so Traditional characters are covered by Simplified ones. */
const stopWords = new Set(
  [
    'of the for in on and a an to by at with from or as about',
    'how what whats why who whom whose when where which do does did is are was were be can has have had me my i it its this that there',
    '的 和 与 之 及 在 了 吗 呢 吧 谁 是 有 对 从 向 被 把 该',
  ].flatMap((words) => words.split(' ')),
);

/** Function words of two or three characters, which may each be part of other words: 如何, but 如东县. */
const sequences = '如何 怎么 怎样 什么 甚么 为何 哪些 哪个 哪里 哪儿 关于 以及 或者 还是 是否 有关 为什么 怎么样'.split(' ');

/** Whether a folded word, or a single Chinese character, is a stop word. */
export function isStopWord(written: string): boolean {
  return stopWords.has(written);
}

/** Which of some tokens are stop words, alone or together. */
export function stopWordsAmong(tokens: readonly { written: string }[]): boolean[] {
  // 麼 folds into 么, and that into 幺.
  const letters = tokens.map(({ written }) => (written === '幺' ? '么' : written));
  const stops = letters.map(isStopWord);
  for (const sequence of sequences)
    letters.forEach((_, at) => {
      if ([...sequence].every((character, step) => letters[at + step] === character)) stops.fill(true, at, at + sequence.length);
    });
  return stops;
}
