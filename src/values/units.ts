// The units of the atlas's figures, and how both languages express them.

/** Closed list; adding to it is an editorial decision. Money is never converted from one currency to another. */
export const unitIds = [
  'CNY',
  'USD',
  'HKD',
  'unknown-currency',
  '%',
  'percentage-points',
  'ratio',
  'points',
  'years-of-age',
  'years',
  'months',
  'days',
  'hours',
  'times',
  'persons',
  'person-times',
  'households',
  'household-times',
  'organisations',
  'parties',
  'departments',
  'schools',
  'universities',
  'projects',
  'items',
  'contracts',
  'posts',
  'functions',
  'categories',
  'fields',
  'aspects',
  'indicators',
  'documents',
  'questionnaires',
  'assessments',
  'events',
  'communities',
  'villages',
  'townships',
  'streets',
  'districts',
  'cities',
  'provinces',
  'countries',
  'rooms',
  'centres',
  'stations',
  'sites',
  'bases',
  'platforms',
] as const;
export type UnitId = (typeof unitIds)[number];

/** The units of money. `unknown-currency`: money whose currency no source names, such as an American sum printed in 元. */
export const currencyIds = ['CNY', 'USD', 'HKD', 'unknown-currency'] as const satisfies readonly UnitId[];
export type Currency = (typeof currencyIds)[number];

/** Whether a unit is money. */
export function isCurrency(unit: UnitId): unit is Currency {
  return (currencyIds as readonly UnitId[]).includes(unit);
}

/** A unit that is counted or measured, expressed by a noun. Currencies and % are expressed by signs and are not in the table below. */
export type CountedUnit = Exclude<UnitId, Currency | '%' | 'ratio'>;

export type UnitGrammar = {
  /** How the site writes it: singular, plural, and after a Chinese number (个社区, 人次). */
  readonly one: string;
  readonly many: string;
  readonly zh: string;
  /** English nouns as a pattern, and Chinese head nouns. In Chinese the last noun decides the unit: 社会组织的公益服务项目 are projects. */
  readonly enNouns: string;
  readonly zhNouns: readonly string[];
};

const people =
  'people|persons?|men|women|elderly|elders?|seniors?|child(?:ren)?|youths?|orphans?|students?|graduates?|residents?|citizens|inhabitants|beneficiar(?:y|ies)|recipients?|clients?|participants?|members?|volunteers?|workers?|doctors?|lawyers?|teachers?|employees?|staff|workforce|labou?r force|employment|investigators?|supervisors?|trainees?|officials?|civil servants?|migrants?|servicemen|patients?';
const peopleHan = words(
  '人 老人 老年人 残疾人 负责人 人口 人员 人数 人才 社工 社工师 工作者 从业者 志愿者 义工 员工 职工 公务员 协理员 评估员 调解员 居民 成员 会员 学生 毕业生 孤儿 患儿 儿童 未成年人 青少年 妇女 对象 督导 助理 骨干 专家',
);
const organisations =
  'organi[sz]ations?|ngos?|csos?|npos?|ingos?|agenc(?:y|ies)|institutions?|foundations?|associations?|enterprises?|compan(?:y|ies)|social groups?|groups|units?|non-enterprises|bodies|providers?|intermediaries';
const organisationsHan = words(
  '组织 机构 社团 团体 基金会 协会 商会 联合会 学会 事务所 服务社 民非 民办非企 民办非企业 单位 企业 公司 民间组织 事业单位',
);

