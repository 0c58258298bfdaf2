import { pinyin } from 'pinyin-pro';

export function sounds(simplifiedName: string): string[] {
  return pinyin(simplifiedName, { toneType: 'none', type: 'array', v: true });
}
