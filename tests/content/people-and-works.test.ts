import { describe, expect, test } from 'vitest';
import { plainReference, referenceOf } from '../../src/atlas/citing/reference.ts';
import { formatLines } from '../../src/values/lines.ts';
import { atlas } from './content.ts';

const people = [...atlas.people.values()];
const works = [...atlas.works.values()];
const at = (places: { source: string; lines: [number, number][] }[]) =>
  places.map(({ source, lines }) => `${source}:${formatLines(lines)}`);

describe('people', () => {
  // Read by hand from the documents, from the first line to the last.
  test.each([
    ['xie', ['beijing-pudong-2011:1', 'beijing-pudong-2011:5', 'beijing-pudong-2011:6']],
    ['wen-qingyun', ['beijing-pudong-2011:1', 'beijing-pudong-2011:4']],
    ['ma-yili', ['yang-huang-fulda-2015:31', 'yang-huang-fulda-2015:35']],
    ['wu-jianrong', ['yang-huang-fulda-2015:31']],
    ['yun-xiaofei', ['yang-huang-fulda-2015:52']],
    ['gao-guangshen', ['zhang-2011:413', 'zhang-2011:432', 'zhang-2011:461']],
    ['lester-salamon', ['zhang-2011:200', 'guangdong-2013:371', 'guangdong-2013:371']],
    ['zhong-renyao', ['zhong-2015:9', 'zhong-2015:174']],
    ['lv-fang', ['guangdong-2013:63', 'guangdong-2013:316']],
    ['liu-jinglin', ['guangdong-2013:287']],
    ['luo-pingfei', ['guangdong-2013:342', 'guangdong-2013:391']],
  ])('%s is named at the lines of the documents', (id, expected) => {
    expect(at(atlas.people.get(id)?.names ?? [])).toEqual(expected);
  });

  test('Ma Yili headed the bureau that had the idea of the club, in the year the chapter gives', () => {
    expect(atlas.people.get('ma-yili')?.roles[0]).toMatchObject({
      organisation: 'pudong-social-development-bureau',
      printed: [{ printed: 'director-general' }, { printed: 'director-general' }],
      date: { date: { edtf: '1996' } },
    });
  });

  test('whoever wrote a document is known as its author', () => {
    for (const source of atlas.sources.values())
      for (const { family, person } of source.authors) expect(person && atlas.people.get(person)?.documents, family).toContain(source.id);
  });

  test('of a surname alone no characters are made up', () => {
    expect(atlas.people.get('xie')).toMatchObject({ name: { en: 'Xie', zh: 'Xie' }, nameFrom: { zh: 'latin' } });
  });

  test('a rank that is disputed says so', () => {
    expect(atlas.people.get('luo-pingfei')?.conflicts).toEqual(['luo-pingfei-rank']);
  });
});

describe('works cited', () => {
  const cited = (source: string) =>
    works.flatMap(({ citedIn }) =>
      citedIn.filter((citation) => citation.source === source).flatMap(({ lines }) => lines.map(([first]) => first)),
    );

  test('every line of the references of the Guangdong slides is read', () => {
    // 373 to 375 are the heading of the second list, 388 is empty; 384, 390, 392, 394, 396 and 398 hold the address of the line before.
    const expected = [
      ...Array.from({ length: 5 }, (_, index) => 368 + index),
      ...Array.from({ length: 8 }, (_, index) => 376 + index),
      385,
      386,
      387,
      389,
      391,
      393,
      395,
      397,
    ];
    expect([...new Set(cited('guangdong-2013'))].filter((line) => line >= 368).sort((a, b) => a - b)).toEqual(expected);
  });

  test('every address in the references is on record at its line', () => {
    const lines = works.flatMap(({ urls }) => urls.flatMap((url) => url.lines.map(([first]) => first)));
    expect(lines.sort((a, b) => a - b)).toEqual([382, 384, 390, 392, 394, 396, 398]);
  });

  test.each([
    ['zhang-2011', [27, 28, 181, 182, 200, 270, 373, 397, 406, 407, 408, 409, 410, 413, 432, 452, 461, 535, 650]],
    ['yang-huang-fulda-2015', [15, 27, 32, 35, 36, 46, 47, 52]],
    ['zhong-2015', [15, 180]],
    ['beijing-pudong-2011', []],
  ])('%s cites at these lines', (source, expected) => {
    expect([...new Set(cited(source))].sort((a, b) => a - b)).toEqual(expected);
  });

  test('the running text of the Guangdong slides cites where it has author and year', () => {
    expect([...new Set(cited('guangdong-2013'))].filter((line) => line < 368).sort((a, b) => a - b)).toEqual([
      7, 21, 58, 63, 74, 99, 120, 139, 150, 174, 316, 324, 326, 327, 335,
    ]);
  });

  test('the office abbreviated EU has two works of one year, and neither is called certain', () => {
    const uncertain = works.filter(({ citedIn }) => citedIn.some(({ printed, isCertain }) => printed === 'EU, 2008: 5' && !isCertain));
    expect(uncertain.map(({ id }) => id).sort()).toEqual(['hk-competition-contracting', 'hk-outsourcing-guide']);
  });

  test('one that is a rule or document too has its title from there', () => {
    for (const { id, policy, title } of works) if (policy) expect(title, id).toEqual(atlas.policies.get(policy)?.title);
  });

  test.each([
    ['oecd-2005', 'OECD. (2005). Modernising Government, the Way Forward. Paris: OECD.'],
    ['salamon-2002', 'Salamon, L. (2002). The Tools of Government: A Guide to the New Governance.'],
    [
      'hk-outsourcing-survey',
      'Efficiency Unit, SAR Hong Kong Government. (2013). 2012 Survey on Government Outsourcing. Hong Kong: HKSAR Government.',
    ],
    ['peng-shanmin-2010', '彭善民. 上海社會工作機構的生成軌跡與發展困境[J]. 社會科學, 2010(02).'],
    [
      'guangdong-hk-plan-page',
      '廣東省社會工作師聯合會. “粵港合作社工培養計劃”正式啟動[EB/OL]. 2012. http://www.gdsgs.org/news/government/711.html.',
    ],
    ['lv-fang-2013', null],
  ])('%s as a reference', (id, expected) => {
    const work = atlas.works.get(id);
    expect(work && plainReference(referenceOf(work))).toBe(expected);
  });

  test('the authors on record know of their works', () => {
    for (const { id, authors } of works)
      for (const { person } of authors) if (person) expect(atlas.people.get(person)?.works, `${id}: ${person}`).toContain(id);
    expect(people.find(({ id }) => id === 'lester-salamon')?.works).toEqual(['dehoog-salamon-2002', 'salamon-2002', 'salamon-workforce']);
  });
});
