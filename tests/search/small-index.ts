import type { DatedQuotation } from '../../src/atlas/records/quotation.ts';
import { fileNames } from '../../src/search/format/file-names.ts';
import { questionsFor } from '../../src/search/indexing/answers/questions.ts';
import { type Entity, entity } from '../../src/search/indexing/entity.ts';
import { packIndex } from '../../src/search/indexing/pack-index.ts';
import { openIndex, type SearchIndex } from '../../src/search/query/open-index.ts';
import { readFoldingTable } from '../../src/search/text/fold.ts';
import { type IndexWeights, weightsWith } from '../../src/search/weights.ts';
import { on } from '../charts/dated.ts';

const syllables: Record<string, string> = {
  无: 'wu',
  锡: 'xi',
  上: 'shang',
  海: 'hai',
  浦: 'pu',
  东: 'dong',
  新: 'xin',
  区: 'qu',
  居: 'ju',
  家: 'jia',
  养: 'yang',
  老: 'lao',
  市: 'shi',
  民: 'min',
  会: 'hui',
  馆: 'guan',
  绿: 'lv',
  外: 'wai',
  来: 'lai',
  媳: 'xi',
  妇: 'fu',
};

const named = (kind: Entity['kind'], id: string, en: string, zh: string, more: Partial<Entity> = {}) => entity(kind, id, { en, zh }, more);

const dated = (edtf: string): DatedQuotation => ({ date: on(edtf) }) as unknown as DatedQuotation;

/** Two cities, one service below another, an organisation, a rule, four cases and a dispute: enough to see every way of matching. */
export const smallEntities: Entity[] = [
  named('place', 'wuxi', 'Wuxi', '无锡', {}),
  named('place', 'shanghai', 'Shanghai', '上海', {}),
  named('place', 'shanghai-pudong', 'Pudong', '浦东新区', { links: ['place/shanghai'] }),
  named('service', 'elderly-care', 'Elderly care', '养老服务', { synonyms: ['aged care'] }),
  named('service', 'home-care', 'Home-based elderly care', '居家养老', {
    synonyms: ['home care', 'ageing in place', '上门照料'],
    links: ['service/elderly-care'],
  }),
  named('service', 'residential-care', 'Residential elderly care', '机构养老', {
    synonyms: ['nursing home'],
    links: ['service/elderly-care'],
  }),
  named('organisation', 'bnu', 'Beijing Normal University', '北京师范大学', { printed: ['BNU'] }),
  named('way', 'voucher', 'Voucher', '服务券'),
  named('case', 'wuxi-coupons', 'Coupons for residents of eighty and over', '八十岁老人的服务券', {
    about: [{ en: 'Old people who live alone', zh: '独居老人' }],
    texts: [
      {
        en: 'An assessor calls before anything is paid, looks at the home, asks the neighbours and hears the family, as had been done for years elsewhere. The assessor writes a report. It is kept.',
        zh: '评估员上门，然后付款。',
      },
    ],
    figures: ['360', '520'],
    date: dated('2007'),
    links: ['place/wuxi', 'service/home-care', 'way/voucher', 'policy/wuxi-measure'],
  }),
  named('case', 'pudong-study', 'A study of the citizens’ club', '市民会馆研究', {
    date: dated('2004/..'),
    links: ['place/shanghai-pudong', 'organisation/bnu'],
  }),
  named('case', 'shanghai-homeless', 'Help for homeless people', '救助流浪人员', { links: ['place/shanghai'] }),
  named('case', 'migrant-wives', 'Training for wives from elsewhere', '外来媳妇培训', { links: ['place/shanghai'] }),
  named('conflict', 'coupon-dispute', 'Coupons: how many there were', '服务券：有多少张', { links: ['place/wuxi'] }),
  named('policy', 'wuxi-measure', 'Measure on procurement', '采购办法', { date: dated('2008'), links: ['place/wuxi'] }),
];

/** The files of the small index, by name. */
export function smallFiles(weights: IndexWeights = weightsWith()): Map<string, string> {
  const { cardsPerFile, textsPerFile } = weights;
  const { root, shards, vocabulary, split } = packIndex(
    smallEntities,
    {
      foldingPairs: '養养無无錫锡東东門门務务師师範范學学',
      pinyinOf: (name) => [...name].map((character) => syllables[character] ?? ''),
    },
    weights,
  );
  const pages: Record<string, string> = {
    wuxi: 'cities/wuxi',
    shanghai: 'cities/shanghai',
    'shanghai-pudong': 'cities/shanghai#shanghai-pudong',
  };
  for (const record of root.names) if (record.kind === 'place') record.page = pages[record.id] ?? null;
  const files = new Map([
    [fileNames.root, JSON.stringify(root)],
    [fileNames.questions, JSON.stringify(questionsFor(readFoldingTable(root.characters)))],
    [fileNames.vocabulary, vocabulary.join(' ')],
    ...shards.map((body, at): [string, string] => [fileNames.postings(at), body]),
  ]);
  split.documents.forEach((_, document) => {
    const cards = split.documents.slice(document, document + cardsPerFile).map(({ kind, id, name }) => ({ kind, id, ...name }));
    if (document % cardsPerFile === 0) files.set(fileNames.cards('en', document / cardsPerFile), JSON.stringify(cards));
    const texts = split.documents.slice(document, document + textsPerFile).map((each) => each.texts.map(({ en }) => en).join('\n'));
    if (document % textsPerFile === 0) files.set(fileNames.texts('en', document / textsPerFile), JSON.stringify(texts));
  });
  return files;
}

/** The small index, opened. */
export async function smallIndex(weights: IndexWeights = weightsWith()): Promise<SearchIndex> {
  const files = smallFiles(weights);
  return openIndex(async (name) => files.get(name) ?? Promise.reject(new Error(`no file ${name}`)), 'en', weights);
}
