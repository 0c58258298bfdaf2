import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/check/prose/find-numbers.ts';

const masks = [
  '96890',
  '1+7',
  '十二五',
  '十二五规划',
  'Twelfth Five-Year Plan',
  'Five-Year Plan',
  'Ningbo',
  '海曙区',
  '三社联动',
  '五保',
  '八区',
  'social organisation',
  'social work agency',
  'Seven Suggestions',
  '七点建议',
  '第三方评估',
  'third-party evaluation',
  '政府购买服务',
];
const found = (block: string, language: 'en' | 'zh') => findNumbers(block, language, masks).map((figure) => figure.found);

describe('English prose that carries no figure passes', () => {
  test.each([
    'In <When/> the district put <Ref to="service/home-care">home care</Ref> out to tender.',
    'The fund reached <Fact id="fund-2005"/>, paid to <Fact id="agencies-3" as="number"/> social organisations.',
    'One agency won the contract, the first of its kind.',
    'Only one of them kept a record; no one else did, and someone often asked.',
    'The hotline 96890 began in Ningbo under the 1+7 rule.',
    'It stands in the Five-Year Plan and in the Twelfth Five-Year Plan.',
    'The Seven Suggestions ask for third-party evaluation.',
    'The weight of evidence is high; the tenants attend, and many listen.',
    'First, the office chose the projects. Second, it signed with each agency.',
    'The town came second to none.',
    'The equipment was second-hand, and on second thoughts nobody minded.',
    'The two agreed, and the street office paid.',
    'Between the two there was no contract, as the slide shows.',
    'Several agencies applied; a few were chosen, both of them local.',
    'The city paid twice a year and asked for a pair of reports.',
    'On behalf of the bureau the headquarters reported quarterly.',
    'A one-stop centre, run one-to-one, is open all year.',
    'Two, perhaps, is what the author means; the slide always says so.',
    'An attention to detail: often, none, lone, phone, bone, money, height, freight.',
    'The document names the city and the district; the second does not.',
    'The second keeps its name.',
    'The Seven Suggestions, *as printed*, are short.',
    'A social work agency and other social work agencies signed.',
    'The slide does not say how many residents came.',
  ])('%s', (block) => {
    expect(findNumbers(block, 'en', masks)).toEqual([]);
  });
});

describe('English prose that carries a figure is refused', () => {
  test.each([
    ['The city paid 5.2 million yuan in 2007.', ['5.2 million', '2007']],
    ['A share of 44.4% came from the lottery.', ['44.4%']],
    ['It cost １２ yuan, that is ½ of the price.', ['１２', '½']],
    ['Step ② follows step Ⅳ, then Ⅴ.', ['②', 'Ⅳ', 'Ⅴ']],
    ['The hotline 196890 is another.', ['196890']],
    ['A rule of 11+7 is another.', ['11+7']],
    ['It opened two agencies.', ['two agencies']],
    ['It opened three new agencies.', ['three new agencies']],
    ['It opened three newly founded agencies.', ['three newly founded agencies']],
    ['Two social organisations bid, and three Social Organisation members.', ['Two social organisations', 'three Social Organisation']],
    ['Four social work agencies bid.', ['Four social work agencies']],
    ['<Fact id="x"/> went to three <Ref to="term/agency">agencies</Ref>.', ['three <Ref to="term/agency">agencies']],
    ['It hired <Note>we count six people</Note>.', ['six people']],
    ['*Eight* districts joined.', ['Eight* districts']],
    ['Twenty-one of the agencies closed.', ['Twenty-one of the']],
    ['Two of them closed.', ['Two of them']],
    ['One or two agencies closed.', ['two agencies']],
    ['The first two years were hard.', ['first two years']],
    ['A five-year lease and a two-way street.', ['five-year', 'two-way']],
    ['It paid ten yuan, or ten per cent.', ['ten yuan', 'ten per']],
    ['Three men and seven women came.', ['Three men', 'seven women']],
    ['Nearly a hundred came, from one hundred and five towns.', ['hundred', 'one hundred and five']],
    ['Thousands wrote; several hundred, a dozen, half of them, a quarter.', ['Thousands', 'hundred', 'dozen', 'half', 'quarter']],
    ['One third of the cost, two-thirds of the work.', ['One third', 'two-thirds']],
    ['The third agency has no name.', ['third']],
    ['The second pilot followed; it was the second-largest.', ['second pilot', 'second-largest']],
    ['Spending rose threefold in the nineties.', ['threefold', 'nineties']],
    ['Two “pilot” cities were named.', ['Two “pilot” cities']],
    ['It lasted two years’ time.', ['two years']],
    ['ＴＷＯ districts, in other letters.', ['ＴＷＯ districts']],
    // Known false alarm: "share" may be an adjective. In doubt a number is refused; "both" says it better.
    ['The two share offices.', ['two share offices']],
  ])('%s', (block, figures) => {
    expect(found(block, 'en')).toEqual(figures);
  });
});

