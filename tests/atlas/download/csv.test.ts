import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Cell, type Column, csvFile } from '../../../src/atlas/download/csv.ts';

const words: Column<{ cell: Cell }>[] = [{ name: 'words', type: 'string', cell: ({ cell }) => cell }];
const written = (cell: Cell) => csvFile(words, [{ cell }]).split('\n')[1];

test.each(['=1+1', '+86', '-5', '@SUM(A1)', '\tx'])('%j cannot run as a formula', (cell) => {
  expect(Papa.parse<string[]>(csvFile(words, [{ cell }])).data[1]).toEqual([`'${cell}`]);
});

test('a number stays a number, below zero too', () => {
  expect(written(-5)).toBe('-5');
});

test('nothing is written for null', () => {
  expect(csvFile([...words, ...words], [{ cell: null }])).toBe('words,words\n,\n');
});

test.each(['a, b', 'say "so"', 'two\nlines', '每户每月360元'])('%j comes back as it went', (cell) => {
  expect(Papa.parse<string[]>(csvFile(words, [{ cell }])).data[1]).toEqual([cell]);
});

test('lines end in LF, and only the copy for spreadsheet programs has a mark in front', () => {
  expect(csvFile(words, [{ cell: 'a' }])).toBe('words\na\n');
  expect(csvFile(words, [{ cell: 'a' }], { withMark: true })).toBe('\uFEFFwords\na\n');
});
