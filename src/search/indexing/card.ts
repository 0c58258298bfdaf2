import { showYears } from '../../i18n/show.ts';
import { text } from '../../i18n/text.ts';
import type { Locale } from '../../values/locale.ts';
import type { Card } from '../format/records.ts';
import type { FoldingTable } from '../text/fold.ts';
import { distinctForms, withoutEmpty } from './compact.ts';
import type { Entity } from './entity.ts';

/** The kinds of linked names that the index stores on cards. */
const kindsOnCards = ['place', 'service', 'way', 'person', 'organisation'];

/** The card of a document in one language; `positions` are the positions of the names. */
export function cardOf(
  entity: Entity,
  locale: Locale,
  positions: ReadonlyMap<string, number>,
  folding: FoldingTable,
  pageOfPlace: (id: string) => string | null,
): Card {
  const { kind, id, name, names, printed, links, date, isAbroad } = entity;
  const inChinese = locale === 'en' ? 'zh-hans' : locale;
  const zh = text(inChinese, name);
  const others = [...names.flatMap((each) => [each.en, text(inChinese, each)]), ...printed];
  return withoutEmpty<Card>({
    kind,
    id,
    en: name.en,
    zh,
    names: distinctForms(folding, [name.en, zh])(others),
    ...(kind === 'case' || kind === 'policy' ? { date: showYears(locale, date) } : {}),
    ...(isAbroad ? { isAbroad: true as const } : {}),
    links: links.flatMap((ref) =>
      kindsOnCards.includes(ref.split('/')[0] ?? '') && !(kind === 'case' && ref.startsWith('organisation/'))
        ? (positions.get(ref) ?? [])
        : [],
    ),
    ...(kind === 'place' ? { page: pageOfPlace(id) } : {}),
  });
}
