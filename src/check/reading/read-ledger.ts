import { type Ledger, ledgerSchema } from '../../schemas/collections.ts';
import { type Diagnostic, ofWholeFile } from '../diagnostic.ts';

/** Reads the ledger of a source, which the evidence run writes. */
export function readLedger(file: string, text: string): { ledger: Ledger | null; diagnostics: Diagnostic[] } {
  const parsed = ledgerSchema.safeParse(jsonOf(text));
  if (parsed.success) return { ledger: parsed.data, diagnostics: [] };
  const message = 'the ledger is not as the evidence run writes it.';
  return { ledger: null, diagnostics: [ofWholeFile(file, 'LEDGER_FORM', message, 'Run npm run evidence.')] };
}

/** What a JSON file holds, or `undefined` when it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
