import type { PolicyRecord } from '../atlas/records/records.ts';
import type { Text } from '../values/locale.ts';

/** The title of a rule as a page shows it: one that a source prints in Chinese stands in 《》. */
export function policyTitle({ title, titleFrom }: Pick<PolicyRecord, 'title' | 'titleFrom'>): Text {
  return titleFrom.zh === 'printed' ? { ...title, zh: `《${title.zh}》` } : title;
}