describe('Chinese prose that carries no figure passes', () => {
  test.each([
    '<When/>，市区全面推行<Ref to="service/home-care">居家养老</Ref>服务。',
    '补助为<Fact id="allowance-3"/>，当年一共落实<Fact id="fund" as="number"/>。',
    '有些机构一般只做一件事，一直如此，一些项目由一家机构统一承办。',
    '这是第一家，也是第一次，第一批只有一个街道。',
    '万一没有人投标，就由街道统一个别委托。',
    '做法十分简单，老百姓十分满意，这一步贴近百姓，万分感谢。',
    '千万别把总数当成人数。',
    '热线96890写进了“十二五”规划，海曙区实行1+7制度。',
    '《七点建议》要求第三方评估，三社联动写在前面。',
    '第三方负责评估，其一是公平，其二是公开。',
    '一是公开，二是公平，三是节约。',
    '（一）申请；（二）审核；（三）签约。',
    '街道几乎没有专款，无论几何，所剩无几。',
    '多数人、少数人、若干机构都没有记录，人数不详，次数也不详。',
    '零售商、零部件厂与零星的捐款都不在其列。',
    '城乡二元结构还在，多元供给刚刚开始。',
    '陆家嘴与大陆人士、伍家的老人。',
    '长三角与珠三角，两岸与两会，两者不同。',
    '红十字会与五保老人，都由民政局照管。',
    '半官方机构从中牵头，多半没有报酬。',
    '每周五开会，周一休息。',
    '百货、百科、百业都在里面。',
    '千方百计，四处筹款，三番五次，千家万户都知道。',
    '一一列出，唯一一家机构就在其中。',
    '十八大以来的部署，二十大报告也提到。',
    '各级政府、各类机构、每位老人、双方、某家机构。',
    '项目数年均增长，总数十分可观。',
  ])('%s', (block) => {
    expect(findNumbers(block, 'zh', masks)).toEqual([]);
  });
});

describe('Chinese prose that carries a figure is refused', () => {
  test.each([
    ['2007年投入520万元。', ['2007', '520万元']],
    ['约占44.4％，另有½。', ['44.4％', '½']],
    ['步骤②在㈢之后，㋀开始。', ['②', '㈢', '㋀']],
    ['两个街道参加。', ['两个']],
    ['三家机构、三十多个项目、十余名社工。', ['三家', '三十多个', '十余名']],
    ['几家机构、十几个社区、好几年。', ['几家', '十几个', '几年']],
    ['数十家机构，数百名老人，数万元，人数百余。', ['数十家', '数百名', '数万元', '百余']],
    ['历经数年，走访数家机构。', ['数年', '数家']],
    ['占百分之三十，即十分之三，不知是几分之几。', ['百分之三十', '十分之三', '几分之几']],
    ['增加三成、两倍、五个百分点。', ['三成', '两倍', '五个百分点']],
    ['二〇〇七年开始，一九九六年结束。', ['二〇〇七年', '一九九六年']],
    ['文件编号二〇〇七。', ['二〇〇七']],
    ['一月签约，三月十日开始，九十年代已有。', ['一月', '三月', '十日', '九十年']],
    ['第二次招标，第三个街道，第二十一条。', ['二次', '三个', '二十一条']],
    ['市、区两级财政，三类服务，四大任务，十一大类。', ['两级', '三类', '四大', '十一大类']],
    ['一百张床位，三百社区，上百社区。', ['一百张', '三百', '上百']],
    ['百余社区，成千上万的老人，上亿元。', ['百余', '成千上万', '上亿元']],
    ['一半经费，过半老人，半年以后，一个半月。', ['一半', '过半', '半年', '一个半']],
    ['伍拾万元，貳佰个，叁家。', ['伍拾万元', '貳佰个', '叁家']],
    ['十分钟的路，满分为八十分。', ['十分钟', '八十分']],
    ['夫妻俩领一份。', ['俩']],
    ['两<Ref to="term/street">个街道</Ref>参加。', ['两<Ref to="term/street">个']],
    ['*三*个街道。', ['三*个']],
    ['占百分之十五保障金。', ['百分之十五']],
    ['⼆个、三間、兩個。', ['⼆个', '三間', '兩個']],
    ['八十周岁以上，三小时，五千米。', ['八十周岁', '三小时', '五千米']],
    ['<Note>我们数到六人</Note>，三口之家。', ['六人', '三口']],
    ['八区之外，另有三区、两市、五镇。', ['三区', '两市', '五镇']],
  ])('%s', (block, figures) => {
    expect(found(block, 'zh')).toEqual(figures);
  });
});

