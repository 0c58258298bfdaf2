import type { AtlasFiles } from '../../src/atlas/records/atlas-files.ts';
import { buildAtlas } from '../../src/atlas/records/build-atlas.ts';
import type { Atlas } from '../../src/atlas/records/records.ts';
import type { FigureFile } from '../../src/schemas/collections.ts';

type CaseInput = Partial<Omit<AtlasFiles['cases'][number], 'date' | 'figures'>> & { id: string; date?: string; figures?: FigureFile[] };

/** A rule of the national level, where nothing else is said. */
interface PolicyInput {
  id: string;
  date?: string;
  services?: string[];
  level?: string;
  place?: string;
  short?: { en: string; zh: string };
  issuers?: string[];
}

const both = (words: string) => ({ en: words, zh: words });
const at = { source: 'talk', lines: '1' };

/** What a figure of money is, where a test does not say: a contract that was paid, or the rate for one thing. */
const moneyOf: Partial<Record<FigureFile['measure'], Pick<FigureFile, 'scope' | 'status'>>> = {
  funds: { scope: 'contract', status: 'paid' },
  'annual-funds': { scope: 'contract', status: 'paid' },
  'funds-raised': { scope: 'contract', status: 'raised' },
  grant: { scope: 'contract', status: 'paid' },
  allowance: { scope: 'person', status: 'rate' },
  fee: { scope: 'assessment', status: 'rate' },
};

/** A figure of which the Chinese print is `printed`. */
export function figure(id: string, measure: FigureFile['measure'], printed: string, rest: Partial<FigureFile> = {}): FigureFile {
  return { id, measure, label: both(id), readings: [{ printed, lang: 'zh', ...at }], ...moneyOf[measure], ...rest };
}

/**
 * An atlas of a few cases. Places: Shanghai with its district Pudong, Wuxi, Beijing, Guangzhou, and the province Jiangxi. Services: home care and meals within
 * elderly care, and youth services. The district of Pudong and the city of Shanghai buy; a club of no
 * level and of no recorded kind may too. Two agencies provide.
 */
export function smallAtlas(
  cases: CaseInput[],
  conflicts: { id: string; preferred: number | null }[] = [],
  policies: PolicyInput[] = [],
): Atlas {
  const place = (id: string, level: 'province' | 'city' | 'district', parent: string | null, zh: string, lat: number, lng: number) => ({
    id,
    name: { en: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`, zh },
    level,
    parent,
    lat,
    lng,
  });
  const service = (id: string, broader: string | null) => ({
    id,
    term: both(id),
    broader,
    synonyms: { en: [], zh: [], zhHant: [] },
    scope: both(id),
  });
  const organisation = (id: string, level: string | null, kind: string) => ({
    id,
    name: both(id),
    names: [],
    kind,
    level,
    place: null,
    sources: [],
  });
  const dated = (date?: string) => (date === undefined ? null : { edtf: date, printed: date, lang: 'en', ...at });
  return buildAtlas({
    cases: cases.map(({ date, ...record }) => ({
      kind: 'purchase',
      way: 'not-recorded',
      alsoWays: [],
      title: both(record.id),
      short: both(record.id),
      place: 'shanghai',
      alsoIn: [],
      until: null,
      dates: [],
      buyers: [],
      providers: [],
      evaluators: [],
      services: ['home-care'],
      beneficiaries: null,
      figures: [],
      payment: { origins: [], payers: [], units: [], numbers: [], rules: [] },
      policies: [],
      sources: [{ id: 'talk', lines: '1' }],
      narratives: {},
      ...record,
      date: dated(date),
    })),
    policies: policies.map(({ id, date, services = [], level = 'national', place = null, short = both(id), issuers = [] }) => ({
      id,
      title: both(id),
      printed: [],
      short,
      issuers,
      level,
      place,
      date: dated(date),
      until: null,
      did: null,
      services,
      figures: [],
      links: [],
      ofRecord: [],
      linksOfRecord: [],
      sources: [{ id: 'talk', lines: '1' }],
    })),
    organisations: [
      organisation('pudong-government', 'district', 'government'),
      organisation('shanghai-government', 'municipal', 'government'),
      organisation('club', null, 'not-recorded'),
      organisation('agency', null, 'social-work-agency'),
      organisation('other-agency', null, 'social-work-agency'),
    ],
    places: [
      place('shanghai', 'city', null, '上海', 31.23, 121.47),
      place('pudong', 'district', 'shanghai', '浦东新区', 31.22, 121.54),
      place('wuxi', 'city', null, '无锡', 31.57, 120.3),
      place('beijing', 'city', null, '北京', 39.9, 116.41),
      place('guangzhou', 'city', null, '广州', 23.13, 113.26),
      place('jiangxi', 'province', null, '江西', 28.68, 115.86),
    ],
    services: [
      service('elderly-care', null),
      service('home-care', 'elderly-care'),
      service('meals', 'elderly-care'),
      service('youth', null),
    ],
    classifications: [],
    sources: [],
    conflicts: conflicts.map(({ id, preferred }) => ({
      id,
      preferred,
      title: both(id),
      answer: both('answer'),
      why: both('why'),
      stake: both('stake'),
      affects: [],
      claims: [],
      sources: [],
    })),
    statistics: [],
    checks: [],
    notCheckable: [],
    guide: [],
    people: [],
    works: [],
    glossary: [],
  } as unknown as AtlasFiles);
}
