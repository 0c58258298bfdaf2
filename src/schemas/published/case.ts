import { z } from 'astro/zod';
import { caseKind, wayOfBuying } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { date, figure, sources } from './evidence.ts';
import { publishedPayment } from './payment.ts';
import { placeOf } from './place-of.ts';
import { addresses, id, ids, text } from './text.ts';

export const publishedCase = shape(
  'A case: who bought what from whom, for whom, how, and for how much.',
  '案例：谁向谁买了什么，为了谁，怎样买，花了多少。',
  {
    id: described(id, 'Id of the case; it never changes.', '案例编号，永不更改。'),
    title: described(text, 'The editors’ title.', '编者所拟标题。'),
    url: described(addresses, 'Its pages.', '网页地址。'),
    kind: described(caseKind, 'What it is.', '类型。', { vocabulary: 'kind' }),
    ways: described(
      z.array(wayOfBuying),
      'How the service was bought; empty when no source says, none when nothing was bought.',
      '购买方式；来源未载则为空，不涉及购买的为none。',
      { vocabulary: 'way' },
    ),
    isPurchase: described(
      z.boolean(),
      'Whether it counts as a purchase: its kind is none of statistic, mention, reference, event and recommendation, and its way is not none. Counts, firsts and sums use these alone.',
      '是否计为购买：性质不是统计、提及、参照、活动、建议，且购买方式不是“不涉及购买”。项数、首次和合计只用这些记录。',
    ),
    place: described(
      placeOf.nullable(),
      'Where; null for a national case and for a model from abroad.',
      '地点；全国性案例和国外参照为null。',
    ),
    alsoIn: described(ids, 'Ids of further places.', '其他地点的编号。'),
    cities: described(
      ids,
      'Ids of the cities it stands in, by its place and its further places; it counts once in each.',
      '所在城市的编号，据地点与其他地点得出；在每座城市各计一次。',
    ),
    date: described(date.nullable(), 'When it began; null when the source gives no date.', '开始时间；来源未载则为null。'),
    begins: described(
      z.int().nullable(),
      'The year it counts in: that in which it began; null when no date is recorded or the date may fall in several years.',
      '计入的年份，即开始的那一年；未载日期或可能落在几个年份的为null。',
    ),
    until: described(date.nullable(), 'When it ended; null when no end is recorded.', '结束时间；未载则为null。'),
    buyers: described(ids, 'Organisations that paid or commissioned.', '出资或委托的机构。'),
    providers: described(ids, 'Organisations that did the work.', '承接的机构。'),
    evaluators: described(ids, 'Organisations that judged it.', '评估的机构。'),
    services: described(ids, 'Services, the most exact first.', '服务，最具体者在前。'),
    beneficiaries: described(text.nullable(), 'For whom; null when the source does not say.', '服务对象；来源未载则为null。'),
    payment: publishedPayment,
    policies: described(ids, 'Rules and documents it rests on or led to.', '所依据或促成的文件。'),
    conflicts: described(ids, 'Contradictions that touch it.', '涉及的说法不一之处。'),
    figures: described(z.array(figure), 'Every printed figure of the case.', '案例中的全部数字。'),
    sources,
  },
);
