import { z } from 'astro/zod';
import { quotation } from './evidence.ts';
import { shape } from './shape.ts';
import { id } from './text.ts';
import { originOfMoney, payerOfPurchase, unitOfPayment } from './vocabularies.ts';

/** An answer from a closed list, with the words that give it. */
const answer = <Key extends z.ZodType>(key: Key, vocabulary: string, meaning: string) =>
  quotation
    .extend({ key: key.describe(`From \`content/vocabularies/${vocabulary}.json\`.`) })
    .describe(`${meaning}, with the words that say so.`);

const origin = answer(originOfMoney, 'money-origin', 'Where money came from');
const payer = answer(payerOfPurchase, 'payer', 'Who paid');
const unit = answer(unitOfPayment, 'payment-unit', 'What was paid by');

const rule = quotation
  .extend({ policy: id.describe('Id of a rule that stands in `policies`.') })
  .describe('A rule the purchase went by, with the words that name it.');

/** How a purchase was paid for; what no source says is an empty list, and the page says "not recorded". */
export const payment = shape(
  'How it was paid for. What no source says of this purchase is left out: a rule of the whole city is not proof.',
  {
    origins: z
      .array(origin)
      .default([])
      .describe(
        'Where the money came from; several are possible. Only where the words name the money: that a government paid is no proof of a budget. ' +
          'Of one sum under two names the more exact: lottery money that is also called fiscal money is `lottery`, and ' +
          'a special fund of a treasury is `special-fund`.',
      ),
    payers: z
      .array(payer)
      .default([])
      .describe(
        'Who paid: whoever the words say paid, funded, allocated, supported with money or premises, or bought. Words about the money go before ' +
          'the label of a buyer. To commission or to run together is not to pay.',
      ),
    units: z
      .array(unit)
      .default([])
      .describe(
        'Per what: that by which the words price, pay or count what was bought; `lump-sum` where they give one sum and nothing smaller. ' +
          'People served are no unit unless money went to each, and the year of a price is none beside what it is the price of.',
      ),
    numbers: z
      .array(id)
      .default([])
      .describe(
        'For how many: ids of figures of this case that count the people served or what was bought; never money, an area only covered, ' +
          'the staff of a provider unless their posts were bought, or providers unless each was paid.',
      ),
    rules: z
      .array(rule)
      .default([])
      .describe('The rule behind it: those of `policies` that the words name as what it went by, not what it led to.'),
  },
)
  .default({ origins: [], payers: [], units: [], numbers: [], rules: [] })
  .describe('How it was paid for, each answer with its words. What no source says is left out: "not recorded".');
