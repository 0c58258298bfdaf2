import type { Diagnostic } from '../diagnostic.ts';
import { diagnosticAt } from './rule.ts';

/** Reports digits in a text of ours: a figure without a source. */
export function withoutDigits(
  record: Parameters<typeof diagnosticAt>[0],
  text: Record<'en' | 'zh', string>,
  path: (string | number)[],
): Diagnostic[] {
  return (['en', 'zh'] as const).flatMap((language) => {
    const found = /\p{Nd}+/u.exec(text[language])?.[0];
    return found
      ? [
          diagnosticAt(
            record,
            [...path, language],
            'PROSE_FIGURE',
            `"${found}" is a figure without a source.`,
            'Leave it out: the words of the print stand beside.',
          ),
        ]
      : [];
  });
}
