/**
 * Words and turns in which the dictionary of the converter errs, or knows no word: as they are written in Simplified → in Traditional.
 * Where one matches it is a word of its own, whatever stands around it; of two that begin at one place the longer wins. A new row is the
 * shortest context that decides the character. It matches across words too (吸引注意 has 引注 in it), so a row that may occur
 * within others brings those as rows; each comes with a trap in the test.
 */
export const contexts: ReadonlyMap<string, string> = new Map([
  // 了 is a particle after a verb; only what is clear is 明瞭.
  ['明了', '明了'],
  ['注明了', '註明了'],
  ['简单明了', '簡單明瞭'],
  ['不明了', '不明瞭'],
  ['一目了然', '一目了然'],

  // 里 is an inside (裡), a mile, a neighbourhood or part of a name.
  ['数里', '數裡'],
  ['数里之外', '數里之外'],
  ['数里路', '數里路'],
  ['数里程', '數里程'],
  ['里名下', '裡名下'],
  ['马伊里', '馬伊里'],

  // 并 joins (併), or is "and" (並).
  ['并入', '併入'],
  ['并入选', '並入選'],
  ['并入围', '並入圍'],
  ['并入驻', '並入駐'],
  ['并入住', '並入住'],
  ['英文并成', '英文併成'],
  ['签约并成', '簽約併成'],
  ['并购买', '並購買'],
  ['并购置', '並購置'],

  // 制 is a system or to restrain; 製 is to make: a budget and a list are compiled, a post is on the establishment.
  ['编制预算', '編製預算'],
  ['编制名单', '編製名單'],
  ['编制目录', '編製目錄'],
  ['编制清单', '編製清單'],
  ['编制计划', '編製計劃'],
  ['编制规划', '編製規劃'],
  ['编制报告', '編製報告'],
  ['编制造册', '編製造冊'],
  ['改制', '改制'],
  ['改制造', '改製造'],
  ['会员制', '會員制'],
  ['聘任制', '聘任制'],
  ['责任制', '責任制'],

  // 签 is to sign; 籤 is a lot or a label.
  ['签约', '簽約'],

  // 复 is again in kind or number (複), or back (復).
  ['复算', '複算'],
  ['批复', '批覆'],
  ['恢复', '恢復'],
  ['康复', '康復'],

  // 准 is to allow; 準 is exact or ready.
  ['不准', '不准'],
  ['不准确', '不準確'],
  ['不准备', '不準備'],
  ['不准时', '不準時'],

  // 汇 brings together: 彙 what is sorted, 匯 what flows.
  ['汇总', '彙總'],
  ['外汇总', '外匯總'],

  // 系 ties (繫) or is (係).
  ['，系误', '，係誤'],
  ['系time之误', '係time之誤'],
  ['可以系年', '可以繫年'],

  // 舍 is to give up (捨) or a dwelling.
  ['舍入', '捨入'],
  ['四舍五入', '四捨五入'],
  ['宿舍', '宿舍'],
  ['校舍', '校舍'],
  ['房舍', '房舍'],

  // A note; the dictionary has what a Japanese orders.
  ['注文', '註文'],

  // To come back, not a regression; to convert, not to fold; who is hired, not to hire.
  ['回归', '回歸'],
  ['折合', '折合'],
  ['雇员', '雇員'],
  ['雇主', '雇主'],

  // Scholars whose surname is one character with a common word.
  ['范明林', '范明林'],
  ['范丽珠', '范麗珠'],
  ['岳经纶', '岳經綸'],
  ['于晓虹', '于曉虹'],
  ['余秋雨', '余秋雨'],
]);

/** What a character is outside of every word, where the dictionary has the rarer one: a note is written, a contract signed. */
export const singleCharacters: [simplified: string, traditional: string][] = [
  ['签', '簽'],
  ['注', '註'],
];

/** Of two forms in use in Taiwan, the one that its laws write throughout. */
export const lawfulForms: [other: string, lawful: string][] = [
  ['佔', '占'],
  ['佈', '布'],
  ['賬', '帳'],
];
