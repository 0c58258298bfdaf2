// The "per" of an amount: 每户每月360元 is 360 yuan per household and month.

/**
 * Closed list: first what the amount is divided by, then time. The `per` of a figure is always in this order, so that equal lists are equal
 * figures.
 */
export const perIds = [
  'person',
  'person-time',
  'social-worker',
  'household',
  'case',
  'assessment',
  'session',
  'time',
  'post',
  'organisation',
  'centre',
  'community',
  'street',
  'project',
  'ten-thousand-persons',
  'hundred-thousand-yuan',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
] as const;
export type PerId = (typeof perIds)[number];

type PerGrammar = {
  /** How the site writes it: "per household", 每户. */
  readonly en: string;
  readonly zh: string;
  /** What else is parsed as this: English nouns that may follow "per", "each" or "every", and complete Chinese expressions. */
  readonly enNouns: string;
  readonly zhForms: string;
};

const services = '(?:(?:城市|农村|社区|街道|家庭|综合|服务)*)';

/** How both languages express each `per`: household is "per household" and 每户, and also parsed from /户 and 户均. */
export const perGrammar: Record<PerId, PerGrammar> = {
  person: {
    en: 'person',
    zh: '每人',
    enNouns: 'persons?|people|capita|head|resident|elder',
    zhForms: '每一?[位名]?(?:人(?!次)|老年?人|居民|员工)|每一?[位名](?!社)|人均|/人(?!次)',
  },
  'person-time': { en: 'person-time', zh: '每人次', enNouns: 'person-times?', zhForms: '每人次|人次均|/人次' },
  'social-worker': { en: 'social worker', zh: '每名社工', enNouns: 'social workers?', zhForms: '每一?[位名]?社(?:工(?!岗)|会工作者)' },
  household: { en: 'household', zh: '每户', enNouns: 'households?|famil(?:y|ies)', zhForms: '每一?户|每个?家庭(?!综合|服务)|户均|/户' },
  case: { en: 'case', zh: '每个案件', enNouns: 'cases?', zhForms: '每一?[个宗件]?(?:案件|个案|案例|案)|/案' },
  assessment: { en: 'assessment', zh: '每次评估', enNouns: 'assessments?|evaluations?', zhForms: '每一?次评估' },
  session: { en: 'session', zh: '每节', enNouns: 'sessions?', zhForms: '每一?[节场期]|/[节场期]' },
  time: { en: 'time', zh: '每次', enNouns: 'times?|visits?', zhForms: '每一?次|/次' },
  post: { en: 'post', zh: '每个岗位', enNouns: 'posts?|positions?', zhForms: '每一?个?(?:社工)?岗位' },
  organisation: {
    en: 'organisation',
    zh: '每家机构',
    enNouns: 'organi[sz]ations?|agenc(?:y|ies)|institutions?|ngos?',
    zhForms: '每一?[家间个]?(?:社工|社会)?(?:机构|组织)|每一?[家间](?!庭)',
  },
  centre: {
    en: 'centre',
    zh: '每个中心',
    enNouns: '(?:service |community |family )*(?:centre|center)s?',
    zhForms: `每一?[个间家]?${services}中心`,
  },
  community: { en: 'community', zh: '每个社区', enNouns: 'communit(?:y|ies)', zhForms: '每一?个?(?:城市|农村)?社区' },
  street: { en: 'subdistrict', zh: '每个街道', enNouns: 'streets?|sub-?districts?', zhForms: '每一?[个条]?街(?:道|镇)' },
  project: { en: 'project', zh: '每个项目', enNouns: 'projects?', zhForms: '每一?[个项]?项目' },
  'ten-thousand-persons': {
    en: '10,000 people',
    zh: '每万人',
    enNouns: '(?:10,000|ten thousand) (?:people|persons|residents|inhabitants)',
    zhForms: '每一?万人|一万人(?=.*[\\d零一二两三四五六七八九十百千万])',
  },
  'hundred-thousand-yuan': { en: '100,000 yuan', zh: '每10万元', enNouns: '(?:100,000|100 thousand) yuan', zhForms: '每(?:10|十)万元' },
  hour: { en: 'hour', zh: '每小时', enNouns: 'hours?', zhForms: '每一?个?小时|/小时' },
  day: { en: 'day', zh: '每天', enNouns: 'days?', zhForms: '每[天日]|一天(?=.*次)|/[天日]' },
  week: { en: 'week', zh: '每周', enNouns: 'weeks?', zhForms: '每个?(?:周|星期)|/周' },
  month: { en: 'month', zh: '每月', enNouns: 'months?', zhForms: '每个?月|月均|月薪|月起薪点|/月' },
  quarter: { en: 'quarter', zh: '每季度', enNouns: 'quarters?', zhForms: '每一?个?季度?' },
  year: { en: 'year', zh: '每年', enNouns: 'years?|annum', zhForms: '每年度?|年均|/年' },
};

const adverbs: Partial<Record<PerId, string>> = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly|annual(?:ly)?',
};

// Longer forms must be tried before shorter forms that they contain: 每人次 before 每人, 每次评估 before 每次, 每个社区中心 before
// 每个社区, 每家机构 before 每家, 每万人 before 每人.
const readingOrder: readonly PerId[] = [
  'ten-thousand-persons',
  'hundred-thousand-yuan',
  'person-time',
  'social-worker',
  'centre',
  'post',
  'project',
  'organisation',
  'assessment',
  'case',
  'session',
  'time',
  'household',
  'community',
  'street',
  'person',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
];

/** Whether a text, after takePer, still contains a "per": an expression that is not in our list, such as 每平方米 or "per kilometre". */
export function hasUnknownPer(text: string): boolean {
  return /每|\/ ?[\p{Script=Han}a-z]|\b(?:per(?! ?cent)|each|every|a fortnight)\b/u.test(text);
}

/**
 * Removes the "per" expressions from a text in plain form.
 *
 * '每户每月360元' → { text: '360元', per: ['household', 'month'] } · '1 million per year' → { text: '1 million', per: ['year'] }
 */
export function takePer(text: string): { text: string; per: PerId[] } {
  // 元/人·年 is the same as 元/人/年.
  let rest = text.replace(/(?<=\/\p{Script=Han}{1,2})[·・.](?=[年月周天日])/gu, '/');
  const found = new Set<PerId>();
  for (const id of readingOrder) {
    rest = rest.replace(patterns[id], () => {
      found.add(id);
      return ' ';
    });
  }
  return { text: rest.trim(), per: perIds.filter((id) => found.has(id)) };
}

const patterns = Object.fromEntries(
  perIds.map((id) => {
    const { enNouns, zhForms } = perGrammar[id];
    const time = adverbs[id];
    // "360 yuan a month" is per month; "a quarter" is a fraction.
    const english = `\\b(?:per|each|every) (?:${enNouns})\\b|/ ?(?:${enNouns})\\b${time ? `|\\b(?:${time})\\b` : ''}${time && id !== 'quarter' ? `|\\ban? (?:${enNouns})\\b` : ''}`;
    return [id, new RegExp(`(?:平均)?(?:${zhForms})|${english}`, 'g')];
  }),
) as Record<PerId, RegExp>;
