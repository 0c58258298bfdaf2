import { z } from 'astro/zod';
import { id, ref, text } from './text.ts';
import { kindOfRelation } from './vocabularies.ts';

/** A figure; where the check goes through several rows or columns of a table, `{each}` stands for the one it is at: `stat/<id>#{each}.<column>`, `stat/<id>#<row>.{each}`. */
const figure = z.union([
  ref,
  z.string().regex(/^stat\/[a-z0-9-]+#[a-z0-9.{}-]*\{each\}[a-z0-9.{}-]*$/, 'a reference looks like stat/<id>#{each}.<column>'),
]);
const each = z.array(id).min(2).optional();

/** A figure (`case/<id>#<figure>`, its preferred reading), one reading of it (`…@1`), or a constant: `const:100%`, `const:10000`. */
const input = z.union([
  figure,
  z.string().regex(/^const:\d+(\.\d+)?%?$/, 'an input looks like case/<id>#<figure>, case/<id>#<figure>@<reading> or const:100%'),
]);

/**
 * `content/checks/<id>.yaml`: a stated figure and the figures it can be worked out from. What comes out, its interval and
 * the verdict are computed, never written.
 */
export const checkSchema = z.strictObject({
  id,
  /**
   * How the inputs make the stated figure: `sum`, `mean`, `product` of any number; `difference` first less the others; `ratio` first by second;
   * `share` of the last that all before it make together, `growth` from first to second, both in percent; `same` one input, another print of the
   * same quantity; `convert` first times the constants.
   */
  relation: kindOfRelation,
  inputs: z.array(input).min(1),
  /** The printed figure that is put to the test. */
  stated: figure,
  /** Rows or columns of a table that are tested in the same way, each a check of its own: `<id>-<row>`. */
  each,
  /** What was compared and what follows from it, without a figure: the page shows those. */
  sentence: text,
  /** What a reader may want to know besides. */
  note: text.optional(),
});

/** `content/checks/not-checkable.yaml`: totals, shares, averages, growth rates and pairs of readings that nothing on record can test. */
export const notCheckableSchema = z.array(
  z.strictObject({
    /** The figure. */
    ref: figure,
    /** As in a check. */
    each,
    /** What it would have to be tested as. */
    relation: kindOfRelation,
    /** Why it cannot be. */
    why: text,
  }),
);
