import { expect, test } from 'vitest';
import { interfaceScript } from '../../src/i18n/interface-text.ts';
import { interfaceWords } from '../../src/i18n/interface-words.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { traditional } from '../../src/i18n/traditional.ts';

const { t, text } = languageOf('zh-hant');
const own = (words: string, key?: string) => interfaceScript('zh-hant', words, key);

test.each([
  ['搜索', '搜尋'],
  ['数据字典', '資料字典'],
  ['{n}个字段', '{n}個欄位'],
  ['报告错误的链接', '回報錯誤的連結'],
  ['程序会逐字核对', '程式會逐字核對'],
  ['打印、屏幕、默认', '列印、螢幕、預設'],
  ['网络中断或服务器没有回应', '網路中斷或伺服器沒有回應'],
  ['{n}行', '{n}列'],
  ['文本共{n}行', '文本共{n}行'],
  ['CSV的列名就是字段', 'CSV的欄名就是欄位'],
])('the interface says it as Taiwan does: %s → %s', (words, expected) => expect(own(words)).toBe(expected));

test('a file of data is 檔案; a paper of the government stays 文件', () => {
  expect(t('data.files')).toBe('檔案');
  expect(t('organisation.issued')).toBe('所發文件');
  expect(t('policies.title')).toBe('法規政策');
});

test('in a table the row is 列 and the column 欄, and a line of text stays 行', () => {
  const ofTable = (words: string) => own(words, 'fields.statistics.');
  expect(ofTable('该行在表格CSV中的首格。')).toBe('該列在表格CSV中的首格。');
  expect(ofTable('该列在表格CSV中的名称。')).toBe('該欄在表格CSV中的名稱。');
  expect(ofTable('各格，逐行排列。原文空缺者不列。')).toBe('各格，逐列排列。原文空缺者不列。');
  expect(ofTable('在该来源中的行号。')).toBe('在該來源中的行號。');
  expect(own('[[首行, 末行], …]', 'fields.lines.')).toBe('[[首行, 末行], …]');
});

test('records, guide, names and titles keep the words of the administration', () => {
  const zh = '购买程序、服务网络、登记数据、信息公开与文件';
  expect(text({ en: 'x', zh })).toBe('購買程序、服務網絡、登記數據、信息公開與文件');
});

test('a procedure of purchase is none of a computer, not even in the interface', () => {
  expect(own('采购程序')).toBe('採購程序');
});

test('the other languages are left as they are written', () => {
  expect(interfaceScript('zh-hans', '搜索“文件”')).toBe('搜索“文件”');
});

test('each row of the list says once what conversion alone does not', () => {
  expect(interfaceWords.map(({ from, under }) => `${from} ${under}`)).toHaveLength(
    new Set(interfaceWords.map(({ from, under }) => `${from} ${under}`)).size,
  );
  const keeps = interfaceWords.filter(({ from, to }) => traditional(from) === to);
  // A row that changes nothing is there to keep a turn from a shorter row.
  for (const { from } of keeps) expect(interfaceWords.some((shorter) => shorter.from !== from && from.includes(shorter.from))).toBe(true);
});
