import { parseRef } from '../values/ref.ts';
import type { Atlas } from './records.ts';

/** The record a use of printed words belongs to, as a reference with a page: `case/x#date` → `case/x`, `case/x#fund@1` → `case/x#fund`. */
export function recordOfUse(atlas: Atlas, use: string): string | null {
  const [owner = '', part] = use.split(/[#@]/);
  const parsed = parseRef(owner);
  if (!parsed) return null;
  if (parsed.kind === 'case') {
    const isFigure = atlas.cases.get(parsed.id)?.figures.some(({ id }) => id === part) ?? false;
    return isFigure ? `${owner}#${part}` : owner;
  }
  if (parsed.kind === 'guide') {
    const isParameter = atlas.guide.get(parsed.id)?.parameters.some(({ id }) => id === part) ?? false;
    return isParameter ? `${owner}#${part}` : owner;
  }
  return owner;
}
