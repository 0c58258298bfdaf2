import type { Text } from '../../values/locale.ts';

/** What a citation of a page needs. */
export interface CitedPage {
  /** The record's own title. */
  title: Text;
  /** Where and when, to tell records of one title apart: "Wuxi, 2007". */
  setting: Text | null;
  url: { en: string; zh: string };
  version: string;
  /** Day of release, `YYYY-MM-DD`. */
  released: string;
}

const atlasTitle: Text = {
  en: 'Point to Surface: An atlas of how Chinese cities learned to buy social services',
  zh: '由点到面：政府购买社会服务地图集',
};

/** A part of a reference; titles of works stand in italics in APA. */
export interface CitationPart {
  text: string;
  italic?: true;
}

/** APA 7: a part of a data set without a named author begins with its title. */
export function citeApa({ title, setting, url, version, released }: CitedPage): CitationPart[] {
  const name = setting ? `${title.en}: ${setting.en}` : title.en;
  return [
    { text: `${name}. (${released.slice(0, 4)}). In ` },
    { text: atlasTitle.en, italic: true },
    { text: ` (Version ${version}) [Data set]. ${url.en}` },
  ];
}

/** GB/T 7714—2015: a part of an electronic data base, with its date of renewal. */
export function citeGbt({ title, setting, url, version, released }: CitedPage): CitationPart[] {
  const name = setting ? `${title.zh}：${setting.zh}` : title.zh;
  return [{ text: `${name}[DB/OL]//${atlasTitle.zh}. ${version}版. (${released}). ${url.zh}.` }];
}
