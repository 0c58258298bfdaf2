import { describe, expect, test } from 'vitest';
import { type Change, diagnosticsWith, sound } from '../small-content.ts';

const en = 'cases/wuxi-2007-coupons/en.mdx';
const coupons = 'cases/wuxi-2007-coupons/case.yaml';
const wuxi = 'places/wuxi.yaml';
const text = sound[wuxi] ?? '';

describe('the check reports what is wrong with a file before it is read', () => {
  test.each<[number, string, Record<string, Change>, string[]]>([
    [
      31,
      'another encoding',
      { [wuxi]: Buffer.from(text.replace('无锡', '\xce\xde\xce\xfd'), 'latin1') },
      [`${wuxi}:2:23 FILE_ENCODING the file is not UTF-8. Save it as UTF-8; it may be GBK or Big5.`],
    ],
    [
      32,
      'a byte order mark',
      { [wuxi]: `\ufeff${text}` },
      [`${wuxi}:1:1 FILE_BOM the file begins with a byte order mark. Save it as UTF-8 without BOM.`],
    ],
    [
      33,
      'line ends of Windows',
      { [wuxi]: text.replaceAll('\n', '\r\n') },
      [`${wuxi}:1:9 FILE_LINE_ENDS a line ends in CR. Save the file with LF line ends.`],
    ],
    [
      35,
      'a mark of no width in a narrative',
      { [en]: ['the city', 'the\u200b city'] },
      [`${en}:1:15 TEXT_INVISIBLE the text holds an invisible character. Delete it and type the words again.`],
    ],
    [
      36,
      'letters of a narrative that are not composed',
      { [en]: ['the city', 'the cafe\u0301'] },
      [`${en}:1:1 TEXT_NFC characters are not composed (NFC). Save the text in NFC.`],
    ],
    [
      37,
      'a character that was lost',
      { [coupons]: ['en: Coupons', 'en: Cou\ufffdpons'] },
      [`${coupons}:5:17 TEXT_DAMAGED characters were lost in a conversion. Type the words again from the document.`],
    ],
    [
      37,
      'characters read in the wrong encoding',
      { [coupons]: ['en: Coupons', 'en: CafÃ©'] },
      [`${coupons}:5:17 TEXT_DAMAGED characters were lost in a conversion. Type the words again from the document.`],
    ],
    [39, 'a narrative of white space', { [en]: ' \n\n' }, [`${en}:1:1 FILE_EMPTY the file is empty. Write it, or remove it.`]],
    [
      64,
      'a merge left unfinished',
      { [wuxi]: ['level: city', '<<<<<<< HEAD\nlevel: city\n=======\nlevel: district\n>>>>>>> b'] },
      [`${wuxi}:3:1 MERGE_MARKER a merge was left unfinished. Keep one of the two versions and delete the marks.`],
    ],
  ])('%i: %s', (_, __, changes, diagnostics) => {
    expect(diagnosticsWith(changes)).toEqual(diagnostics);
  });
});

describe('the check reports', () => {
  test.each<[number, string, Record<string, Change>, string[]]>([
    [
      4,
      'an alias of nothing',
      { [coupons]: ['until: null', 'until: *there'] },
      [`${coupons}:8:8 YAML_FEATURE an alias is not allowed in a record. Write the value out.`],
    ],
    [
      9,
      'a list where one word belongs',
      { [wuxi]: ['level: city', 'level: [city]'] },
      [
        `${wuxi}:3:8 FIELD_TYPE "level" is a list of 1, but needs one word. Use one of: province, region, city, district, county, street, town.`,
      ],
    ],
    [
      44,
      'a file beside a record that nothing reads',
      { 'cases/wuxi-2007-coupons/fr.mdx': 'Bonjour.' },
      [
        'cases/wuxi-2007-coupons/fr.mdx:1:1 FILE_UNKNOWN nothing reads this file. A record of this collection has case.yaml, en.mdx, zh.mdx.',
      ],
    ],
    [
      22,
      'lines that run backwards',
      { [coupons]: ['lines: "9-11"', 'lines: "11-9"'] },
      [`${coupons}:24:36 LINES_ORDER "11-9" does not run forwards. Write the first line first; counting starts at 1.`],
    ],
    [
      22,
      'lines past the end of the document',
      { [coupons]: ['lines: "9-11"', 'lines: "9-99"'] },
      [`${coupons}:24:36 LINES_PAST_END "9-99" is past the end: the document has 20 lines. Correct the lines.`],
    ],
  ])('%i: %s', (_, __, changes, diagnostics) => {
    expect(diagnosticsWith(changes)).toEqual(diagnostics);
  });

  test('a record that cannot be read once, not again wherever it is named', () => {
    expect(
      diagnosticsWith({
        [wuxi]: ['level: city', 'level: planet'],
        [en]: ['the city', 'the 12 cities'],
        [coupons]: ['way: voucher', 'way: vouchr'],
      }).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual([`${coupons}:3:6 VALUE_UNKNOWN`, `${wuxi}:3:8 VALUE_UNKNOWN`]);
  });

  test('the form of a narrative even while its record cannot be read', () => {
    expect(
      diagnosticsWith({ [coupons]: ['way: voucher', 'way: vouchr'], [en]: ['In <When/>', '# Coupons\n\nIn <When/>'] }).map((line) =>
        line.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual([`${coupons}:3:6 VALUE_UNKNOWN`, `${en}:1:1 NARRATIVE_FORM`]);
  });
});
