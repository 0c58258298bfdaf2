import { describe, expect, test } from 'vitest';
import { type Change, diagnosticsWith } from './small-content.ts';

/** The number of the fault in the catalogue, what is wrong, the change that makes it so, and every diagnostic, word for word. */
type Row = [fault: number, what: string, changes: Record<string, Change>, diagnostics: string[]];

const coupons = 'cases/wuxi-2007-coupons/case.yaml';
const en = 'cases/wuxi-2007-coupons/en.mdx';
const zh = 'cases/wuxi-2007-coupons/zh.mdx';
const posts = 'cases/wuxi-2008-posts/case.yaml';
const policy = 'policies/wuxi-measures.yaml';
const suzhou = 'places/suzhou.yaml';
const conflict = 'conflicts/wuxi-fund.yaml';

const theSyntaxOfAFile: Row[] = [
  [
    1,
    'a quotation mark that is never closed',
    { [posts]: ['edtf: "2008"', 'edtf: "2008'] },
    [`${posts}:7:76 YAML_SYNTAX Unexpected scalar at node end. Compare it with a record that passes.`],
  ],
  [
    1,
    'a bracket that is never closed',
    { [posts]: ['services: [home-care]', 'services: [home-care'] },
    [
      `${posts}:12:1 YAML_SYNTAX Flow sequence in block collection must be sufficiently indented and end with a ]. Compare it with a record that passes.`,
    ],
  ],
  [
    1,
    'a tab as indentation',
    { [suzhou]: ['level: city', 'level:\n\t- city'] },
    [`${suzhou}:4:1 YAML_SYNTAX Tabs are not allowed as indentation. Indent with spaces.`],
  ],
  [
    2,
    'a key that stands twice',
    { [posts]: ['way: post', 'way: post\nway: voucher'] },
    [`${posts}:4:1 YAML_DUPLICATE_KEY Map keys must be unique. Delete one of the two.`],
  ],
  [
    3,
    'two documents in one file',
    { [suzhou]: ['became: null', 'became: null\n---\nid: other'] },
    [
      `${suzhou}:8:1 YAML_SYNTAX Source contains multiple documents; please use YAML.parseAllDocuments(). Put each document in a file of its own.`,
    ],
  ],
  [
    4,
    'an anchor',
    { [posts]: ['place: wuxi', 'place: &here wuxi'] },
    [`${posts}:6:14 YAML_FEATURE anchors and tags are not allowed in a record. Write the value out.`],
  ],
  [
    4,
    'a tag',
    { [posts]: ['place: wuxi', 'place: !!str wuxi'] },
    [`${posts}:6:14 YAML_FEATURE anchors and tags are not allowed in a record. Write the value out.`],
  ],
  [
    4,
    'a merge key',
    { [posts]: ['until: null', 'until: null\n<<: { kind: pilot }'] },
    [
      `${posts}:9:1 FIELD_UNKNOWN the field "<<" is not known. Known fields: id, kind, way, alsoWays, title, short, place, alsoIn, date, until, dates, buyers, providers, evaluators, services, beneficiaries, figures, payment, policies, sources.`,
      `${posts}:9:1 YAML_FEATURE the key "<<" is not allowed in a record. Write the values out.`,
    ],
  ],
  [
    4,
    'a key that reaches into the language',
    { [posts]: ['until: null', 'until: null\n__proto__: { kind: pilot }'] },
    [
      `${posts}:9:1 FIELD_UNKNOWN the field "__proto__" is not known. Known fields: id, kind, way, alsoWays, title, short, place, alsoIn, date, until, dates, buyers, providers, evaluators, services, beneficiaries, figures, payment, policies, sources.`,
      `${posts}:9:1 YAML_FEATURE the key "__proto__" is not allowed in a record. Write the values out.`,
    ],
  ],
  [39, 'an empty file', { [suzhou]: '' }, [`${suzhou}:1:1 FILE_EMPTY the file is empty. Write it, or remove it.`]],
  [
    44,
    'a file that is no record',
    { 'places/notes.txt': 'A note.' },
    ['places/notes.txt:1:1 FILE_UNKNOWN a file that is no record. A record of this collection is a .yaml file.'],
  ],
  [
    44,
    'a file where a folder belongs',
    { 'cases/notes.txt': 'A note.' },
    ['cases/notes.txt:1:1 FILE_UNKNOWN a file that is no record. A record of this collection is a folder with case.yaml in it.'],
  ],
  [
    44,
    'a folder without its record',
    { 'cases/suzhou-2008-posts/en.mdx': 'Text.' },
    ['cases/suzhou-2008-posts/case.yaml:1:1 FILE_MISSING the record has no file. Add case.yaml or remove the folder.'],
  ],
  [
    64,
    'the copy an editor left',
    { 'places/wuxi.yaml~': 'id: wuxi' },
    ['places/wuxi.yaml~:1:1 FILE_UNKNOWN a file that is no record. A record of this collection is a .yaml file.'],
  ],
];

