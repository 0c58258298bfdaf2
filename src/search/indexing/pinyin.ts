import { pinyin } from 'pinyin-pro';

/** The pinyin of each character of a Simplified name, without tones and with `v` for ü. */
export function pinyinOf(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', v: true });
}
