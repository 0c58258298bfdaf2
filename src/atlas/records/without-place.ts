import type { CaseRecord } from './records.ts';

/** What stands where the place of a case would, when it has none: it concerns the whole country, or it is a model from abroad. */
export function withoutPlace({ kind }: Pick<CaseRecord, 'kind'>): 'value.national' | 'value.abroad' {
  return kind === 'reference' ? 'value.abroad' : 'value.national';
}
