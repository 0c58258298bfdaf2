import type { CaseFile } from '../../schemas/collections.ts';
import type { Quotation } from './quotation.ts';

type File = CaseFile['payment'];

/** A key of a closed list, with the words it was read from. */
export interface Told<Key extends string = string> extends Quotation {
  key: Key;
}

/** How a case was paid for; an empty list is not recorded. */
export interface Payment {
  /** Where the money came from. */
  origins: Told<File['origins'][number]['key']>[];
  /** Who paid. */
  payers: Told<File['payers'][number]['key']>[];
  /** Per what. */
  units: Told<File['units'][number]['key']>[];
  /** For how many: ids of figures of the case. */
  numbers: string[];
  /** The rules it went by. */
  rules: (Quotation & { policy: string })[];
}
