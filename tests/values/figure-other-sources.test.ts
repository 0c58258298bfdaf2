import { expect, test } from 'vitest';
import { parseFigure } from '../../src/values/figure.ts';
import { counted, type FigureRow, within } from './expected-figure.ts';

const yangHuangFulda2015: FigureRow[] = [
  ['districts in words', 'six districts', counted(6, 'districts')],
  ['sub-districts are streets', 'twelve sub-districts', counted(12, 'streets')],
  ['three and a place', 'three Shanghai-based ‘people-run non-enterprise units', counted(3, 'organisations')],
  ['a capital number word', 'Eight municipal government departments', counted(8, 'departments')],
  ['a word above twelve', 'thirteen social organizations', counted(13, 'organisations')],
  ['worth', 'worth RMB 60 million', within(60_000_000, 59_500_000, 60_500_000, 'CNY')],
  ['the qualifier before the currency', 'more than RMB 100 million', within(100e6, 100e6, 200e6, 'CNY', 'over')],
  ['projects', '300 welfare projects', counted(300, 'projects')],
  ['a hundred million', 'RMB 100 million', within(100e6, 99.5e6, 100.5e6, 'CNY')],
  ['two hundred million', 'RMB 200 million', within(200e6, 199.5e6, 200.5e6, 'CNY')],
  ['approved projects', '377 projects', counted(377, 'projects')],
  ['eligible projects', '470 projects', counted(470, 'projects')],
  ['four areas', 'four main areas', counted(4, 'fields')],
  ['half before "the"', 'half the amount', within(50, 50, 50, '%', 'fraction')],
  ['centres in words', 'nine centers', counted(9, 'centres')],
  ['years', '30 years of rapid economic growth', counted(30, 'years')],
  ['about, in words', 'about ten years', within(10, 9.5, 10.5, 'years', 'about')],
];

const beijingPudong2011: FigureRow[] = [
  ['no separator', '1846 social organizations', counted(1846, 'organisations')],
  ['a separator', '2,706 social welfare service projects', counted(2706, 'projects')],
  [
    'the first of several nouns',
    'nearly 500,000 social organization staff, members and volunteers',
    within(500_000, 450_000, 500_000, 'persons', 'nearly'),
  ],
  ['billions of yuan', '2.298 billion yuan', within(2.298e9, 2.2975e9, 2.2985e9, 'CNY')],
  ['people', '9.98 million people', within(9_980_000, 9_975_000, 9_985_000, 'persons')],
  ['whole yuan', '150,000 yuan', counted(150_000, 'CNY')],
  ['service projects', '300 public service projects', counted(300, 'projects')],
  ['nearly', 'nearly 60 million yuan', within(60_000_000, 54_000_000, 60_000_000, 'CNY', 'nearly')],
  ['departments in words', 'eight government departments', counted(8, 'departments')],
  ['organisations', '13 social organizations', counted(13, 'organisations')],
  ['nearly thirty million', 'nearly 30 million yuan', within(30_000_000, 27_000_000, 30_000_000, 'CNY', 'nearly')],
  ['more than thirty', 'more than 30 public service projects', within(30, 30, 40, 'projects', 'over')],
  ['an adjective before the noun', '100 qualified social organizations', counted(100, 'organisations')],
  ['training institutions', '49 training institutions', counted(49, 'organisations')],
  ['events', '528 events', counted(528, 'events')],
  ['participants', 'more than 40,000 participants', within(40_000, 40_000, 50_000, 'persons', 'over')],
  ['a small subsidy', '30,000 yuan', counted(30_000, 'CNY')],
  ['two places that are not zero', 'more than 660 social organizations', within(660, 660, 670, 'organisations', 'over')],
  ['mass organisations', 'more than 3,000 registered mass organizations', within(3000, 3000, 4000, 'organisations', 'over')],
  ['people in three years', 'more than 4,000 people', within(4000, 4000, 5000, 'persons', 'over')],
  ['nearly so many people', 'nearly 80,000 people', within(80_000, 72_000, 80_000, 'persons', 'nearly')],
  ['the last noun decides', '10 professional training base platforms', counted(10, 'platforms')],
  ['every year', '20,000 people training every year', counted(20_000, 'persons', 'year')],
  ['points that are places', '25 vocational probation points', counted(25, 'sites')],
  ['a noun without plural', '10 field', counted(10, 'fields')],
];

