import { pinyin } from 'pinyin-pro';

/**
 * The pinyin of a Chinese text, with tones: `pinyinOf('居家养老')` is "jū jiā yǎng lǎo". Only at build time, because the dictionary is
 * large.
 */
export function pinyinOf(words: string): string {
  return pinyin(words, { toneType: 'symbol', nonZh: 'consecutive' });
}
