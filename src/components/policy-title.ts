import type { PolicyRecord } from '../atlas/records/records.ts';
import type { Text } from '../values/locale.ts';

/** The title of a rule as shown on pages; a title printed in Chinese gets 《》. */
export function policyTitle({ title, titleFrom }: Pick<PolicyRecord, 'title' | 'titleFrom'>): Text {
  return titleFrom.zh === 'printed' ? { ...title, zh: `《${title.zh}》` } : title;
}
