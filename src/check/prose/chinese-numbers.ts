/**
 * The ranges of folded Chinese text that are figures: from the numeral to its unit or measure word. 第二次 is one (only 第一 is allowed);
 * 第三方, 其二, 周五, 十二五 are not, because nothing is counted.
 */
export function chineseNumbers(text: string): [start: number, end: number][] {
  const prose = text.replace(freeWords, (word) => '　'.repeat(word.length));
  const figures: [number, number][] = [];
  for (const match of prose.matchAll(figure)) figures.push([match.index, match.index + match[0].length]);
  return figures;
}

/**
 * Words and idioms that only contain a numeral. 一些, 一般, 统一, 唯一 need not be listed, because 一 alone is allowed. 十分 is "very"
 * unless a fraction (十分之三) or minutes (十分钟) follow; 千万 is "by all means" before a request; 二元 is "dual".
 */
const freeWords = new RegExp(
  [
    '万一|万千|万分(?!之)|(?<![二三四五六七八九])十分(?!之|钟)|千万(?=别|不|莫|勿|小心|记|当心)',
    '老?百姓|百家争鸣|百年大计|百花齐放|千家万户|千方百计|千言万语|万水千山|三番五次|三番两次|五花八门|四面八方|四通八达|乱七八糟|七嘴八舌|接二连三|三言两语|一举两得|两全其美',
    '三心二意|三天两头|四分五裂|三五成群|四处(?=奔|走|寻|求|打|托|找|筹|募|碰|游|张)',
    '二元(?=结构|体制|制|化|对立|社会|经济|格局|分割|户籍)|零(?:件|部件|售|散|星|碎|工|距离|起点)',
    '(?:人|户|次|总|多|少|件|个|指|系|参|基|份|额)数(?=[十百千万])',
  ].join('|'),
  'g',
);

const digit = '〇零一二三四五六七八九两兩几幾';
const power = '十百千万亿萬億廿卅卌拾佰仟';
/** 陆 and 伍 occur in surnames and place names (陆家嘴): as financial numerals they count only before a power of ten, 伍拾万元. */
const numeral = `(?:[${digit}${power}壹贰貳叁肆柒捌玖]|[陆伍](?=[拾佰仟万亿]))`;
/** 一 alone and 一一 are allowed; so is 零, which alone counts nothing. */
const freeRun = `(?:一+|零)(?!${numeral})`;

/** Measure words and units, each with the words that it must not be confused with. Longer ones come first. */
const measure = [
  '百分点|个百分点|平方米|平方公里|小时|分钟|钟头|季度|周岁|人次|人份|户次|公里|千米|公斤|课时|学时|工时|方面(?!临|对|向)|角钱|美元|港元|港币|欧元',
  '[个個家名项項种種次间間条條份批届屆级級层層套队隊组組座片块塊笔筆岁歲元圆圓月天周秒倍折亩畝吨噸斤克度遍趟轮輪步圈户戶人口款段篇桩幢栋辆门門年]',
  '位(?!置|于)|类(?!似)|類|件(?!数)|所(?!有|以|谓|得|需|在|述|示|属)|处(?!理|于|置|罚|分)|處|期(?!间|待|望)|支(?!持|付|出|撑|援)|场(?!地|馆)|場|台(?!湾|胞|商)',
  '部(?!署)|本(?!地|身|人|市|区|省|来|质)|张(?!贴|扬)|对(?!于|待|应|象|外|内|方)|点|起(?!来|草|步|初)|代(?!表|理|替)|成(?!立|为|员|果|功|本|就|群|熟|效|长)',
  '日(?!本|常|益)|时(?!代|期|常|候|间|而|机)|分(?!别|析|布|散)|节(?!约|目|省)|章(?!程)',
  '省(?!略|事|力)|市(?!场|民|政|值|级)|区(?!别|分)|區|县(?!级)|縣|镇(?!级)|鎮|乡(?!亲)|鄉|村(?!民|委)|街(?!坊)',
].join('|');

const figure = new RegExp(
  [
    // percentages and fractions: 百分之三十, 三分之一, 几分之几, 百分百
    `(?:${numeral})+分之(?:${numeral})*|百分百`,
    // orders of magnitude, with the following measure word: 数十, 数百万, 好几十
    `[数數][${power}]+(?:多|余|餘)?(?:${measure})?`,
    // 数家, 数年; but 人数 and 机构数年均 end with 数 as "number of", not "several"
    '(?<![人户次总多少件个指系参基份额目])[数數][家名位项种次个]',
    '(?<=^|[^\\p{Script=Han}]|[有了历经过的达近后前在又已])[数數][年月天]',
    // 三个, 三十多个, 几家, 十余名; 十一大类, 三大任务 (but 十八大, 二十大 are congresses)
    `(?!${freeRun})(?:${numeral})+[多余餘来來几幾]? *(?:${measure}|大[类類项項步])`,
    '(?<![二十百千万])[两兩三四五六七八九十]大(?=\\p{Script=Han})(?!学|会|都|于)',
    // numerals with a power of ten are amounts without a measure word too, like English "hundred": 三百, 一千
    `(?:${numeral})*[${digit}十百千][百千万亿萬億佰仟]+(?:${numeral})*[多余餘]?`,
    // 百余, 十余; 上百, 近千
    `(?:${numeral})*[${power}][余餘]`,
    `[上近逾超][百千万亿](?!姓|货|科|合|色|般|业|分|度)(?:${measure})?`,
    '成[百千]上[千万]',
    // years as digits: 一九九六, 二〇〇七
    `[〇零一二三四五六七八九]{4,}年?|[一二三四五六七八九十]*〇(?:${numeral})*`,
    // January; the duration of a month is 一个月
    '(?<!每)一月',
    // halves
    '[一过近大小折减对]半(?!途|路|官|公|封|自)|半(?:数|价|[年月天日]|个|小时)|一(?:个|年|天|周|岁|倍)半(?!载|途)',
    '[俩仨]',
  ].join('|'),
  'gu',
);