const theShapeOfARecord: Row[] = [
  [
    5,
    'a number where text belongs',
    { [posts]: ['en: Posts,', 'en: 0123,'] },
    [
      `${posts}:5:14 FIELD_TYPE "short.en" is the number 123, but needs string. Write it as the example record does; quote it if it is meant as text.`,
    ],
  ],
  [
    5,
    'yes or no where text belongs',
    { [posts]: ['en: Posts,', 'en: true,'] },
    [
      `${posts}:5:14 FIELD_TYPE "short.en" is the boolean true, but needs string. Write it as the example record does; quote it if it is meant as text.`,
    ],
  ],
  [
    5,
    'lines without quotation marks',
    { [posts]: ['lines: "12" }\nuntil', 'lines: 12 }\nuntil'] },
    [
      `${posts}:7:76 FIELD_TYPE "date.lines" is the number 12, but needs string. Write it as the example record does; quote it if it is meant as text.`,
    ],
  ],
  [
    19,
    'a year without quotation marks',
    { [posts]: ['edtf: "2008"', 'edtf: 2008'] },
    [
      `${posts}:7:15 FIELD_TYPE "date.edtf" is the number 2008, but needs string. Write it as the example record does; quote it if it is meant as text.`,
    ],
  ],
  [
    7,
    'a misspelt field',
    { [posts]: ['measure: workforce', 'measure: workforce\n    meassure: workforce'] },
    [`${posts}:16:5 FIELD_UNKNOWN the field "meassure" is not known. Did you mean "measure"?`],
  ],
  [
    7,
    'a field of another kind of record',
    { [posts]: ['until: null', 'until: null\nissuers: []'] },
    [
      `${posts}:9:1 FIELD_UNKNOWN the field "issuers" is not known. Known fields: id, kind, way, alsoWays, title, short, place, alsoIn, date, until, dates, buyers, providers, evaluators, services, beneficiaries, figures, payment, policies, sources.`,
    ],
  ],
  [
    8,
    'a missing field',
    { [posts]: ['way: post\n', ''] },
    [`${posts}:1:1 FIELD_MISSING "way" is missing. Add "way"; write null if the source says nothing and the field allows it.`],
  ],
  [
    8,
    'a missing field of a figure',
    { [posts]: ['    label: { en: Posts bought, zh: 购买的岗位 }\n', ''] },
    [
      `${posts}:14:5 FIELD_MISSING "figures.0.label" is missing. Add "label"; write null if the source says nothing and the field allows it.`,
    ],
  ],
  [
    22,
    'a figure without lines',
    { [posts]: ['source: zhang-2011, lines: "12" }\npolicies', 'source: zhang-2011 }\npolicies'] },
    [
      `${posts}:18:9 FIELD_MISSING "figures.0.readings.0.lines" is missing. Add "lines"; write null if the source says nothing and the field allows it.`,
    ],
  ],
  [
    26,
    'a text without its Chinese',
    { [posts]: ['short: { en: Posts, zh: 岗位 }', 'short: { en: Posts }'] },
    [`${posts}:5:8 FIELD_MISSING "short.zh" is missing. Add "zh"; write null if the source says nothing and the field allows it.`],
  ],
  [
    26,
    'a text that is empty',
    { [posts]: ['en: Posts,', 'en: "",'] },
    [
      `${posts}:5:14 FIELD_FORM "short.en" does not fit: Too small: expected string to have >=1 characters. See the comment of the field in its schema.`,
    ],
  ],
  [
    9,
    'one id where a list belongs',
    { [posts]: ['buyers: [wuxi-bureau]', 'buyers: wuxi-bureau'] },
    [
      `${posts}:9:9 FIELD_TYPE "buyers" is the string "wuxi-bureau", but needs array. Write it as the example record does; quote it if it is meant as text.`,
    ],
  ],
  [
    9,
    'nothing where a text belongs',
    { [posts]: ['title: { en: Social work posts, zh: 社工岗位 }', 'title: null'] },
    [`${posts}:4:8 FIELD_TYPE "title" is empty, but needs object. Write it as the example record does; quote it if it is meant as text.`],
  ],
  [
    10,
    'a misspelt value',
    { [posts]: ['way: post\n', 'way: psot\n'] },
    [`${posts}:3:6 VALUE_UNKNOWN "psot" is not in the list for "way". Did you mean "post"?`],
  ],
  [
    10,
    'a value that is near none',
    { [suzhou]: ['level: city', 'level: planet'] },
    [
      `${suzhou}:3:8 VALUE_UNKNOWN "planet" is not in the list for "level". Use one of: province, region, city, district, county, street, town.`,
    ],
  ],
  [
    38,
    'an id with a Cyrillic letter',
    { [posts]: ['place: wuxi', 'place: wuхi'] },
    [
      `${posts}:6:8 FIELD_FORM "place" does not fit: an id has small letters, digits and single hyphens. See the comment of the field in its schema.`,
    ],
  ],
  [
    13,
    'an id that is not the name of its file',
    { [suzhou]: ['id: suzhou', 'id: sozhou'] },
    [`${suzhou}:1:5 ID_FILE the id "sozhou" is not the name of its file. Write "suzhou" or rename the file.`],
  ],
  [
    40,
    'printed words as long as a paragraph',
    { [posts]: ['printed: 30个岗位', 'printed: 30个岗位字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字'] },
    [
      `${posts}:18:20 FIELD_FORM "figures.0.readings.0.printed" does not fit: Too big: expected string to have <=40 characters. See the comment of the field in its schema.`,
    ],
  ],
  [
    22,
    'lines that are none',
    { [posts]: ['lines: "12-13"', 'lines: twelve'] },
    [
      `${posts}:20:36 FIELD_FORM "sources.0.lines" does not fit: lines look like "1050" or "1050-1051", several joined by commas. See the comment of the field in its schema.`,
    ],
  ],
  [
    60,
    'latitude and longitude exchanged',
    { [suzhou]: ['lat: 31.30\nlng: 120.62', 'lat: 120.62\nlng: 31.30'] },
    [
      `${suzhou}:5:6 FIELD_FORM "lat" does not fit: Too big: expected number to be <=54. See the comment of the field in its schema.`,
      `${suzhou}:6:6 FIELD_FORM "lng" does not fit: Too small: expected number to be >=73. See the comment of the field in its schema.`,
    ],
  ],
  [
    60,
    'a point off the coast of Africa',
    { [suzhou]: ['lat: 31.30\nlng: 120.62', 'lat: 0\nlng: 0'] },
    [
      `${suzhou}:5:6 FIELD_FORM "lat" does not fit: Too small: expected number to be >=3. See the comment of the field in its schema.`,
      `${suzhou}:6:6 FIELD_FORM "lng" does not fit: Too small: expected number to be >=73. See the comment of the field in its schema.`,
    ],
  ],
  [
    60,
    'a coordinate as text',
    { [suzhou]: ['lat: 31.30', 'lat: "31.30"'] },
    [
      `${suzhou}:5:6 FIELD_TYPE "lat" is the string "31.30", but needs number. Write it as the example record does; quote it if it is meant as text.`,
    ],
  ],
];