describe('what the search for numbers reports', () => {
  test('says where each figure stands in the block as written, and what gave it away', () => {
    const block = 'In <When id="until"/> the Five-Year Plan gave 7 towns *two* offices.';
    const figures = findNumbers(block, 'en', masks);
    expect(figures).toEqual([
      { offset: 46, found: '7', reason: 'digit' },
      { offset: 55, found: 'two* offices', reason: 'number-word' },
    ]);
    for (const { offset, found } of figures) expect(block.startsWith(found, offset)).toBe(true);
    expect(findNumbers('在海曙区有三个街道', 'zh', masks)).toEqual([{ offset: 5, found: '三个', reason: 'chinese-numeral' }]);
  });

  test('masks the longest name first, whichever comes first in the text', () => {
    expect(findNumbers('甲乙三家丙', 'zh', ['甲乙', '乙三家丙'])).toEqual([]);
    expect(findNumbers('“十二五规划”', 'zh', ['五规', '十二五规划'])).toEqual([]);
  });

  test('does not let a name of one character hide a numeral', () => {
    expect(findNumbers('三个街道', 'zh', ['三'])).toHaveLength(1);
  });

  test('looks into the words between tags, but not into the tags', () => {
    expect(findNumbers('<Ref to="case/a-2007-b#fund@2">seven cases</Ref>', 'en', [])).toMatchObject([{ found: 'seven cases' }]);
    expect(findNumbers('<Fact id="fund-2007" as="number" />', 'en', [])).toEqual([]);
    expect(findNumbers('<img width="5">', 'en', [])).toHaveLength(1);
  });

  test('leaves no number character unseen, wherever it stands', () => {
    const words = fc.stringMatching(/^[a-z一些统 ,。]{0,12}$/);
    const digit = fc.constantFrom(...'0９②½Ⅳⅷ㊀㈡〡〺٣७𝟗㋀㍘㏠🔟²〇');
    fc.assert(
      fc.property(words, digit, words, fc.constantFrom('en', 'zh'), (before, number, after, language) => {
        expect(findNumbers(before + number + after, language, masks)).not.toEqual([]);
      }),
    );
  });

  test('finds figures in order, apart from each other, and word for word', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '三',
        '个',
        '两',
        '百',
        '十分',
        '数',
        '年',
        '2',
        '〇',
        ' ',
        '<Fact id="x"/>',
        '三社联动',
        '二元',
        '半',
        '，',
        'two',
        ' agencies',
      ),
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom('en', 'zh'), (parts, language) => {
        const block = parts.join('');
        let reached = 0;
        for (const { offset, found } of findNumbers(block, language, masks)) {
          expect(offset).toBeGreaterThanOrEqual(reached);
          expect(found.length).toBeGreaterThan(0);
          expect(block.startsWith(found, offset)).toBe(true);
          reached = offset + found.length;
        }
      }),
    );
  });
});