const zhong2015: FigureRow[] = [
  ['households in millions', '10.261', within(10_261_000, 10_260_500, 10_261_500, 'households'), 'Households (million)'],
  ['people in millions', '18.77', within(18_770_000, 18_765_000, 18_775_000, 'persons'), 'People (million)'],
  ['households in ten-thousands', '1026.1', within(10_261_000, 10_260_500, 10_261_500, 'households'), '户（万）'],
  ['people in ten-thousands', '1877', within(18_770_000, 18_765_000, 18_775_000, 'persons'), '人（万）'],
  ['spending in hundred millions', '721.7', within(72.17e9, 72.165e9, 72.175e9, 'CNY'), '各级财政总计（亿元）'],
  ['spending to the hundredth', '518.88', within(51.888e9, 51.8875e9, 51.8885e9, 'CNY'), '中央财政补助（亿元）'],
  ['a share', '71.9', within(71.9, 71.85, 71.95, '%'), '中央财政补助占比（%）'],
  ['a share in English', '66.9', within(66.9, 66.85, 66.95, '%'), 'The percentage of the central government subsidies (%)'],
  ['person-times', '91.19 million person-time', within(91_190_000, 91_185_000, 91_195_000, 'person-times')],
  ['person-times in Chinese', '9119万人次', within(91_190_000, 91_185_000, 91_195_000, 'person-times')],
  ['a possessive', "67.237 million people's participation", within(67_237_000, 67_236_500, 67_237_500, 'persons')],
  ['a capital currency', '25.26 billion Yuan', within(25.26e9, 25.255e9, 25.265e9, 'CNY')],
  ['medical money', '252.6亿元', within(25.26e9, 25.255e9, 25.265e9, 'CNY')],
  ['whole hundred millions', '24亿元', within(2.4e9, 2.35e9, 2.45e9, 'CNY')],
  ['per person-time', '人次均1628元', counted(1628, 'CNY', 'person-time')],
  ['per person', '人均补助水平661.8元', within(661.8, 661.75, 661.85, 'CNY', 'exact', 'person')],
  ['yuan with a decimal', '661.8 Yuan', within(661.8, 661.75, 661.85, 'CNY')],
  ['households helped', '6.507 million households', within(6_507_000, 6_506_500, 6_507_500, 'households')],
  ['household-times in Chinese', '650.7万户次', within(6_507_000, 6_506_500, 6_507_500, 'household-times')],
  ['household-times in English', '5.339 million household-times', within(5_339_000, 5_338_500, 5_339_500, 'household-times')],
  ['the noun in front', '各类社区服务机构31.1万个', within(311_000, 310_500, 311_500, 'organisations')],
  ['a rate of coverage', '45.5%', within(45.5, 45.45, 45.55, '%')],
  ['centres with their number behind', '社区服务中心23088个', counted(23_088, 'centres')],
  ['stations with their number behind', '社区服务站120188个', counted(120_188, 'stations')],
  ['outlets with their number behind', '服务网点30.9万个', within(309_000, 308_500, 309_500, 'sites')],
  ['organisations in English', '606,000 social organizations', counted(606_000, 'organisations')],
  ['employees in English', '682.3 million employees', within(682_300_000, 682_250_000, 682_350_000, 'persons')],
  ['ten-thousands in a cell, 个 in the header', '31.0万', within(310_000, 309_500, 310_500, 'items'), '共计（个）'],
  ['a cell', '34099', counted(34_099, 'items'), '工商服务业类（个）'],
  ['orphans', '孤儿52.5万人', within(525_000, 524_500, 525_500, 'persons')],
  ['orphans in English', '525,000 orphans', counted(525_000, 'persons')],
  ['minors helped', '17.0万人次', within(170_000, 169_500, 170_500, 'person-times')],
  ['street children', '170,000 street children', counted(170_000, 'persons')],
  ['agencies', '16,389 agencies', counted(16_389, 'organisations')],
  ['agencies in Chinese', '机构16389个', counted(16_389, 'organisations')],
  ['workers with disabilities', '47.9 million workers with disabilities', within(47_900_000, 47_850_000, 47_950_000, 'persons')],
  ['a chart in ten-thousands of persons', '1877', within(18_770_000, 18_765_000, 18_775_000, 'persons'), '单位：万人'],
  ['a chart in 10 thousands', '1877', within(18_770_000, 18_765_000, 18_775_000, 'persons'), 'Units: 10 thousands people'],
];

test.each(yangHuangFulda2015)('yang-huang-fulda-2015, %s: %s', readsAs);
test.each(beijingPudong2011)('beijing-pudong-2011, %s: %s', readsAs);
test.each(zhong2015)('zhong-2015, %s: %s', readsAs);

function readsAs(_: string, printed: string, expected: FigureRow[2], unitPrinted?: string) {
  expect(parseFigure(printed, { unitPrinted })).toEqual({ ok: true, ...expected });
}
