import { brokenOff, type Diagnostic, sortDiagnostics } from './diagnostic.ts';
import type { Content } from './reading/content.ts';
import { readContent } from './reading/read-content.ts';
import { checks } from './rules/checks.ts';
import { classifications } from './rules/classifications.ts';
import { conflicts } from './rules/conflicts.ts';
import { dates } from './rules/dates.ts';
import { doubleConflicts } from './rules/double-conflicts.ts';
import { figures } from './rules/figures.ts';
import { figuresInTexts } from './rules/figures-in-texts.ts';
import { guide } from './rules/guide.ts';
import { indexContent } from './rules/indexed-content.ts';
import { inventoryCoverage } from './rules/inventory-coverage.ts';
import { lines } from './rules/lines.ts';
import { narratives } from './rules/narratives.ts';
import { numbersInProse } from './rules/numbers-in-prose.ts';
import { ofRecord } from './rules/of-record.ts';
import { payments } from './rules/payments.ts';
import { people } from './rules/people.ts';
import { references } from './rules/references.ts';
import { statistics } from './rules/statistics.ts';
import { texts } from './rules/texts.ts';
import { thesaurus } from './rules/thesaurus.ts';
import { unrecordedLines } from './rules/unrecorded-lines.ts';
import { works } from './rules/works.ts';

const rules = {
  references,
  dates,
  figures,
  payments,
  conflicts,
  doubleConflicts,
  checks,
  lines,
  texts,
  guide,
  classifications,
  thesaurus,
  inventoryCoverage,
  narratives,
  numbersInProse,
  figuresInTexts,
  statistics,
  people,
  works,
  ofRecord,
  unrecordedLines,
};

/** The diagnostics of reading the files and of the rules, sorted. */
export function diagnosticsIn(folder: string, content: Content): Diagnostic[] {
  const indexed = indexContent(content);
  const found = Object.entries(rules).flatMap(([name, rule]) => {
    try {
      return [...rule(indexed)];
    } catch (error) {
      return [brokenOff(folder, `the rule "${name}"`, error)];
    }
  });
  return sortDiagnostics([...content.diagnostics, ...found]);
}

/** Reads a content folder and applies all rules; returns all diagnostics at once. */
export function checkContent(folder: string): { content: Content; diagnostics: Diagnostic[] } {
  const content = readContent(folder);
  return { content, diagnostics: diagnosticsIn(folder, content) };
}
