import { z } from 'astro/zod';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { columnMeaning } from '../../src/atlas/download/data-dictionary.ts';
import { dataPackage } from '../../src/atlas/download/data-package.ts';
import { publishedFiles } from '../../src/atlas/download/published-files.ts';
import type { Publishing } from '../../src/atlas/download/publishing.ts';
import type { Atlas } from '../../src/atlas/records/records.ts';
import { atlasOf } from '../../src/check/atlas-of-content.ts';
import { readContent } from '../../src/check/reading/read-content.ts';
import { absolute, path } from '../../src/i18n/paths.ts';
import { traditional } from '../../src/i18n/traditional.ts';
import { publishedCollections, publishedRows, publishedShapes } from '../../src/schemas/published/collections.ts';
import { csvColumns } from '../../src/site/csv-columns.ts';
import { dataVersion, sha256 } from '../../src/site/data-version.ts';
import { fileSchema, publishedDictionary } from '../../src/site/published-schemas.ts';
import { atlas } from './content.ts';

const site = new URL('https://atlas.example');
const addressOf: Publishing['addressOf'] = (locale, page) => absolute(site, path(locale, page));
const make = (atlas: Atlas) => publishedFiles(atlas, { addressOf, traditional }, dataVersion(atlas), csvColumns);
const files = make(atlas);
const fileOf = (name: string) => files.find((file) => file.name === name) ?? expect.fail(`no ${name}`);
const recordsOf = (name: string): { id: string }[] => JSON.parse(fileOf(`${name}.json`).body).records;

describe.each(publishedCollections)('%s.json', (collection) => {
  test('every record has the published shape and nothing besides', () => {
    expect(publishedShapes[collection].array().safeParse(recordsOf(collection)).error?.message).toBeUndefined();
  });

  test('the file has the shape of its JSON Schema, and a record with a foreign field has not', () => {
    const schema = z.fromJSONSchema(
      fileSchema(collection, `${site}data/schemas/${collection}.json`) as Parameters<typeof z.fromJSONSchema>[0],
    );
    const file = JSON.parse(fileOf(`${collection}.json`).body);
    expect(schema.safeParse(file).error?.message).toBeUndefined();
    expect(schema.safeParse({ ...file, records: [{ ...file.records[0], foreign: true }] }).success).toBe(false);
  });

  test('records stand in the order of their ids, none is lost', () => {
    const ids = recordsOf(collection).map(({ id }) => id);
    expect(ids).toEqual([...atlas[collection].keys()].sort());
  });

  test('the table has a row for each record', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(fileOf(`${collection}.csv`).body, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map(({ id }) => id)).toEqual(recordsOf(collection).map(({ id }) => id));
  });
});

test('what covers our own inventory of the documents is bookkeeping, and in no file', () => {
  const schemas = publishedCollections.map((collection) => JSON.stringify(fileSchema(collection, 'https://atlas.example/x.json')));
  expect([...files.map(({ body }) => body), ...schemas].filter((body) => body.includes('homeOf'))).toEqual([]);
});

test('a link of public record is published with its words and where they were seen, apart from those of the documents', () => {
  expect(recordsOf('policies').find(({ id }) => id === 'national-2011-civil-affairs-12th-plan')).toMatchObject({
    links: [],
    linksOfRecord: [
      {
        type: 'implements',
        to: 'policy/national-12th-five-year-plan',
        words: '为贯彻落实《中华人民共和国国民经济和社会发展第十二个五年规划纲要》',
        seen: expect.arrayContaining(['www.caswss.org.cn/tongzhigonggao/15835.html']),
        seenOn: '2026-12-01',
      },
    ],
  });
});

test('the coupons of Wuxi are published with all that was read of them', () => {
  expect(recordsOf('cases').find(({ id }) => id === 'wuxi-2007-home-care-coupons')).toMatchObject({
    kind: 'purchase',
    ways: ['voucher'],
    title: { en: 'Home-care coupons for residents aged eighty and over', 'zh-Hans': '八十岁及以上老人的居家养老服务券' },
    url: { 'zh-Hant': `${site}zh-hant/cases/wuxi-2007-home-care-coupons/` },
    place: { id: 'wuxi', province: 'jiangsu', city: 'wuxi', district: null },
    date: { edtf: '2007', earliest: '2007-01-01', latest: '2007-12-31' },
    until: null,
    services: ['home-based-elderly-care'],
    figures: expect.arrayContaining([
      expect.objectContaining({
        id: 'allowance',
        value: 360,
        low: 360,
        high: 360,
        unit: 'CNY',
        per: ['household', 'month'],
        qualifier: 'exact',
        conflict: 'wuxi-2007-per-household-or-person',
      }),
      expect.objectContaining({
        id: 'fund',
        printed: '520万元',
        value: 5_200_000,
        low: 5_195_000,
        high: 5_205_000,
        unit: 'CNY',
        per: [],
        lines: [[1050, 1050]],
      }),
    ]),
    sources: [{ id: 'zhang-2011', lines: [[1046, 1051]] }],
  });
});

