import { buildAtlas } from '../../../src/atlas/build-atlas.ts';
import type { Atlas, AtlasFiles, FigureFile } from '../../../src/atlas/records.ts';

type CaseInput = Partial<Omit<AtlasFiles['cases'][number], 'date' | 'figures'>> & { id: string; date?: string; figures?: FigureFile[] };

const both = (words: string) => ({ en: words, zh: words });
const at = { source: 'talk', lines: '1' };

/** A figure of which the Chinese print is `printed`. */
export function figure(id: string, measure: FigureFile['measure'], printed: string, rest: Partial<FigureFile> = {}): FigureFile {
  return { id, measure, label: both(id), readings: [{ printed, lang: 'zh', ...at }], ...rest };
}

/**
 * An atlas of a few cases. Places: Shanghai with its district Pudong, Wuxi, and the province Jiangxi. Services: home care and meals within
 * elderly care, and youth services. The district of Pudong and the city of Shanghai buy; a club of no level may too.
 */
export function smallAtlas(cases: CaseInput[], conflicts: { id: string; preferred: number | null }[] = []): Atlas {
  const place = (id: string, level: 'province' | 'city' | 'district', parent: string | null) => ({ id, level, parent });
  const service = (id: string, broader: string | null) => ({
    id,
    term: both(id),
    broader,
    synonyms: { en: [], zh: [], zhHant: [] },
    scope: both(id),
  });
  const buyer = (id: string, level: string | null) => ({ id, name: both(id), names: [], level, place: null, sources: [] });
  return buildAtlas({
    cases: cases.map(({ date, ...record }) => ({
      kind: 'purchase',
      way: 'not-recorded',
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
      policies: [],
      sources: [{ id: 'talk', lines: '1' }],
      narratives: {},
      ...record,
      date: date === undefined ? null : { edtf: date, printed: date, lang: 'en', ...at },
    })),
    policies: [],
    organisations: [buyer('pudong-government', 'district'), buyer('shanghai-government', 'municipal'), buyer('club', null)],
    places: [
      place('shanghai', 'city', null),
      place('pudong', 'district', 'shanghai'),
      place('wuxi', 'city', null),
      place('jiangxi', 'province', null),
    ],
    services: [
      service('elderly-care', null),
      service('home-care', 'elderly-care'),
      service('meals', 'elderly-care'),
      service('youth', null),
    ],
    sources: [],
    conflicts: conflicts.map(({ id, preferred }) => ({ id, preferred, title: both(id), affects: [], claims: [], sources: [] })),
    statistics: [],
    checks: [],
    notCheckable: [],
    guide: [],
    people: [],
    works: [],
    glossary: [],
  } as unknown as AtlasFiles);
}
