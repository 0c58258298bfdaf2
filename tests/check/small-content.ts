import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { formatDiagnostic } from '../../src/check/diagnostic.ts';

/** A content folder with a record or two of each kind, in which the check finds nothing. Nothing refers to the second case and to Suzhou. */
export const sound: Record<string, string> = {
  'cases/wuxi-2007-coupons/case.yaml': `id: wuxi-2007-coupons
kind: purchase
way: voucher
title: { en: Home-care coupons, zh: 居家养老服务券 }
short: { en: Coupons, zh: 服务券 }
place: wuxi
date: { edtf: "2007", printed: 2007年, lang: zh, source: zhang-2011, lines: "10" }
until: null
buyers: [wuxi-bureau]
providers: []
services: [home-care]
beneficiaries: null
figures:
  - id: fund
    measure: funds-raised
    label: { en: Money found, zh: 落实的资金 }
    readings:
      - { printed: 520万元, lang: zh, source: zhang-2011, lines: "10" }
      - { printed: 530万元, lang: zh, source: zhang-2011, lines: "11" }
    conflict: wuxi-fund
    scope: programme
    status: budgeted
policies: [wuxi-measures]
sources: [{ id: zhang-2011, lines: "9-11" }]
`,
  'cases/wuxi-2007-coupons/en.mdx': `In <When/> the city paid for <Ref to="service/home-care">care at home</Ref>.

It found <Fact id="fund"/> for <Term id="coupon">coupons</Term>.
`,
  'cases/wuxi-2007-coupons/zh.mdx': `<When/>，无锡购买居家养老服务，落实<Fact id="fund"/>。
`,
  'cases/wuxi-2008-posts/case.yaml': `id: wuxi-2008-posts
kind: mention
way: post
title: { en: Social work posts, zh: 社工岗位 }
short: { en: Posts, zh: 岗位 }
place: wuxi
date: { edtf: "2008", printed: 2008年, lang: zh, source: zhang-2011, lines: "12" }
until: null
buyers: [wuxi-bureau]
providers: []
services: [home-care]
beneficiaries: null
figures:
  - id: posts
    measure: workforce
    label: { en: Posts bought, zh: 购买的岗位 }
    readings:
      - { printed: 30个岗位, lang: zh, source: zhang-2011, lines: "12" }
policies: []
sources: [{ id: zhang-2011, lines: "12-13" }]
`,
  'policies/wuxi-measures.yaml': `id: wuxi-measures
title: { en: Measures for home care, zh: 居家养老办法 }
titleFrom: { en: ours, zh: printed }
printed:
  - { printed: 居家养老办法, lang: zh, source: zhang-2011, lines: "9" }
short: { en: Home care, zh: 居家养老 }
issuers: [wuxi-bureau]
level: municipal
place: wuxi
date: null
until: null
did: { en: It set out who may draw coupons., zh: 规定领券的条件。 }
sources: [{ id: zhang-2011, lines: "9" }]
`,
  'organisations/wuxi-bureau.yaml': `id: wuxi-bureau
name: { en: Wuxi Civil Affairs Bureau, zh: 无锡市民政局 }
nameFrom: { en: ours, zh: printed }
names:
  - { printed: 无锡市民政局, lang: zh, source: zhang-2011, lines: "9" }
kind: government
level: municipal
place: wuxi
sources: [{ id: zhang-2011, lines: "9" }]
`,
  'places/jiangsu.yaml': `id: jiangsu
name: { en: Jiangsu, zh: 江苏 }
level: province
parent: null
lat: 32.06
lng: 118.80
became: null
`,
  'places/wuxi.yaml': `id: wuxi
name: { en: Wuxi, zh: 无锡 }
level: city
parent: jiangsu
lat: 31.57
lng: 120.30
became: null
`,
  'places/suzhou.yaml': `id: suzhou
name: { en: Suzhou, zh: 苏州 }
level: city
parent: jiangsu
lat: 31.30
lng: 120.62
became: null
`,
  'services/home-care.yaml': `id: home-care
term: { en: Home care, zh: 居家养老 }
synonyms: { en: [care at home] }
broader: null
scope: { en: Care where the person lives., zh: 在老人家中的照料。 }
`,
  'sources/zhang-2011/source.yaml': `id: zhang-2011
kind: slides
title: { en: Purchase, zh: 购买 }
titleFrom: { en: printed, zh: printed }
short: { en: Zhang 2011, zh: 张 2011 }
language: zh-Hans
authors: []
institution: null
year: 2011
reliability: { en: A lecture., zh: 讲义。 }
headings: []
sha256: ${'a'.repeat(64)}
lineCount: 20
`,
  'conflicts/wuxi-fund.yaml': `id: wuxi-fund
kind: within-document
title: { en: How much money, zh: 资金多少 }
claims:
  - { ref: "case/wuxi-2007-coupons#fund@0", meaning: { en: The smaller sum., zh: 较小的数。 } }
  - { ref: "case/wuxi-2007-coupons#fund@1", meaning: { en: The larger sum., zh: 较大的数。 } }
preferred: 0
answer: { en: The smaller sum, zh: 取较小的数 }
why: { en: It comes first., zh: 先见。 }
confidence: medium
weight: turns
weightWhy: { en: amount, zh: 金额 }
stake: { en: Little., zh: 不大。 }
affects: ["case/wuxi-2007-coupons#fund"]
sources: [{ id: zhang-2011, lines: "10-11" }]
`,
  'glossary.yaml': `- id: coupon
  term: { en: coupon, zh: 服务券 }
  definition: { en: A slip good for care., zh: 可换取照料的券。 }
`,
};

/** A change to a file: a piece of it replaced, a whole new text, bytes, or `null` to take it away. */
export type Change = [from: string, to: string] | string | Uint8Array | null;

/** Writes the sound content with some files changed into a folder. */
export function writeContent(folder: string, changes: Record<string, Change> = {}): void {
  for (const file of new Set([...Object.keys(sound), ...Object.keys(changes)])) {
    const text = changed(file, changes[file]);
    if (text === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Writes the sound content with some files changed into a folder of its own, checks it, and clears it away. */
export function diagnosticsWith(changes: Record<string, Change>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-content-'));
  try {
    writeContent(folder, changes);
    const prefix = `${relative(process.cwd(), folder).replaceAll('\\', '/')}/`;
    return checkContent(folder)
      .diagnostics.map(formatDiagnostic)
      .map((line) => line.replaceAll(prefix, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of the sound content with a change. */
export function changed(file: string, change: Change | undefined): string | Uint8Array | null {
  const text = sound[file] ?? '';
  if (change === undefined) return text;
  if (!Array.isArray(change)) return change;
  const [from, to] = change;
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return text.replace(from, () => to);
}