const whatLeadsFromRecordToRecord: Row[] = [
  [
    11,
    'a place',
    { [coupons]: ['place: wuxi', 'place: wuxii'] },
    [`${coupons}:6:8 REF_UNKNOWN "wuxii" leads to no record. Did you mean "wuxi"?`],
  ],
  [
    11,
    'a service, the second of a list',
    { [coupons]: ['services: [home-care]', 'services: [home-care, home-caer]'] },
    [`${coupons}:11:23 REF_UNKNOWN "home-caer" leads to no record. Did you mean "home-care"?`],
  ],
  [
    11,
    'an organisation near none',
    { [coupons]: ['buyers: [wuxi-bureau]', 'buyers: [office]'] },
    [`${coupons}:9:10 REF_UNKNOWN "office" leads to no record. The ids are in content/organisations.`],
  ],
  [
    11,
    'a policy',
    { [coupons]: ['policies: [wuxi-measures]', 'policies: [wuxi-measure]'] },
    [`${coupons}:23:12 REF_UNKNOWN "wuxi-measure" leads to no record. Did you mean "wuxi-measures"?`],
  ],
  [
    11,
    'the source of a record',
    { [coupons]: ['sources: [{ id: zhang-2011', 'sources: [{ id: zhang-2012'] },
    [`${coupons}:24:17 REF_UNKNOWN "zhang-2012" leads to no record. Did you mean "zhang-2011"?`],
  ],
  [
    11,
    'the source of a reading',
    { [coupons]: ['530万元, lang: zh, source: zhang-2011', '530万元, lang: zh, source: zhang-2101'] },
    [`${coupons}:19:45 REF_UNKNOWN "zhang-2101" leads to no record. Did you mean "zhang-2011"?`],
  ],
  [
    11,
    'the conflict of a figure',
    { [posts]: ['measure: workforce', 'measure: workforce\n    conflict: wuxi-found'] },
    [`${posts}:16:15 REF_UNKNOWN no conflict "wuxi-found". The ids are in content/conflicts.`],
  ],
  [
    11,
    'the figure of a claim',
    { [conflict]: ['#fund@1', '#fond@1'] },
    [`${conflict}:6:12 REF_UNKNOWN "case/wuxi-2007-coupons#fond@1" leads to no figure. Did you mean "fund"?`],
  ],
  [
    11,
    'a reading past the last',
    { [conflict]: ['#fund@1', '#fund@2'] },
    [`${conflict}:6:12 REF_UNKNOWN "case/wuxi-2007-coupons#fund@2" counts past the last reading. The figure has 2; counting starts at 0.`],
  ],
  [
    11,
    'a record that a conflict affects',
    { [conflict]: ['affects: ["case/wuxi-2007-coupons#fund"]', 'affects: ["case/wuxi-2006-coupons#fund"]'] },
    [`${conflict}:14:11 REF_UNKNOWN "case/wuxi-2006-coupons#fund" leads to no record. Did you mean "wuxi-2007-coupons"?`],
  ],
  [
    12,
    'an id of another kind',
    { [coupons]: ['place: wuxi', 'place: home-care'] },
    [`${coupons}:6:8 REF_UNKNOWN "home-care" leads to no record. The ids are in content/places.`],
  ],
  [
    13,
    'an id twice in a list',
    { [coupons]: ['services: [home-care]', 'services: [home-care, home-care]'] },
    [`${coupons}:11:23 ID_DUPLICATE "home-care" stands twice in "services". Delete one.`],
  ],
  [
    13,
    'a figure twice',
    {
      [posts]: [
        'policies: []',
        '  - id: posts\n    measure: workforce\n    label: { en: Again, zh: 又 }\n    readings:\n      - { printed: 20个岗位, lang: zh, source: zhang-2011, lines: "13" }\npolicies: []',
      ],
    },
    [`${posts}:19:9 ID_DUPLICATE the figure "posts" exists already. Give it another id, or make it a reading of the first.`],
  ],
  [
    13,
    'a date with the name of another',
    {
      [coupons]: [
        'until: null',
        'until: null\ndates:\n  - { id: date, label: { en: Begun, zh: 开始 }, edtf: "2007", printed: 2007年, lang: zh, source: zhang-2011, lines: "10" }',
      ],
    },
    [`${coupons}:10:11 ID_DUPLICATE the date "date" exists already. Give it another id.`],
  ],
  [
    14,
    'places that lie within one another',
    { 'places/jiangsu.yaml': ['parent: null', 'parent: wuxi'] },
    [
      'places/jiangsu.yaml:4:9 REF_CYCLE jiangsu → wuxi → jiangsu goes round. Break the circle at one "parent".',
      'places/wuxi.yaml:4:9 REF_CYCLE wuxi → jiangsu → wuxi goes round. Break the circle at one "parent".',
    ],
  ],
  [
    15,
    'a service wider than itself',
    { 'services/home-care.yaml': ['broader: null', 'broader: home-care'] },
    ['services/home-care.yaml:4:10 REF_CYCLE home-care → home-care goes round. Break the circle at one "broader".'],
  ],
  [
    25,
    'a claim without words',
    { [conflict]: ['{ ref: "case/wuxi-2007-coupons#fund@1", meaning', '{ meaning'] },
    [
      `${conflict}:6:5 CLAIM_FORM a claim has one of "ref", "quotation", "ofRecord". Point to a reading on record or to a fact of public record, or quote the words with their lines.`,
    ],
  ],
  [
    25,
    'a preferred claim past the last',
    { [conflict]: ['preferred: 0', 'preferred: 2'] },
    [`${conflict}:7:12 CLAIM_UNKNOWN there is no claim 2. Counting starts at 0; the last is 1.`],
  ],
  [
    25,
    'a disputed figure that does not say so',
    { [coupons]: ['    conflict: wuxi-fund\n', ''] },
    [`${coupons}:14:5 CONFLICT_UNNAMED the conflict "wuxi-fund" disputes this figure, which does not name it. Add "conflict: wuxi-fund".`],
  ],
];

