import { type Text, writtenLanguages } from '../../values/locale.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReadRecord } from '../reading/content.ts';
import { diagnosticAt, type Path } from './rule.ts';

/** Reports digits in a text of ours: a figure without a source. */
export function* withoutDigits(record: ReadRecord, text: Text, path: Path): Generator<Diagnostic> {
  for (const language of writtenLanguages) {
    const [found] = /\p{Nd}+/u.exec(text[language]) ?? [];
    if (!found) continue;
    const fix = 'Leave it out: the words of the print stand beside.';
    yield diagnosticAt(record, [...path, language], 'PROSE_FIGURE', `"${found}" is a figure without a source.`, fix);
  }
}
