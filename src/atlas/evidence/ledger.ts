import type { Ledger, UnrecordedLines } from '../../schemas/collections.ts';
import { formatLines, type LineRange, parseLines } from '../../values/lines.ts';
import type { PrintedForm, UsedStretch } from './printed-forms.ts';

/** A printed form that is not at the lines its record names. */
export interface EvidenceFailure {
  form: PrintedForm;
  /** `line`: there is no such line; `words`: the printed form is not on it. */
  reason: 'line' | 'words';
  /** The lines where the printed form was found instead. */
  foundAt: number[];
}

/** A source line normalised for comparison with evidence: Markdown asterisks removed, whitespace collapsed. Nothing else is changed. */
export function comparable(line: string): string {
  return line
    .normalize('NFC')
    .replaceAll('*', '')
    .replace(/[ \t\u3000]+/g, ' ')
    .trim();
}

/** The failures among the printed forms of one source; `lines` are the lines of the document. */
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

/**
 * The ledger of one source: which records use each line. A printed form uses the lines it is printed on; a record uses all lines of the
 * ranges it was written from. A statistic uses only the lines of its printed cells, labels and headings, because it has no text written by
 * us.
 */
export function ledgerOf(
  source: { id: string; sha256: string },
  lines: readonly string[],
  forms: readonly PrintedForm[],
  stretches: readonly UsedStretch[],
  unrecorded: readonly UnrecordedLines[],
): Ledger {
  const text = lines.map(comparable);
  const uses = new Map<number, Set<string>>();
  const use = (line: number, what: string) => uses.set(line, (uses.get(line) ?? new Set()).add(what));
  for (const form of forms) {
    const words = comparable(form.printed);
    for (const line of linesIn(form.lines)) if (text[line - 1]?.includes(words)) use(line, form.use);
  }
  for (const stretch of stretches) {
    if (stretch.use.startsWith('stat/')) continue;
    for (const line of linesIn(stretch.lines)) if (text[line - 1]) use(line, stretch.use);
  }
  return {
    source: source.id,
    sha256: source.sha256,
    lineCount: lines.length,
    worded: text.filter((line) => line !== '').length,
    lines: Object.fromEntries([...uses].sort(([a], [b]) => a - b).map(([line, what]) => [String(line), [...what].sort()])),
    unread: [...unrecorded],
  };
}

/**
 * The content of a source that is not accounted for, and the reasons that are wrong, as messages for the terminal; empty if everything is
 * accounted for.
 *
 * Each line with words must be used (`ledgerOf`) or have a reason, whatever its words are; so no name is missed, and none need be
 * recognised. On a used line, each figure in digits and each 《title》 must be within a printed form on record or within the `printed` text
 * of a reason. A plain sentence left on a used line may have its reason too, as a `statement`. A reason is wrong if its lines have no words, if its text has been recorded, or if the lines it refers to are not used
 * themselves.
 */
export function unaccounted(ledger: Ledger, lines: readonly string[], forms: readonly PrintedForm[], ledgers: readonly Ledger[]): string[] {
  const text = lines.map(comparable);
  const used = (line: number) => ledger.lines[String(line)] !== undefined;
  const formsOn = new Map<number, string[]>();
  const stand = (line: number, words: string) => formsOn.set(line, [...(formsOn.get(line) ?? []), words]);
  for (const { printed, lines: ranges } of forms) for (const line of linesIn(ranges)) stand(line, comparable(printed));

  const file = `content/sources/${ledger.source}/unread.yaml`;
  const failures: string[] = [];
  const whole = new Set<number>();
  const reasoned = new Map<number, string[]>();
  for (const entry of ledger.unread) {
    const fail = (what: string) => failures.push(`${file}: lines "${entry.lines}": ${what}`);
    const covered = linesIn(parseLines(entry.lines)).filter((line) => text[line - 1]);
    if (covered.length === 0) fail('there are no words there. Correct the lines.');
    if (entry.printed) {
      for (const printed of entry.printed.map(comparable)) {
        const at = covered.filter((line) => text[line - 1]?.includes(printed));
        if (at.length === 0) fail(`"${printed}" is not there. Copy it again or correct the lines.`);
        const read = (line: number) => (formsOn.get(line) ?? []).some((form) => form.includes(printed) || printed.includes(form));
        const needed = at.filter((line) =>
          entry.reason === 'statement' && !hasFact(printed)
            ? !read(line)
            : factsLeft(text[line - 1] ?? '', formsOn.get(line) ?? [], printed).length > 0,
        );
        if (at.length > 0 && needed.length === 0) fail(`"${printed}" has been read, or holds no figure or title. Delete the reason.`);
        for (const line of at) reasoned.set(line, [...(reasoned.get(line) ?? []), printed]);
      }
    } else {
      for (const line of covered.filter(used)) fail(`line ${line} is used by ${ledger.lines[String(line)]?.[0]}. Delete the reason.`);
      for (const line of covered.filter((one) => whole.has(one))) fail(`line ${line} has two reasons. Keep one.`);
      for (const line of covered) whole.add(line);
    }
    if (entry.see) {
      const { id = ledger.source, lines: at } = entry.see;
      const seen = ledgers.find(({ source }) => source === id);
      const idle = linesIn(parseLines(at)).filter((line) => seen?.lines[String(line)] === undefined);
      if (idle.length > 0) fail(`it points to ${id}:${idle.join(', ')}, which nothing uses. Point to a line that is used.`);
    }
  }

  text.forEach((words, index) => {
    const line = index + 1;
    if (words === '' || whole.has(line)) return;
    if (!used(line))
      failures.push(`${ledger.source}:${line} is used by nothing: "${words.slice(0, 40)}". Read it, or give the reason in ${file}.`);
    else
      for (const fact of factsLeft(words, [...(formsOn.get(line) ?? []), ...(reasoned.get(line) ?? [])]))
        failures.push(
          `${ledger.source}:${line} has "${fact}", which is in no printed form on record. Read it, or give the reason in ${file}.`,
        );
  });
  return failures;
}

/** A number with its separators and percent sign, or a title in 《》. */
const fact = /\p{N}+(?:[.,:/–-]\p{N}+)*[%％]?|《[^》]*》/gu;

const hasFact = (words: string): boolean => words.search(fact) >= 0;

/** The figures and titles of a line that overlap none of the printed forms; with `within`, only those that overlap this text. */
function factsLeft(line: string, printed: readonly string[], within?: string): string[] {
  const spans = (words: string) => {
    const found: [number, number][] = [];
    for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) found.push([at, at + words.length]);
    return found;
  };
  const taken = printed.flatMap(spans);
  const asked = within === undefined ? [[0, line.length] as const] : spans(within);
  const touches = (start: number, end: number, all: readonly (readonly [number, number])[]) => all.some(([a, b]) => start < b && a < end);
  return [...line.matchAll(fact)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    return touches(index, end, asked) && !touches(index, end, taken) ? [words] : [];
  });
}

function linesIn(ranges: readonly LineRange[]): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index));
}

/** A failure as a message for the terminal. */
export function formatFailure({ form, reason, foundAt }: EvidenceFailure): string {
  const where = `${form.source}:${formatLines(form.lines)}`;
  if (reason === 'line') return `${form.use}: ${where} is not a stretch of the document. Correct the lines.`;
  const hint =
    foundAt.length > 0
      ? `The words stand at line ${foundAt.slice(0, 5).join(', ')}.`
      : 'The words stand nowhere in the document: copy them again.';
  return `${form.use}: "${form.printed}" is not at ${where}. ${hint}`;
}