const datesFiguresNames: Row[] = [
  [
    17,
    'a day the calendar has not',
    { [posts]: ['edtf: "2008"', 'edtf: "2007-02-29"'] },
    [
      `${posts}:7:15 DATE_UNREADABLE "2007-02-29": February 2007 has 28 days Write 2007, 2007-03, 2010-07-12, 2004~, [2004..2006], 2004/2006 or 2005/..`,
    ],
  ],
  [
    17,
    'a thirteenth month',
    { [posts]: ['edtf: "2008"', 'edtf: "2008-13"'] },
    [
      `${posts}:7:15 DATE_UNREADABLE "2008-13": months go from 01 to 12, not 13 Write 2007, 2007-03, 2010-07-12, 2004~, [2004..2006], 2004/2006 or 2005/..`,
    ],
  ],
  [
    18,
    'an end before the beginning',
    { [posts]: ['until: null', 'until: { edtf: "2005", printed: 2005年, lang: zh, source: zhang-2011, lines: "12" }'] },
    [`${posts}:8:16 DATE_ORDER it ends (2005) before it begins (2008). Correct one of the two.`],
  ],
  [
    19,
    'a date of the Republic',
    { [posts]: ['edtf: "2008"', 'edtf: 民國97年'] },
    [
      `${posts}:7:15 DATE_UNREADABLE "民國97年": not a form of date that the atlas reads. It reads 2007, 2007-03, 2010-07-12, 2004~ (about), 2008? (doubtful), [2004..2006] (one of), 2004/2006 (lasting), 2005/.. (open) Write 2007, 2007-03, 2010-07-12, 2004~, [2004..2006], 2004/2006 or 2005/..`,
    ],
  ],
  [
    19,
    'full-width digits',
    { [posts]: ['edtf: "2008"', 'edtf: "２００８"'] },
    [
      `${posts}:7:15 DATE_UNREADABLE "２００８": Did you mean 2008? Write 2007, 2007-03, 2010-07-12, 2004~, [2004..2006], 2004/2006 or 2005/..`,
    ],
  ],
  [
    23,
    'a misprint in the unit',
    { [coupons]: ['printed: 520万元', 'printed: 520万园'] },
    [
      `${coupons}:18:20 FIGURE_UNREADABLE cannot read "520万园" as a figure (no-unit). Did you mean "520万元"? Take in the thing counted, or give the unit of the header in "unitPrinted".`,
    ],
  ],
  [
    22,
    'a number without the thing counted',
    { [posts]: ['printed: 30个岗位', 'printed: "30"'] },
    [
      `${posts}:18:20 FIGURE_UNREADABLE cannot read "30" as a figure (no-unit). Take in the thing counted, or give the unit of the header in "unitPrinted".`,
    ],
  ],
  [
    22,
    'a correction without its reason',
    { [coupons]: ['printed: 520万元', 'printed: 520万园, reads: 520万元'] },
    [`${coupons}:18:34 WHY_MISSING a corrected reading gives no reason. Add "why" in both languages.`],
  ],
  [
    36,
    'letters that are not composed',
    { [posts]: ['en: Posts,', 'en: Cafe\u0301 posts,'] },
    [`${posts}:5:14 TEXT_NFC characters are not composed (NFC). Save the text in NFC.`],
  ],
  [
    34,
    'a control character',
    { [posts]: ['en: Posts,', 'en: "Po\\u0000sts",'] },
    [`${posts}:5:14 TEXT_INVISIBLE the text holds an invisible character. Delete it and type the words again.`],
  ],
  [
    35,
    'a mark that turns the line round',
    { [posts]: ['en: Posts,', 'en: Po\u202ests,'] },
    [`${posts}:5:14 TEXT_INVISIBLE the text holds an invisible character. Delete it and type the words again.`],
  ],
  [
    54,
    'a short title that is long',
    { [posts]: ['en: Posts,', 'en: Posts for everyone who lives in the town,'] },
    [`${posts}:5:14 TEXT_LONG "Posts for everyone who lives in the town" is 40 characters. Keep it to 34.`],
  ],
  [
    54,
    'brackets around a title',
    { [policy]: ['zh: 居家养老办法 }\ntitleFrom', 'zh: 《居家养老办法》 }\ntitleFrom'] },
    [`${policy}:2:42 NAME_BARE brackets or marks in "《居家养老办法》". Write it bare; brackets are typography.`],
  ],
  [
    21,
    'a title called printed that is not',
    { [policy]: ['zh: 居家养老办法 }\ntitleFrom', 'zh: 居家养老规定 }\ntitleFrom'] },
    [
      `${policy}:2:42 NAME_UNPRINTED "居家养老规定" is called printed, but is none of the printed forms. Copy the printed form, or write "zh: ours".`,
    ],
  ],
  [
    21,
    'a number in a title',
    { [posts]: ['en: Social work posts', 'en: The 30 posts'] },
    [`${posts}:4:14 PROSE_FIGURE "30" is a figure without a source. Leave it out, or make it a figure of the record.`],
  ],
  [
    21,
    'a number in what a policy did',
    { [policy]: ['It set out', 'It set out 3 rules on'] },
    [`${policy}:12:12 PROSE_FIGURE "3" is a figure without a source. Leave it out, or make it a figure of the record.`],
  ],
];

