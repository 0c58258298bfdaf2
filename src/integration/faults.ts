/** Something that a built page must not contain; a build with faults is not published. */
export interface Fault {
  /** `en/cases/wuxi/index.html` */
  file: string;
  code: string;
  message: string;
}

const linesShown = 60;

/** Faults as lines for the terminal. The same fault on several pages is one line, with the first page and the number of others. */
export function formatFaults(faults: readonly Fault[]): string[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = `${fault.code} ${fault.message}`;
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  const lines = [...groups.values()].map(([first, ...others]) => {
    const more = others.length === 0 ? '' : ` (and ${others.length} more ${others.length === 1 ? 'page' : 'pages'})`;
    return `${first?.file} ${first?.code} ${first?.message}${more}`;
  });
  return lines.length > linesShown ? [...lines.slice(0, linesShown), `… and ${lines.length - linesShown} more kinds of fault.`] : lines;
}
