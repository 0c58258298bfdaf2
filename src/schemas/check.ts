import { z } from 'astro/zod';
import { shape } from './shape.ts';
import { id, ref, text } from './text.ts';
import { kindOfRelation, reasonNotComparable } from './vocabularies.ts';

/** A figure. In a check with `each`, `{each}` is replaced by each row or column of a table: `stat/<id>#{each}.<column>`. */
const figure = z.union([
  ref,
  z.string().regex(/^stat\/[a-z0-9-]+#[a-z0-9.{}-]*\{each\}[a-z0-9.{}-]*$/, 'a reference looks like stat/<id>#{each}.<column>'),
]);

const input = z.union([
  figure,
  z.string().regex(/^const:\d+(\.\d+)?%?$/, 'an input looks like case/<id>#<figure>, case/<id>#<figure>@<reading> or const:100%'),
]);

const each = z
  .array(id)
  .min(2)
  .optional()
  .describe(
    'Rows or columns of a table that are tested in the same way, each a check of its own: `<id>-<row>`. ' +
      'In the references `{each}` stands for the one it is at: `stat/<id>#{each}.<column>`.',
  );

export const checkSchema = shape(
  '`content/checks/<id>.yaml`: a stated figure and the figures it can be worked out from. ' +
    'What comes out, its interval and the verdict are computed, never written.',
  {
    id,
    relation: kindOfRelation.describe(
      'How the inputs make the stated figure: `sum`, `mean`, `product` of any number; `difference` first less the others; ' +
        '`ratio` first by second; `share` of the last that all before it make together, `growth` from first to second, both in percent; ' +
        '`same` one input, another print of the same quantity; `convert` first times the constants.',
    ),
    inputs: z
      .array(input)
      .min(1)
      .describe(
        'What it is worked out from, each a figure (`case/<id>#<figure>`, its preferred reading), one reading of it (`…@1`), ' +
          'or a constant: `const:100%`, `const:10000`.',
      ),
    stated: figure.describe('The printed figure that is put to the test.'),
    each,
    sentence: text.describe(
      'What was compared and what follows from it. Figures are filled in: `{stated}`, `{0}` the first input, `{0:number}` without what it counts.',
    ),
    notComparable: shape(
      'Why the figures cannot be held against each other; the verdict is then `not-comparable`, neither right nor wrong.',
      {
        reason: reasonNotComparable.describe(
          '`incomplete-list`: parts are missing; `different-date`: the figures are of different times, or one has no date; ' +
            '`different-scope`: they count different things, or what one counts is not said.',
        ),
        why: text.describe('The reason in this case, in a sentence; figures as in `sentence`.'),
      },
    )
      .optional()
      .describe('Only where the documents do not contradict each other. Left out, the verdict is computed from the figures.'),
    note: text.optional().describe('What a reader may want to know besides.'),
  },
);

export const notCheckableSchema = z
  .array(
    shape('A figure that nothing can test.', {
      ref: figure.describe('The figure.'),
      each,
      relation: kindOfRelation.describe('What it would have to be tested as.'),
      why: text.describe('Why it cannot be.'),
    }),
  )
  .describe(
    '`content/checks/not-checkable.yaml`: totals, shares, averages, growth rates and pairs of readings that nothing on record can test.',
  );