const narratives: Row[] = [
  [
    26,
    'one language without the other',
    { [zh]: null },
    [`${coupons}:1:5 NARRATIVE_MISSING zh.mdx is missing. Neither language stands in for the other: write both.`],
  ],
  [
    26,
    'no narrative at all',
    { [posts]: ['kind: mention', 'kind: purchase'] },
    [`${posts}:2:7 NARRATIVE_MISSING the case has no narrative. Write en.mdx and zh.mdx, or call it a mention.`],
  ],
  [
    47,
    'a tag that is never closed',
    { [en]: ['</Ref>', ''] },
    [
      `${en}:1:30 MDX_SYNTAX cannot read the narrative: 1:30: Expected a closing tag for \`<Ref>\` (1:30) before the end of \`paragraph\` (mdx-jsx:unexpected-character). Look for a tag that is not closed, or a lone < or {.`,
    ],
  ],
  [
    47,
    'a lone less-than sign',
    { [en]: ['It found', 'It found <5'] },
    [
      `${en}:3:10 MDX_SYNTAX cannot read the narrative: 3:10: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`) (mdx-jsx:unexpected-character). Look for a tag that is not closed, or a lone < or {.`,
    ],
  ],
  [
    47,
    'a lone brace',
    { [en]: ['It found', 'It {found'] },
    [
      `${en}:3:4 MDX_SYNTAX cannot read the narrative: 3:4: Unexpected end of file in expression, expected a corresponding closing brace for \`{\` (mdx-jsx:unexpected-character). Look for a tag that is not closed, or a lone < or {.`,
    ],
  ],
  [
    48,
    'an import',
    { [en]: ['In <When/>', "import fs from 'node:fs'\n\nIn <When/>"] },
    [`${en}:1:1 NARRATIVE_FORM an import or export is not allowed in a narrative. Use plain paragraphs separated by an empty line.`],
  ],
  [
    48,
    'an export',
    { [en]: ['In <When/>', 'export const a = fs\n\nIn <When/>'] },
    [`${en}:1:1 NARRATIVE_FORM an import or export is not allowed in a narrative. Use plain paragraphs separated by an empty line.`],
  ],
  [
    48,
    'an expression',
    { [en]: ['the city', '{process.exit()}'] },
    [`${en}:1:12 NARRATIVE_FORM an expression is not allowed in a narrative. Use plain sentences and the five components.`],
  ],
  [
    48,
    'an expression for an attribute',
    { [en]: ['<Term id="coupon"', '<Term id={coupon}'] },
    [
      `${en}:3:32 ATTRIBUTE_MISSING <Term> needs id="…". Write <Term id="…"/>.`,
      `${en}:3:32 ATTRIBUTE_UNKNOWN <Term> cannot take "id" in this form. It takes id, each as a plain string.`,
    ],
  ],
  [
    48,
    'a misspelt component',
    { [en]: ['<Fact id', '<Fakt id'] },
    [`${en}:3:10 COMPONENT_UNKNOWN <Fakt> is not allowed in a narrative. Did you mean <Fact>?`],
  ],
  [
    48,
    'a component near none',
    { [en]: ['<Fact id="fund"/>', '<Video id="fund"/>'] },
    [`${en}:3:10 COMPONENT_UNKNOWN <Video> is not allowed in a narrative. The components are Fact, When, Ref, Term and Note.`],
  ],
  [
    48,
    'a component without its id',
    { [en]: ['<Fact id="fund"/>', '<Fact/>'] },
    [`${en}:3:10 ATTRIBUTE_MISSING <Fact> needs id="…". Write <Fact id="…"/>.`],
  ],
  [
    48,
    'an attribute that is not known',
    { [en]: ['<Fact id="fund"/>', '<Fact id="fund" style="color"/>'] },
    [`${en}:3:10 ATTRIBUTE_UNKNOWN <Fact> cannot take "style" in this form. It takes id, as, each as a plain string.`],
  ],
  [
    48,
    'a way of showing that is not known',
    { [en]: ['<Fact id="fund"/>', '<Fact id="fund" as="words"/>'] },
    [`${en}:3:10 ATTRIBUTE_UNKNOWN <Fact as="words"> is not known. Leave it out, or use number or printed.`],
  ],
  [
    49,
    'a script',
    { [en]: ['the city', '<script>alert()</script>'] },
    [`${en}:1:12 COMPONENT_UNKNOWN <script> is not allowed in a narrative. The components are Fact, When, Ref, Term and Note.`],
  ],
  [
    49,
    'a frame',
    { [en]: ['the city', '<iframe src="https://example.org/"/>'] },
    [`${en}:1:12 COMPONENT_UNKNOWN <iframe> is not allowed in a narrative. The components are Fact, When, Ref, Term and Note.`],
  ],
  [
    49,
    'a handler',
    { [en]: ['<Fact id="fund"/>', '<Fact id="fund" onclick="alert()"/>'] },
    [`${en}:3:10 ATTRIBUTE_UNKNOWN <Fact> cannot take "onclick" in this form. It takes id, as, each as a plain string.`],
  ],
  [
    50,
    'a link that runs',
    { [en]: ['the city', '[the city](javascript:alert)'] },
    [`${en}:1:12 NARRATIVE_FORM a link is not allowed in a narrative. Use plain sentences and the five components.`],
  ],
  [
    50,
    'a link',
    { [en]: ['the city', '[the city](https://example.org/)'] },
    [`${en}:1:12 NARRATIVE_FORM a link is not allowed in a narrative. Use plain sentences and the five components.`],
  ],
  [
    52,
    'a picture from elsewhere',
    { [en]: ['the city', '![the city](https://example.org/a.png)'] },
    [`${en}:1:12 NARRATIVE_FORM an image is not allowed in a narrative. Use plain sentences and the five components.`],
  ],
  [
    56,
    'a heading',
    { [en]: ['In <When/>', '# Coupons\n\nIn <When/>'] },
    [`${en}:1:1 NARRATIVE_FORM a heading is not allowed in a narrative. Use plain paragraphs separated by an empty line.`],
  ],
  [
    56,
    'a list',
    { [en]: ['In <When/>', '- care\n- meals\n\nIn <When/>'] },
    [`${en}:1:1 NARRATIVE_FORM a list is not allowed in a narrative. Use plain paragraphs separated by an empty line.`],
  ],
  [
    56,
    'a table',
    { [en]: ['In <When/>', '| a | b |\n|---|---|\n| c | d |\n\nIn <When/>'] },
    [`${en}:1:1 NARRATIVE_FORM a table is not allowed in a narrative. Use plain paragraphs separated by an empty line.`],
  ],
  [
    11,
    'a figure that is none of the case',
    { [en]: ['<Fact id="fund"/>', '<Fact id="found"/>'] },
    [`${en}:3:10 REF_UNKNOWN no figure "found". Did you mean "fund"?`],
  ],
  [11, 'a date the case has not', { [en]: ['<When/>', '<When id="until"/>'] }, [`${en}:1:4 REF_UNKNOWN no date "until". There is: date.`]],
  [
    11,
    'a record that is not there',
    { [en]: ['service/home-care', 'service/home-cares'] },
    [`${en}:1:30 REF_UNKNOWN "service/home-cares" leads to no record. Did you mean "home-care"?`],
  ],
  [
    12,
    'a reference that is none',
    { [en]: ['service/home-care', 'home-care'] },
    [`${en}:1:30 REF_FORM "home-care" is no reference. Write case/<id>, policy/<id>, case/<id>#<figure> …`],
  ],
  [
    11,
    'a term that is not in the glossary',
    { [en]: ['id="coupon"', 'id="cupon"'] },
    [`${en}:3:32 REF_UNKNOWN no term "cupon". Did you mean "coupon"?`],
  ],
  [
    21,
    'a digit',
    { [en]: ['the city', 'the 12 cities'] },
    [`${en}:1:16 PROSE_FIGURE "12" is a figure without a source. Write <Fact id="…"/> or <When/>, or say it without a number.`],
  ],
  [
    21,
    'a number in words',
    { [en]: ['the city', 'two hundred old people'] },
    [`${en}:1:12 PROSE_FIGURE "two hundred" is a figure without a source. Write <Fact id="…"/> or <When/>, or say it without a number.`],
  ],
  [
    21,
    'a Chinese number',
    { [zh]: ['无锡购买', '无锡为三百名老人购买'] },
    [`${zh}:1:12 PROSE_FIGURE "三百名" is a figure without a source. Write <Fact id="…"/> or <When/>, or say it without a number.`],
  ],
];

