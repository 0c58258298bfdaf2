import { z } from 'astro/zod';
import { caseKind, wayOfBuying } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { date, figure, sources } from './evidence.ts';
import { publishedPayment } from './payment.ts';
import { placeOf } from './place-of.ts';
import { addresses, id, ids, text } from './text.ts';

export const publishedCase = shape(
  'A case: who bought what from whom, for whom, how and for how much.',
  '案例：谁向谁购买了什么、为谁购买、怎样购买、花了多少钱。',
  {
    id: described(id, 'Id of the case. It never changes.', '案例编号，不会更改。'),
    title: described(text, 'Title given by the editors.', '编者拟定的标题。'),
    url: described(addresses, 'Addresses of its pages.', '网页地址。'),
    kind: described(caseKind, 'Kind of case.', '案例类型。', { vocabulary: 'kind' }),
    ways: described(
      z.array(wayOfBuying),
      'How the service was bought. Empty if no source says; `none` if nothing was bought.',
      '购买方式。来源没有说明的为空，不涉及购买的为none。',
      { vocabulary: 'way' },
    ),
    isPurchase: described(
      z.boolean(),
      'Whether it counts as a purchase: its kind is not statistic, mention, reference, event or recommendation, and its way is not `none`. Only purchases enter counts, totals and lists of firsts.',
      '是否算作购买：类型不是统计、提及、参照、活动或建议，并且购买方式不是none。计数、首例和合计只统计算作购买的案例。',
    ),
    place: described(
      placeOf.nullable(),
      'Where it took place; null for a national case or a model from abroad.',
      '地点；全国性案例和国外参照案例为null。',
    ),
    alsoIn: described(ids, 'Ids of other places it concerns.', '涉及的其他地点的编号。'),
    cities: described(
      ids,
      'Ids of the cities it belongs to, worked out from its place and its other places. It is counted once in each city.',
      '所属城市的编号，根据地点和其他地点得出；在每座城市各计一次。',
    ),
    date: described(date.nullable(), 'When it began; null if the source gives no date.', '开始时间；来源没有写明的为null。'),
    begins: described(
      z.int().nullable(),
      'Year in which it is counted, which is the year it began; null if no date is recorded or the date could fall in several years.',
      '计入的年份，即开始的那一年；没有记载日期或日期可能属于几个年份的为null。',
    ),
    until: described(date.nullable(), 'When it ended; null if no end is recorded.', '结束时间；没有记载的为null。'),
    buyers: described(ids, 'Organisations that paid or commissioned.', '出资或委托的机构。'),
    providers: described(ids, 'Organisations that did the work.', '承接的机构。'),
    evaluators: described(ids, 'Organisations that evaluated it.', '进行评估的机构。'),
    services: described(ids, 'Services bought, the most specific first.', '服务，最具体的排在最前。'),
    beneficiaries: described(
      text.nullable(),
      'People for whom the service was intended; null if the source does not say.',
      '服务对象；来源没有说明的为null。',
    ),
    payment: publishedPayment,
    policies: described(ids, 'Rules and documents on which it was based or which followed from it.', '所依据的文件，或由它促成的文件。'),
    conflicts: described(ids, 'Conflicts that concern it.', '涉及的说法不一之处。'),
    figures: described(z.array(figure), 'Every printed figure of the case.', '案例中的全部数字。'),
    sources,
  },
);
