import type { Text } from '../../values/locale.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';
import { isSupportOfOrganisations } from '../services/support.ts';
import { leadAmounts } from './lead-amounts.ts';

/** A party to a flow; no organisation if no source names one. */
export interface FlowBox {
  role: 'payer' | 'provider' | 'users';
  organisations: string[];
  /** Those served, in our words. */
  users: Text | null;
}

/** What goes from one party to the next, and what comes back. */
export interface FlowArrow {
  gives: 'purchase' | 'vouchers' | 'service';
  /** Whether the service comes back for it. */
  isForService: boolean;
  amounts: Quantity[];
}

/** Three parties and what goes between them. */
export interface CaseFlow {
  boxes: [FlowBox, FlowBox, FlowBox];
  arrows: [FlowArrow, FlowArrow];
  /** Id of the service. */
  service: string;
}

/**
 * The flow of money against service of a case: from the payer to the provider, who serves the users; with vouchers from the payer to the
 * users, who pay the provider. `null` where there is none to draw: nothing was bought, or no source says who paid, what for or for whom.
 */
export function caseFlow(atlas: Pick<Atlas, 'services'>, record: CaseRecord): CaseFlow | null {
  const { isPurchase, buyers, providers, beneficiaries, services, ways } = record;
  const [service] = services;
  if (!isPurchase || buyers.length === 0 || !beneficiaries || service === undefined) return null;
  if (isSupportOfOrganisations(atlas, record)) return null;
  const payer: FlowBox = { role: 'payer', organisations: buyers, users: null };
  const provider: FlowBox = { role: 'provider', organisations: providers, users: null };
  const users: FlowBox = { role: 'users', organisations: [], users: beneficiaries };
  const amounts = leadAmounts(record);
  const isByVoucher = ways.includes('voucher');
  return {
    boxes: isByVoucher ? [payer, users, provider] : [payer, provider, users],
    arrows: [
      { gives: isByVoucher ? 'vouchers' : 'purchase', isForService: false, amounts },
      { gives: isByVoucher ? 'vouchers' : 'service', isForService: isByVoucher, amounts: [] },
    ],
    service,
  };
}
