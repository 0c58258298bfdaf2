import { pinyin } from 'pinyin-pro';

/** How each character of a Simplified name is read, without tones and with `v` for ü. */
export function pinyinOf(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', v: true });
}
