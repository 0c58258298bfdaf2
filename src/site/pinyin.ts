import { pinyin } from 'pinyin-pro';

/** Chinese words as they sound, with tones: `pinyinOf('居家养老')` is "jū jiā yǎng lǎo". At build time only: the dictionary is large. */
export function pinyinOf(words: string): string {
  return pinyin(words, { toneType: 'symbol', nonZh: 'consecutive' });
}
