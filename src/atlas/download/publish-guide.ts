import type { Published } from '../../schemas/published/collections.ts';
import { storyOf } from '../guide/story.ts';
import { plainText } from '../records/plain-text.ts';
import type { Atlas } from '../records/records.ts';
import { publishFigure, publishSources } from './publish-evidence.ts';
import { addressesOf, inThree, type Publishing } from './publishing.ts';

export function publishGuide(atlas: Atlas, publishing: Publishing): Published<'guide'>[] {
  return [...atlas.guide.values()].map((record) => ({
    id: record.id,
    title: inThree(publishing, record.title),
    short: inThree(publishing, record.short),
    url: addressesOf(publishing, `guide/${record.id}`),
    chapter: record.chapter,
    order: record.order,
    covers: record.covers,
    text: inThree(publishing, { en: plainText(atlas, storyOf(record), 'en'), zh: plainText(atlas, storyOf(record), 'zh') }),
    policies: record.policies,
    conflicts: record.conflicts,
    parameters: record.parameters.map((figure) => publishFigure(publishing, figure)),
    sources: publishSources(record.sources),
  }));
}
