import { expect, test } from 'vitest';
import { type Change, diagnosticsWith } from '../small-content.ts';

const coupons = 'cases/wuxi-2007-coupons/case.yaml';
const posts = 'cases/wuxi-2008-posts/case.yaml';
const check = 'checks/wuxi-fund.yaml';
const sound = `id: wuxi-fund
relation: same
inputs: ["case/wuxi-2007-coupons#fund@1"]
stated: case/wuxi-2007-coupons#fund@0
sentence: { en: They differ., zh: 两者不同。 }
`;
/** The second case quotes the first line of the fund as well, at more length. */
const quotedTwice: [string, string] = [
  'readings:\n      - { printed: 30个岗位, lang: zh, source: zhang-2011, lines: "12" }',
  'scope: contract\n    status: paid\n    readings:\n      - { printed: 落实520万元, lang: zh, source: zhang-2011, lines: "10" }',
];
const notComparable = (reason: string) =>
  `${sound}notComparable: { reason: ${reason}, why: { en: Only some are listed., zh: 只列出一部分。 } }\n`;

test.each<[string, Record<string, Change>, string[]]>([
  ['two prints', { [check]: sound }, []],
  ['figures that cannot be compared, with the reason', { [check]: notComparable('incomplete-list') }, []],
  [
    'a reason outside the list',
    { [check]: notComparable('other-units') },
    [
      `${check}:6:26 VALUE_UNKNOWN "other-units" is not in the list for "notComparable.reason". Use one of: incomplete-list, different-date, different-scope.`,
    ],
  ],
  [
    'words compared with themselves',
    { [coupons]: ['printed: 530万元', 'printed: 520 万元'], [check]: sound },
    [`${check}:3:10 CHECK_SELF "520 万元" stands on both sides. Delete the check: the same words printed twice prove nothing.`],
  ],
  [
    'one print compared with itself, quoted at more length',
    { [posts]: quotedTwice, [check]: sound.replace('wuxi-2007-coupons#fund@1', 'wuxi-2008-posts#posts') },
    [`${check}:3:10 CHECK_SELF "落实520万元" stands on both sides. Delete the check: the same words printed twice prove nothing.`],
  ],
  [
    'the same two figures the other way round',
    {
      [check]: sound,
      'checks/wuxi-fund-again.yaml': `id: wuxi-fund-again
relation: same
inputs: ["case/wuxi-2007-coupons#fund@0"]
stated: case/wuxi-2007-coupons#fund@1
sentence: { en: They differ., zh: 两者不同。 }
`,
    },
    [`${check}:3:9 CHECK_DUPLICATE "wuxi-fund-again" tests the same figures. Keep one of them.`],
  ],
  [
    'the same print under another record',
    {
      [posts]: quotedTwice,
      [check]: sound,
      'checks/wuxi-fund-again.yaml': sound
        .replace('id: wuxi-fund', 'id: wuxi-fund-again')
        .replace('stated: case/wuxi-2007-coupons#fund@0', 'stated: case/wuxi-2008-posts#posts'),
    },
    [`${check}:3:9 CHECK_DUPLICATE "wuxi-fund-again" tests the same figures. Keep one of them.`],
  ],
])('%s', (_, changes, expected) => {
  expect(diagnosticsWith(changes)).toEqual(expected);
});
