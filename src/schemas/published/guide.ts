import { z } from 'astro/zod';
import { guideChapter } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { figure, sources } from './evidence.ts';
import { addresses, id, ids, text } from './text.ts';

export const publishedGuidePage = shape(
  'A page of the guide: how purchasing is meant to work, what it is based on and what its critics say.',
  '指南的一页：购买服务怎样运作、依据什么、受到哪些批评。',
  {
    id: described(id, 'Id of the page.', '页面编号。'),
    title: described(text, 'Title of the page.', '标题。'),
    short: described(text, 'One-line summary.', '一句话概括。'),
    url: described(addresses, 'Addresses of its pages.', '网页地址。'),
    chapter: described(guideChapter, 'Chapter to which it belongs.', '所属章节。', { vocabulary: 'guideChapter' }),
    order: described(z.int().positive(), 'Its position in the chapter, counted from 1.', '在本章中的顺序，从1开始。'),
    covers: described(
      ids,
      'Ids of the concepts it explains. Each concept is explained on one page only.',
      '所讲概念的编号；每个概念只在一页中讲。',
    ),
    text: described(
      text,
      'Plain text, one block per line: headings begin with `## `, list entries with `- ` or `1. `.',
      '正文的纯文本，每段一行：小标题以“## ”开头，列表条目以“- ”或“1. ”开头。',
      { csv: false },
    ),
    policies: described(ids, 'Rules and documents that it explains.', '所介绍的文件。'),
    conflicts: described(ids, 'Conflicts that concern it.', '涉及的说法不一之处。'),
    parameters: described(
      z.array(figure),
      'Figures of the page itself, in the same form as other figures.',
      '本页自有的数字，形式与其他数字相同。',
    ),
    sources,
  },
);
