import type { Text } from '../../values/locale.ts';

/** The data for the citation of a page. */
export interface CitedPage {
  /** The record's own title. */
  title: Text;
  /** Place and time, to distinguish records with the same title: "Wuxi, 2007". `null` if not needed. */
  setting: Text | null;
  url: { en: string; zh: string };
  version: string;
  /** The day of release, `YYYY-MM-DD`. */
  released: string;
}

const atlasTitle: Text = {
  en: 'Point to Surface: An atlas of how Chinese cities learned to buy social services',
  zh: '由点到面：政府购买社会服务地图集',
};

/** A part of a reference; in APA, titles of works are in italics. */
export interface CitationPart {
  text: string;
  italic?: true;
}

/** APA 7: the citation of a part of a data set without a named author begins with its title. */
export function citeApa({ title, setting, url, version, released }: CitedPage): CitationPart[] {
  const name = setting ? `${title.en}: ${setting.en}` : title.en;
  return [
    { text: `${name}. (${released.slice(0, 4)}). In ` },
    { text: atlasTitle.en, italic: true },
    { text: ` (Version ${version}) [Data set]. ${url.en}` },
  ];
}

/** GB/T 7714—2015: a part of an electronic database, with its date of update. */
export function citeGbt({ title, setting, url, version, released }: CitedPage): CitationPart[] {
  const name = setting ? `${title.zh}：${setting.zh}` : title.zh;
  return [{ text: `${name}[DB/OL]//${atlasTitle.zh}. ${version}版. (${released}). ${url.zh}.` }];
}
