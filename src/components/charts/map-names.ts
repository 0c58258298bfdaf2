import type { PlaceRecord } from '../../atlas/records/records.ts';
import type { BaseMaps, CutMap } from '../../charts/base-map.ts';
import { scaleOf } from '../../charts/base-map.ts';
import type { MapWater } from '../../charts/placed-map.ts';
import { textWidth } from '../../charts/text-width.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/** A name on a map: in the reader's language, in the other language if there is space, and a year or number. */
export interface MapName {
  name: string;
  other: string | null;
  /** The year of the first case, "n.d.", or a number; `null` for none. */
  quiet: string | null;
}

/** The forms of a place's name, the fullest first: with the other language, without it, and the name alone. */
export function mapNames(
  locale: Locale,
  place: PlaceRecord,
  { quiet = null, hasOther = false }: { quiet?: string | null; hasOther?: boolean } = {},
): MapName[] {
  const { text, hasOriginals } = languageOf(locale);
  const name = text(place.name);
  const bare: MapName = { name, other: null, quiet };
  const full: MapName = { ...bare, other: hasOriginals ? shortChinese(place) : place.name.en };
  return [...(hasOther ? [full] : []), bare, ...(quiet === null ? [] : [{ ...bare, quiet: null }])];
}

/** The drawn width of a name; the part in the reader's language is semibold. */
export function mapNameWidth({ name, other, quiet }: MapName, size: number): number {
  const rest = [other, quiet].filter((words) => words !== null);
  return textWidth(name, size) * 1.06 + rest.reduce((sum, words) => sum + textWidth(` ${words}`, size), 0);
}

/** The names of waters for a map of this scale. */
export function mapWaters(locale: Locale, { waterNames }: BaseMaps, map: CutMap, size: number): (MapWater & { name: string })[] {
  const { text, written } = languageOf(locale);
  const scale = scaleOf(map);
  return waterNames.flatMap((water, index) => {
    if (water.scale !== scale) return [];
    const name = text(water.name);
    const [lng, lat] = water.at;
    const spaced = written === 'zh' ? 1.2 : 1;
    return [{ id: String(index), name, lat, lng, on: water.on, width: textWidth(name, size) * spaced }];
  });
}

/**
 * The Chinese name without the word for its level, if at least two characters remain: 浦东新区 → 浦东, 卢湾区 → 卢湾. Shown beside the
 * English name.
 */
function shortChinese({ name }: PlaceRecord): string {
  const short = name.zh.replace(/(?:新区|新村街道|街道|区|县|市|镇)$/, '');
  return short.length > 1 ? short : name.zh;
}