test('the numbers of figures.csv are those of the records', () => {
  const { data } = Papa.parse<Record<string, string>>(fileOf('figures.csv').body, { header: true, skipEmptyLines: true });
  const inTable = data
    .filter(({ preferred }) => preferred === 'true')
    .map(({ record, figure, value, printed }) => [record, figure, value, printed]);
  const owners = [
    ...[...atlas.cases.values()].map(({ id, figures }) => ({ ref: `case/${id}`, figures })),
    ...[...atlas.policies.values()].map(({ id, figures }) => ({ ref: `policy/${id}`, figures })),
    ...[...atlas.guide.values()].map(({ id, parameters }) => ({ ref: `guide/${id}`, figures: parameters })),
  ];
  const inRecords = owners.flatMap(({ ref, figures }) =>
    figures.map((figure) => {
      const reading = figure.readings[figure.preferred];
      return [ref, figure.id, String(reading?.figure?.value ?? ''), reading?.printed];
    }),
  );
  expect(inTable).toEqual(inRecords);
});

test('no cell of any table runs as a formula', () => {
  for (const { name, format, body, columns } of files.filter((file) => file.columns.length > 0)) {
    const { data } = Papa.parse<string[]>(format === 'bom.csv' ? body.slice(1) : body);
    const words = data.flatMap((row) => row.filter((_, index) => columns[index]?.type === 'string'));
    expect(
      words.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      name,
    ).toEqual([]);
  }
});

test('every cell is made of words, not of a part of a record', () => {
  for (const { name, body } of files.filter((file) => file.columns.length > 0)) expect(body.includes('[object Object]'), name).toBe(false);
});

test('every case with a place is a point within its bounds, dated or not', () => {
  const { type, features, withoutPlace } = JSON.parse(fileOf('cases.geojson').body);
  expect(type).toBe('FeatureCollection');
  expect(features.length + withoutPlace.length).toBe(atlas.cases.size);
  for (const { geometry } of features) {
    const [lng, lat] = geometry.coordinates;
    expect(geometry.type).toBe('Point');
    expect(lng > 73 && lng < 136 && lat > 3 && lat < 54).toBe(true);
  }
});

test('the same content gives the same bytes, other content another version', () => {
  const again = atlasOf(readContent('content'));
  expect(make(again)).toEqual(files);
  again.cases.delete([...again.cases.keys()][0] ?? '');
  expect(dataVersion(again)).not.toBe(dataVersion(atlas));
});

test('files end in one line feed and have no carriage return', () => {
  for (const { name, body } of files) expect(body.endsWith('\n') && !body.endsWith('\n\n') && !body.includes('\r'), name).toBe(true);
});

test('every field and every column has a meaning, in both languages', () => {
  const dictionary = publishedDictionary();
  const silent = [...dictionary.tables, ...dictionary.shapes].flatMap(({ name, fields }) =>
    fields.filter(({ meaning }) => !meaning.en || !meaning.zh).map(({ path }) => `${name}.${path}`),
  );
  expect(silent).toEqual([]);
  for (const { of, columns } of files)
    for (const { name } of columns) expect(columnMeaning(dictionary, of, name), `${of}.${name}`).not.toBeNull();
});

test('the columns of figures.csv are the fields of its shape', () => {
  const outer = [...new Set(fileOf('figures.csv').columns.map(({ name }) => name.split('.')[0]))];
  expect(outer.sort()).toEqual(Object.keys(publishedRows.figures.shape).sort());
});

test('the data package names every file once, with its size and hash', () => {
  const { resources } = dataPackage(files, {
    homepage: site.href,
    version: dataVersion(atlas),
    title: 't',
    description: 'd',
    sources: [],
    sha256,
    meaningOf: () => null,
  });
  expect(resources.map(({ path }) => path)).toEqual(files.filter(({ format }) => format !== 'bom.csv').map(({ name }) => name));
  expect(resources.find(({ path }) => path === 'cases.csv')).toMatchObject({
    bytes: Buffer.byteLength(fileOf('cases.csv').body),
    hash: `sha256:${sha256(fileOf('cases.csv').body)}`,
  });
});
