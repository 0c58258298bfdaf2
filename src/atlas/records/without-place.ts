import type { CaseRecord } from './records.ts';

/** The string key shown for a case without a place: it is national, or a model from abroad. */
export function withoutPlace({ kind }: Pick<CaseRecord, 'kind'>): 'value.national' | 'value.abroad' {
  return kind === 'reference' ? 'value.abroad' : 'value.national';
}
