import { expect, test } from 'vitest';
import { csvFile } from '../../src/atlas/download/csv.ts';
import { csvLine } from '../../src/values/csv-line.ts';

test.each([
  ['plain words stay', ['Wuxi', '520万元'], 'Wuxi,520万元'],
  ['commas and quotation marks are wrapped', ['5,200,000', 'the "fund"'], '"5,200,000","the ""fund"""'],
  ['a line break stays in its cell', ['a\nb', 'c'], '"a\nb",c'],
  ['formulas are defused', ['=1+1', '+1', '-1', '@x', '\tx'], `"'=1+1","'+1","'-1","'@x","'\tx"`],
])('%s', (_, cells, line) => {
  expect(csvLine(cells)).toBe(line);
});

test('writes what the data files write', () => {
  const cells = ['', 'a', ' b', 'c ', '=d', '-', 'e"f', 'g,h', 'i\nj', '一、二'];
  const columns = cells.map((cell, index) => ({ name: `c${index}`, type: 'string' as const, cell: () => cell }));
  expect(csvFile(columns, [null]).split('\n').slice(1).join('\n')).toBe(`${csvLine(cells)}\n`);
});
