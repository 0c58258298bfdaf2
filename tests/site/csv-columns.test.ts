import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { described, shape } from '../../src/schemas/published/described.ts';
import { date, locator, quotation } from '../../src/schemas/published/evidence.ts';
import { addresses, ids, text } from '../../src/schemas/published/text.ts';
import { columnsOf } from '../../src/site/csv-columns.ts';
import { describedSchema } from '../../src/site/described-schema.ts';

/** The cells of one record by the names of their columns, in the order of the table. */
const row = (fields: z.ZodRawShape, record: object) =>
  columnsOf(z.strictObject(fields)).map(({ name, cell }): [string, unknown] => [name, cell(record)]);
const types = (fields: z.ZodRawShape) => columnsOf(z.strictObject(fields)).map(({ name, type }): [string, string] => [name, type]);

const words = (printed: string) => ({ printed, lang: 'zh', source: 'zhang-2011', lines: [[3, 3]], reads: null });

describe('a published record as one row', () => {
  test('has a column a field, in the order of the shape, the addresses last', () => {
    const inThree = { en: 'e', 'zh-Hans': 's', 'zh-Hant': 't' };
    expect(row({ id: z.string(), url: addresses, year: z.int() }, { id: 'wuxi', url: inThree, year: 2007 })).toEqual([
      ['id', 'wuxi'],
      ['year', 2007],
      ['url.en', 'e'],
      ['url.zh-Hans', 's'],
      ['url.zh-Hant', 't'],
    ]);
  });

  test('has a column for each field of a field, empty where there is none', () => {
    const place = z.strictObject({ id: z.string(), at: z.strictObject({ lat: z.number() }) }).nullable();
    expect(row({ place }, { place: { id: 'wuxi', at: { lat: 31.5 } } })).toEqual([
      ['place.id', 'wuxi'],
      ['place.at.lat', 31.5],
    ]);
    expect(row({ place, title: text.nullable() }, { place: null, title: null }).map(([, cell]) => cell)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('joins a list in one cell, of entries that have fields their ids', () => {
    const figures = z.array(z.strictObject({ id: z.string(), value: z.number() }));
    const record = {
      buyers: ['npi', 'bureau'],
      figures: [
        { id: 'fund', value: 1 },
        { id: 'posts', value: 2 },
      ],
      cases: [],
    };
    expect(row({ buyers: ids, figures, cases: ids }, record)).toEqual([
      ['buyers', 'npi; bureau'],
      ['figures', 'fund; posts'],
      ['cases', ''],
    ]);
  });

  test('keeps numbers and truth values as they are, 0 and false too', () => {
    expect(row({ preferred: z.int().nullable(), isWhole: z.boolean() }, { preferred: 0, isWhole: false })).toEqual([
      ['preferred', 0],
      ['isWhole', false],
    ]);
  });

  test('says the type of each column', () => {
    expect(
      types({ id: z.string(), year: z.int().positive().nullable(), lat: z.number(), isWhole: z.boolean(), date: date.nullable(), ids }),
    ).toEqual([
      ['id', 'string'],
      ['year', 'integer'],
      ['lat', 'number'],
      ['isWhole', 'boolean'],
      ['date.edtf', 'string'],
      ['date.earliest', 'date'],
      ['date.latest', 'date'],
      ['ids', 'string'],
    ]);
  });

  test('writes places in sources by their lines, and words as printed', () => {
    expect(
      row(
        { sources: z.array(locator), names: z.array(quotation), publisher: quotation.nullable() },
        {
          sources: [
            {
              id: 'zhang-2011',
              lines: [
                [1046, 1051],
                [1060, 1060],
              ],
            },
            { id: 'zhong-2015', lines: [[12, 12]] },
          ],
          names: [words('无锡市'), words('无锡')],
          publisher: words('社会科学文献出版社'),
        },
      ),
    ).toEqual([
      ['sources', 'zhang-2011:1046-1051, 1060; zhong-2015:12'],
      ['names', '无锡市 | 无锡'],
      ['publisher', '社会科学文献出版社'],
    ]);
  });
});

describe('a field that stands otherwise says so', () => {
  const link = z.strictObject({ type: z.string(), to: z.string() });
  const links = [
    { type: 'cites', to: 'policy/a' },
    { type: 'replaces', to: 'policy/b' },
  ];

  test('by having no column', () => {
    expect(row({ id: z.string(), links: described(z.array(link), 'Links.', '关系。', { csv: false }) }, { id: 'a', links })).toEqual([
      ['id', 'a'],
    ]);
  });

  test('by words for each entry, and what stands between them', () => {
    const field = described(z.array(link), 'Links.', '关系。', { csv: { cell: ({ type, to }) => `${type} ${to}`, separator: ' | ' } });
    expect(row({ links: field }, { links })).toEqual([['links', 'cites policy/a | replaces policy/b']]);
  });

  test('by the fields that become columns', () => {
    const field = described(link.nullable(), 'A link.', '关系。', { csv: { columns: ['to'] } });
    expect(row({ link: field }, { link: links[0] })).toEqual([['link.to', 'policy/a']]);
  });

  test('and is heard before the shape it is made of', () => {
    const field = described(z.array(quotation), 'Addresses.', '网址。', { csv: { separator: '; ' } });
    expect(row({ urls: field }, { urls: [words('a.cn'), words('b.cn')] })).toEqual([['urls', 'a.cn; b.cn']]);
  });

  test('and nothing of it stands in the JSON Schema', () => {
    const schema = describedSchema(
      shape('A record.', '记录。', { sources: z.array(locator), link: described(link, 'A link.', '关系。', { csv: false }) }),
    );
    expect(JSON.stringify(schema)).not.toContain('csv');
    expect(schema.properties?.link).toMatchObject({ description: 'A link.', zh: '关系。' });
  });
});
