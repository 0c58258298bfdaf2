import { factsOf } from '../../values/narrative.ts';
import { quantityOf } from '../records/plain-text.ts';
import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, GuideRecord } from '../records/records.ts';
import { storyOf } from './story.ts';

/** A share that a page of the guide names. */
export interface NamedShare {
  quantity: Quantity;
  /** In per cent. */
  value: number;
}

/** The shares of a whole that a page names, in reading order, each once. */
export function sharesNamed(atlas: Atlas, page: GuideRecord): NamedShare[] {
  return factsOf(page.narratives.en ?? []).flatMap((id) => {
    const quantity = quantityOf(atlas, storyOf(page), id);
    const figure = quantity ? preferredReading(quantity).figure : null;
    return quantity && figure?.unit === '%' && figure.value !== null && figure.value <= 100 ? [{ quantity, value: figure.value }] : [];
  });
}
