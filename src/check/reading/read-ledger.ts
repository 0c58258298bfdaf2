import { type Ledger, ledgerSchema } from '../../schemas/collections.ts';
import { type Diagnostic, ofWholeFile } from '../diagnostic.ts';

/** Parses the ledger of a source, which the evidence command writes. */
export function readLedger(file: string, text: string): { ledger: Ledger | null; diagnostics: Diagnostic[] } {
  const parsed = ledgerSchema.safeParse(jsonOf(text));
  if (parsed.success) return { ledger: parsed.data, diagnostics: [] };
  const message = 'the ledger is not as the evidence run writes it.';
  return { ledger: null, diagnostics: [ofWholeFile(file, 'LEDGER_FORM', message, 'Run npm run evidence.')] };
}

/** Parses JSON; `undefined` if the text is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
