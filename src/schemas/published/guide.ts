import { z } from 'astro/zod';
import { guideChapter } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { figure, sources } from './evidence.ts';
import { addresses, id, ids, text } from './text.ts';

export const publishedGuidePage = shape(
  'A page of the guide: how purchase is meant to work, what it rests on, and what is said against it.',
  '指南的一页：购买服务怎样运作、依据什么、有何批评。',
  {
    id: described(id, 'Id of the page.', '条目编号。'),
    title: described(text, 'Its title.', '标题。'),
    short: described(text, 'What it answers, in one line.', '一句话提要。'),
    url: described(addresses, 'Its pages.', '网页地址。'),
    chapter: described(guideChapter, 'The chapter it stands in.', '所属章节。', { vocabulary: 'guideChapter' }),
    order: described(z.int().positive(), 'Its place within the chapter, from 1.', '在章内的次序，从1计起。'),
    covers: described(ids, 'Ids of the concepts it carries; each is carried by one page.', '所载概念的编号；每个概念只归一页。'),
    text: described(
      text,
      'The text in plain words, a block a line: `## ` stands before a heading, `- ` and `1. ` before the entries of lists.',
      '正文纯文本，一段一行：“## ”为小标题，“- ”与“1. ”为列表条目。',
      { csv: false },
    ),
    policies: described(ids, 'Rules and documents it explains.', '所解说的文件。'),
    conflicts: described(ids, 'Contradictions that touch it.', '涉及的说法不一之处。'),
    parameters: described(
      z.array(figure),
      'Figures of the matter itself, in the shape of any figure.',
      '条目自有的数字，形式与其他数字相同。',
    ),
    sources,
  },
);
