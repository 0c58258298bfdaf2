import { z } from 'astro/zod';
import { originOfMoney, payerOfPurchase, unitOfPayment } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { quotation } from './evidence.ts';
import { id, ids } from './text.ts';

const asKey = { cell: ({ key }: { key: string }) => key };

const origins = z.array(
  z.strictObject({
    key: described(originOfMoney, 'Where money came from.', '资金来源。', { vocabulary: 'moneyOrigin' }),
    ...quotation.shape,
  }),
);

const payers = z.array(
  z.strictObject({
    key: described(payerOfPurchase, 'Who paid: a level of government, or another.', '出资者：政府层级或其他。', { vocabulary: 'payer' }),
    ...quotation.shape,
  }),
);

const units = z.array(
  z.strictObject({
    key: described(unitOfPayment, 'What was paid by.', '计费单位。', { vocabulary: 'paymentUnit' }),
    ...quotation.shape,
  }),
);

const rules = z.array(z.strictObject({ policy: described(id, 'Id of the document.', '文件编号。'), ...quotation.shape }));

/** How a case was paid for, each fact with its words. */
export const publishedPayment = shape(
  'How it was paid for, each fact with the words that say so; a list is empty where no source says.',
  '怎样出资，各项附原文；来源未载则为空。',
  {
    origins: described(origins, 'Where the money came from.', '钱从哪里来。', { csv: asKey }),
    payers: described(payers, 'Who paid.', '谁出资。', { csv: asKey }),
    units: described(units, 'Per what: how it was priced, paid or counted.', '按什么计：定价、付款或计数的单位。', { csv: asKey }),
    numbers: described(ids, 'For how many: ids of figures of the case.', '为多少人、买了多少：本案例数字的编号。'),
    rules: described(rules, 'The rules it went by.', '依据的文件。', { csv: { cell: ({ policy }) => policy } }),
  },
);