const check = 'checks/wuxi-fund.yaml';
const soundCheck = `id: wuxi-fund
relation: same
inputs: ["case/wuxi-2007-coupons#fund@1"]
stated: case/wuxi-2007-coupons#fund@0
sentence: { en: They differ., zh: 两者不同。 }
`;

const theChecks: Row[] = [
  [
    0,
    'an input that leads to no figure',
    { [check]: soundCheck.replace('fund@1', 'found@1') },
    [`${check}:3:10 REF_UNKNOWN "case/wuxi-2007-coupons#found@1" leads to no figure. Did you mean "fund"?`],
  ],
  [
    0,
    'a reading that is not there',
    { [check]: soundCheck.replace('fund@1', 'fund@2') },
    [`${check}:3:10 REF_UNKNOWN "case/wuxi-2007-coupons#fund@2" counts past the last reading. The figure has 2; counting starts at 0.`],
  ],
  [
    0,
    'more inputs than the relation takes',
    { [check]: soundCheck.replace('"case/wuxi-2007-coupons#fund@1"', '"case/wuxi-2007-coupons#fund@1", "const:100%"') },
    [`${check}:3:9 CHECK_INPUTS "same" does not take 2 inputs. It takes 1.`],
  ],
  [
    0,
    'a record where a figure is needed',
    { [check]: soundCheck.replace('stated: case/wuxi-2007-coupons#fund@0', 'stated: case/wuxi-2007-coupons') },
    [
      `${check}:4:9 CHECK_FIGURE "case/wuxi-2007-coupons" is no figure. Write case/<id>#<figure>, case/<id>#<figure>@<reading> or stat/<id>#<row>.<column>.`,
    ],
  ],
  [
    0,
    'rows to go through that no reference takes',
    { [check]: `${soundCheck}each: [urban, rural]\n` },
    [
      `${check}:${soundCheck.split('\n').length}:7 CHECK_EACH no reference says where {each} stands. Write {each} in the references and list its rows or columns in "each".`,
    ],
  ],
  [
    0,
    'a check that stands already',
    { [check]: soundCheck, 'checks/wuxi-fund-again.yaml': soundCheck.replace('id: wuxi-fund', 'id: wuxi-fund-again') },
    [`${check}:3:9 CHECK_DUPLICATE "wuxi-fund-again" tests the same figures. Keep one of them.`],
  ],
  [
    0,
    'a figure in its sentence',
    { [check]: soundCheck.replace('They differ.', 'They differ by 10.') },
    [`${check}:5:17 PROSE_FIGURE "10" is a figure without a source. Leave it out, or make it a figure of the record.`],
  ],
  [
    0,
    'an excuse for a figure that is not there',
    { 'checks/not-checkable.yaml': '- ref: case/wuxi-2008-posts#pots\n  relation: sum\n  why: { en: No parts., zh: 没有分项。 }\n' },
    ['checks/not-checkable.yaml:1:8 REF_UNKNOWN "case/wuxi-2008-posts#pots" leads to no figure. Did you mean "posts"?'],
  ],
];

