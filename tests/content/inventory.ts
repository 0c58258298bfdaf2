import { readFileSync } from 'node:fs';

/** A row of the inventory of the documents: its id, and what it was taken for (of a policy, its level). */
export interface InventoryRow {
  id: string;
  kind: string;
}

/** What the documents were found to hold, before any record was written. */
export function inventory(name: 'cases' | 'policies' | 'organisations' | 'statistics' | 'concepts'): InventoryRow[] {
  const [, ...lines] = readFileSync(`tests/content/inventory/${name}.tsv`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [id = '', kind = ''] = line.split('\t');
    return { id, kind };
  });
}
