import { openIndex, type SearchIndex } from '../../../src/atlas/search/open-index.ts';
import type { SearchRecord } from '../../../src/atlas/search/records.ts';

/** Two cities, one service below another, an organisation and three cases: enough to see every way of matching. */
const records: SearchRecord[] = [
  { kind: 'place', id: 'wuxi', name: 'Wuxi', otherName: '无锡', page: 'cities/wuxi' },
  { kind: 'place', id: 'shanghai', name: 'Shanghai', otherName: '上海', page: 'cities/shanghai' },
  { kind: 'place', id: 'shanghai-pudong', name: 'Pudong', otherName: '浦东新区', page: 'cities/shanghai#shanghai-pudong', links: [1] },
  { kind: 'service', id: 'elderly-care', name: 'Elderly care', otherName: '养老服务', synonyms: ['aged care'] },
  {
    kind: 'service',
    id: 'home-care',
    name: 'Home-based elderly care',
    otherName: '居家养老',
    synonyms: ['home care', 'ageing in place', '上门照料'],
    links: [3],
  },
  {
    kind: 'service',
    id: 'residential-care',
    name: 'Residential elderly care',
    otherName: '机构养老',
    synonyms: ['nursing home'],
    links: [3],
  },
  { kind: 'organisation', id: 'bnu', name: 'Beijing Normal University', otherName: '北京师范大学', names: ['BNU'] },
  { kind: 'way', id: 'voucher', name: 'Voucher', otherName: '服务券' },
  {
    kind: 'case',
    id: 'wuxi-coupons',
    name: 'Coupons for residents of eighty and over',
    otherName: '八十岁老人的服务券',
    about: ['Old people who live alone'],
    figures: '360 520',
    years: [2007, 2007],
    date: '2007',
    links: [0, 4, 7],
  },
  {
    kind: 'case',
    id: 'pudong-study',
    name: 'A study of the citizens’ club',
    otherName: '市民会馆研究',
    years: [2004, null],
    date: '2004–',
    links: [2, 6],
  },
  { kind: 'case', id: 'shanghai-homeless', name: 'Help for homeless people', otherName: '救助流浪人员', links: [1] },
];

/** The small index, opened. */
export function smallIndex(): SearchIndex {
  return openIndex({
    locale: 'en',
    characters: '養养無无錫锡東东門门務务師师範范學学',
    syllables: {
      wu: '无',
      xi: '锡',
      shang: '上',
      hai: '海',
      pu: '浦',
      dong: '东',
      xin: '新',
      qu: '区',
      ju: '居',
      jia: '家',
      yang: '养',
      lao: '老',
      shi: '市',
      min: '民',
      hui: '会',
      guan: '馆',
      lv: '绿',
    },
    readings: {},
    records,
  });
}