describe('the check finds nothing', () => {
  test('in sound content', () => {
    expect(diagnosticsWith({})).toEqual([]);
  });

  test.each<[string, Record<string, Change>]>([
    ['the twenty-ninth of February in a leap year', { [posts]: ['edtf: "2008"', 'edtf: "2008-02-29"'] }],
    ['a date that is not known exactly', { [posts]: ['edtf: "2008"', 'edtf: "[2007..2009]"'] }],
    [
      'a case that lasted within one year',
      { [posts]: ['until: null', 'until: { edtf: "2008", printed: 2008年, lang: zh, source: zhang-2011, lines: "12" }'] },
    ],
    [
      'a corrected misprint with its reason',
      { [coupons]: ['printed: 520万元', 'printed: 520万园, reads: 520万元, why: { en: A misprint., zh: 误植。 }'] },
    ],
    ['the first and the one', { [en]: ['the city', 'the first of all cities, the one city'] }],
    ['emphasis and an aside', { [en]: ['the city', 'the *city* <Note>of that time</Note>'] }],
    ['a component alone in its paragraph', { [en]: ['In <When/> the city', '<When/>\n\nThe city'] }],
    ['a file that begins with a dot', { 'places/.keep': '' }],
  ])('in %s', (_, changes) => {
    expect(diagnosticsWith(changes)).toEqual([]);
  });
});

