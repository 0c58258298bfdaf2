// One spelling for all parsers of this folder. Only the characters in our own word lists are converted to Simplified; OpenCC converts whole
// texts.

const traditional =
  '萬億個間項餘約過數兩幾類戶歲時內達對種條處領職員務業區縣鄉鎮組織機構團體會協學廳點網臺場崗齡幣圓於為總僅則單國際號訓導評估課節責發產開補貼資經費額編劃調標問減層鐘';
const simplified =
  '万亿个间项余约过数两几类户岁时内达对种条处领职员务业区县乡镇组织机构团体会协学厅点网台场岗龄币圆于为总仅则单国际号训导评估课节责发产开补贴资经费额编划调标问减层钟';

const simplifiedOf = new Map([...traditional].map((character, index) => [character, [...simplified][index] ?? character]));

/**
 * A printed form in the spelling that the parsers expect: full-width characters made half-width, Simplified, one kind of dash, no double
 * quotes, lower case, and no space beside a Chinese character. Spaces between digits stay: 2 13 is not 213.
 *
 * '全省１０ 萬元' → '全省10万元' · 'RMB 60 Million' → 'rmb 60 million'
 */
export function plainForm(printed: string): string {
  return [...printed.normalize('NFKC')]
    .map((character) => simplifiedOf.get(character) ?? character)
    .join('')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/[“”"「」『』]/g, '')
    .replace(/⁄/g, '/')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1')
    .trim();
}

/** Whether the text contains a Chinese character. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