/** How both languages express each unit: projects are "1 project", "2 projects", 2个项目. */
export const unitGrammar: Record<CountedUnit, UnitGrammar> = {
  'percentage-points': row('percentage point', 'percentage points', '个百分点', 'percentage points?', '百分点'),
  points: row('point', 'points', '分', 'points?', ''),
  'years-of-age': row('year of age', 'years of age', '岁', 'years? (?:of age|old)|year-olds?', '岁 周岁'),
  years: row('year', 'years', '年', 'years?', ''),
  months: row('month', 'months', '个月', 'months?', ''),
  days: row('day', 'days', '天', 'days?', ''),
  hours: row('hour', 'hours', '小时', 'hours?', '小时'),
  times: row('time', 'times', '次', 'times?', ''),
  persons: { ...row('person', 'people', '人', people, ''), zhNouns: peopleHan },
  'person-times': row('person-time', 'person-times', '人次', 'person[- ]times?', '人次'),
  households: row('household', 'households', '户', 'households?|famil(?:y|ies)', '户 家庭'),
  'household-times': row('household-time', 'household-times', '户次', 'household[- ]times?', '户次'),
  organisations: { ...row('organisation', 'organisations', '家机构', organisations, ''), zhNouns: organisationsHan },
  parties: row('party', 'parties', '方', 'part(?:y|ies)', ''),
  departments: row('department', 'departments', '个部门', 'departments?|bureaus?|bureaux', '部门 局 厅 处 委办局'),
  schools: row('school', 'schools', '所学校', '(?:pre)?schools?|kindergartens?', '学校 幼儿园 中学 小学'),
  universities: row('university', 'universities', '所高校', 'universit(?:y|ies)|colleges?', '高校 院校 大学'),
  projects: row('project', 'projects', '个项目', 'projects?|programmes?|programs?', '项目'),
  items: row('item', 'items', '项', 'items?', ''),
  contracts: row('contract', 'contracts', '份合同', 'contracts?|agreements?', '合同 协议 协议书 合同书'),
  posts: row('post', 'posts', '个岗位', 'posts?|jobs?|positions?', '岗位 编制 职位'),
  functions: row('function', 'functions', '项职能', 'functions?', '职能'),
  categories: row('category', 'categories', '个类别', 'categor(?:y|ies)|kinds?|types?', '类别 类 种类 大类'),
  fields: row('field', 'fields', '个领域', 'fields?|areas?', '领域'),
  aspects: row('aspect', 'aspects', '个方面', 'aspects?', '方面'),
  indicators: row('indicator', 'indicators', '项指标', 'indicators?', '指标'),
  documents: row('document', 'documents', '份文件', 'documents?', '文件 方案 实施方案'),
  questionnaires: row('questionnaire', 'questionnaires', '份问卷', 'questionnaires?', '问卷'),
  assessments: row('assessment', 'assessments', '次评估', 'assessments?|evaluations?', '评估 评估工作'),
  events: row('event', 'events', '场活动', 'events?|activities', '活动'),
  communities: row('community', 'communities', '个社区', 'communit(?:y|ies)', '社区'),
  villages: row('village', 'villages', '个村', 'villages?', '村'),
  townships: row('township', 'townships', '个乡镇', 'townships?|towns?', '乡镇 乡 镇'),
  streets: row('subdistrict', 'subdistricts', '个街道', 'streets?|sub-?districts?', '街道 街镇'),
  districts: row('district', 'districts', '个区', '(?<!sub-)districts?', '区 城区'),
  cities: row('city', 'cities', '个城市', 'cit(?:y|ies)', '城市 市'),
  provinces: row('province', 'provinces', '个省份', 'provinces?', '省份 省'),
  countries: row('country', 'countries', '个国家', 'countr(?:y|ies)', '国家'),
  rooms: row('room', 'rooms', '个室', 'rooms?', '室'),
  centres: row('centre', 'centres', '个中心', 'cent(?:re|er)s?', '中心 会馆'),
  stations: row('station', 'stations', '个站', 'stations?', '站 工作站 服务站'),
  sites: row('site', 'sites', '个点', 'sites?|(?:probation|service) points?|outlets?|spots?', '点 网点 试点'),
  bases: row('base', 'bases', '个基地', 'bases?', '基地'),
  platforms: row('platform', 'platforms', '个平台', 'platforms?', '平台'),
};

/**
 * Chinese measure words. If `nounDecides` is false, the measure word itself says what is counted (名: persons, whatever noun follows);
 * otherwise the noun does, and `unit` is the default when there is no noun: 家 alone counts organisations, 个 alone counts items.
 */
export const measureWords: Record<string, { readonly unit: CountedUnit; readonly nounDecides: boolean }> = {
  人次: { unit: 'person-times', nounDecides: false },
  户次: { unit: 'household-times', nounDecides: false },
  周岁: { unit: 'years-of-age', nounDecides: false },
  岁: { unit: 'years-of-age', nounDecides: false },
  个月: { unit: 'months', nounDecides: false },
  个小时: { unit: 'hours', nounDecides: false },
  小时: { unit: 'hours', nounDecides: false },
  年: { unit: 'years', nounDecides: false },
  天: { unit: 'days', nounDecides: false },
  日: { unit: 'days', nounDecides: false },
  人: { unit: 'persons', nounDecides: false },
  名: { unit: 'persons', nounDecides: false },
  位: { unit: 'persons', nounDecides: false },
  户: { unit: 'households', nounDecides: false },
  方面: { unit: 'aspects', nounDecides: false },
  方: { unit: 'parties', nounDecides: false },
  分: { unit: 'points', nounDecides: false },
  次: { unit: 'times', nounDecides: true },
  类: { unit: 'categories', nounDecides: false },
  种: { unit: 'categories', nounDecides: false },
  家: { unit: 'organisations', nounDecides: true },
  间: { unit: 'organisations', nounDecides: true },
  所: { unit: 'organisations', nounDecides: true },
  处: { unit: 'sites', nounDecides: true },
  个: { unit: 'items', nounDecides: true },
  项: { unit: 'items', nounDecides: true },
  份: { unit: 'items', nounDecides: true },
  件: { unit: 'items', nounDecides: true },
  条: { unit: 'items', nounDecides: true },
  场: { unit: 'events', nounDecides: true },
  大: { unit: 'items', nounDecides: true },
};

/** Currencies as printed before or after a number, in plain form; more specific patterns first. */
export const currencies: readonly { unit: Currency; pattern: string }[] = [
  { unit: 'unknown-currency', pattern: '\\(currency not named\\)|元\\(币种未注明\\)' },
  { unit: 'HKD', pattern: 'hk\\$|hkd|hong kong dollars?|港元|港币' },
  { unit: 'USD', pattern: 'us\\$|usd|us dollars?|美元|美金' },
  { unit: 'CNY', pattern: '人民币|元人民币|rmb|cny|yuan|[元圆块]|¥' },
];

function row(one: string, many: string, zh: string, enNouns: string, zhNouns: string): UnitGrammar {
  return { one, many, zh, enNouns, zhNouns: words(zhNouns) };
}

function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}