describe('the check reports', () => {
  test.each(theSyntaxOfAFile)('%i, the syntax of a file: %s', (_, __, changes, diagnostics) => {
    expect(diagnosticsWith(changes)).toEqual(diagnostics);
  });

  test.each(theShapeOfARecord)('%i, the shape of a record: %s', (_, __, changes, diagnostics) => {
    expect(diagnosticsWith(changes)).toEqual(diagnostics);
  });

  test.each(whatLeadsFromRecordToRecord)('%i, what leads from record to record: %s', (_, __, changes, diagnostics) => {
    expect(diagnosticsWith(changes)).toEqual(diagnostics);
  });

  test.each(datesFiguresNames)('%i, dates, figures, names: %s', (_, __, changes, diagnostics) => {
    expect(diagnosticsWith(changes)).toEqual(diagnostics);
  });

  test.each(theChecks)('%i, the checks: %s', (_, __, changes, diagnostics) => {
    expect(diagnosticsWith(changes)).toEqual(diagnostics);
  });

  test.each(narratives)('%i, narratives: %s', (_, __, changes, diagnostics) => {
    expect(diagnosticsWith(changes)).toEqual(diagnostics);
  });

  test('all faults of a file at once, in the order of their places', () => {
    expect(
      diagnosticsWith({
        [posts]: [
          'way: post\ntitle: { en: Social work posts, zh: 社工岗位 }\nshort: { en: Posts, zh: 岗位 }',
          'way: psot\ntitle: { en: Social work posts, zh: 社工岗位, fr: Postes }\nshort: { en: Posts }',
        ],
      }),
    ).toEqual([
      `${posts}:3:6 VALUE_UNKNOWN "psot" is not in the list for "way". Did you mean "post"?`,
      `${posts}:4:43 FIELD_UNKNOWN the field "fr" is not known. Known fields: en, zh.`,
      `${posts}:5:8 FIELD_MISSING "short.zh" is missing. Add "zh"; write null if the source says nothing and the field allows it.`,
    ]);
  });

  test('all faulty files at once, in the order of their names', () => {
    const changes = {
      [posts]: ['place: wuxi', 'place: wuxii'],
      [en]: ['the city', 'the 12 cities'],
      [policy]: ['issuers: [wuxi-bureau]', 'issuers: [wuxi-buro]'],
    } satisfies Record<string, Change>;
    expect(diagnosticsWith(changes).map((line) => line.split(' ')[0])).toEqual([`${en}:1:16`, `${posts}:6:8`, `${policy}:7:11`]);
  });
});
