import { formatLines } from '../values/lines.ts';
import type { PrintedForm, UsedStretch } from './printed-forms.ts';

/** What a source's ledger says: which document, what uses each line, and which lines with facts nothing uses. */
export interface Ledger {
  source: string;
  sha256: string;
  lineCount: number;
  /** Line → what was read from it. */
  lines: Record<string, string[]>;
  /** Lines that hold a digit or a title and that nothing uses. */
  unused: number[];
}

/** A printed form that does not stand where its record says. */
export interface EvidenceFailure {
  form: PrintedForm;
  /** `line`: no such line; `words`: the words are not on it. */
  reason: 'line' | 'words';
  /** Where the words do stand, if anywhere. */
  foundAt: number[];
}

/** A source line as evidence is compared with it: Markdown stars out, runs of spaces as one. Nothing else is changed. */
export function comparable(line: string): string {
  return line
    .normalize('NFC')
    .replaceAll('*', '')
    .replace(/[ \t\u3000]+/g, ' ')
    .trim();
}

/** The failures among the printed forms of one source; `lines` is the document, line by line. */
export function proveForms(forms: readonly PrintedForm[], lines: readonly string[]): EvidenceFailure[] {
  const text = lines.map(comparable);
  return forms.flatMap((form): EvidenceFailure[] => {
    const words = comparable(form.printed);
    if (form.lines.some(([first, last]) => first < 1 || last > lines.length || last < first))
      return [{ form, reason: 'line', foundAt: [] }];
    const stands = form.lines.some(([first, last]) => text.slice(first - 1, last).some((line) => line.includes(words)));
    return stands ? [] : [{ form, reason: 'words', foundAt: text.flatMap((line, index) => (line.includes(words) ? [index + 1] : [])) }];
  });
}

/** The ledger of one source. A form counts for the line its words stand on, a stretch for all its lines. */
export function ledgerOf(
  source: { id: string; sha256: string },
  lines: readonly string[],
  forms: readonly PrintedForm[],
  stretches: readonly UsedStretch[],
): Ledger {
  const text = lines.map(comparable);
  const uses = new Map<number, Set<string>>();
  const use = (line: number, what: string) => uses.set(line, (uses.get(line) ?? new Set()).add(what));
  for (const form of forms) {
    const words = comparable(form.printed);
    for (const [first, last] of form.lines) {
      for (let line = first; line <= last; line++) if (text[line - 1]?.includes(words)) use(line, form.use);
    }
  }
  for (const stretch of stretches) {
    for (const [first, last] of stretch.lines) {
      for (let line = first; line <= last; line++) if (text[line - 1]) use(line, stretch.use);
    }
  }
  const holdsFact = (line: string) => /[\p{N}《]/u.test(line);
  return {
    source: source.id,
    sha256: source.sha256,
    lineCount: lines.length,
    lines: Object.fromEntries([...uses].sort(([a], [b]) => a - b).map(([line, what]) => [String(line), [...what].sort()])),
    unused: text.flatMap((line, index) => (holdsFact(line) && !uses.has(index + 1) ? [index + 1] : [])),
  };
}

/** A failure in words, for the terminal. */
export function formatFailure({ form, reason, foundAt }: EvidenceFailure): string {
  const where = `${form.source}:${formatLines(form.lines)}`;
  if (reason === 'line') return `${form.use}: ${where} is not a stretch of the document. Correct the lines.`;
  const hint =
    foundAt.length > 0
      ? `The words stand at line ${foundAt.slice(0, 5).join(', ')}.`
      : 'The words stand nowhere in the document: copy them again.';
  return `${form.use}: "${form.printed}" is not at ${where}. ${hint}`;
}
