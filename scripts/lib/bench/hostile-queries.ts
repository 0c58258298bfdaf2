import { type Chance, seeded } from './seeded.ts';

/** Hostile queries: pasted by accident, or sent to look for vulnerabilities. The same seed gives the same queries. */
export function hostileQueries(count: number, seed = 1): string[] {
  const chance = seeded(seed);
  return Array.from({ length: count }, () => chance.pick(makers)(chance));
}

const breakouts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</mark></li></ul><h1>x',
  'javascript:alert(1)',
  '<!--',
  ']]>',
  '&lt;b&gt;&amp;#x3c;',
  '$'.concat('{alert(1)}'),
  '{{constructor.constructor("alert(1)")()}}',
  '<style>*{display:none}</style>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
];
const patterns = String.raw`(a+)+$ [ ] ( .* ^ $ \ \u{ (?= * +? {1,99999} | '养老 !home =care ^ju a.b$`.split(' ');
const prototypes = '__proto__ constructor prototype toString hasOwnProperty valueOf __defineGetter__ undefined null NaN -0'.split(' ');
const emoji = ['👩‍👩‍👧‍👦', '🏳️‍🌈', '🇨🇳', '👍🏿', '🈶', '㊗️', '1️⃣', '\u200d', '\ufe0f'];
const directions = ['\u202e', '\u2066', '\u200f', 'رعاية المسنين', 'שירותים', 'ﷺ', '\u061c'];
const broken = ['\ud800', '\udc00', '\ud83d', '\ufffe', '\u0000', '\u0007', '\u001b[31m', '\ufeff', '\u00ad', '\u2028'];
const plain = 'home care ju 居家养老 養老 浦 jjyl 2007 ９ e\u0301 ß İ ŉ zzzz 無錫 Shenzen \u{20000} ﬁ'.split(' ');
const spaces = [' ', '\t', '\n', '\u3000', '\u00a0', '\u200b', '\u2003'];
const everything = [...breakouts, ...patterns, ...prototypes, ...emoji, ...directions, ...broken, ...plain, ...spaces];

type Maker = (chance: Chance) => string;

function some(items: readonly string[], most: number): Maker {
  return (chance) => Array.from({ length: 1 + chance.below(most) }, () => chance.pick(items)).join(chance.next() < 0.5 ? '' : ' ');
}

/** Letters with hundreds of combining marks. */
const tower: Maker = (chance) => {
  const marks = (length: number) => Array.from({ length }, () => String.fromCharCode(0x300 + chance.below(0x70))).join('');
  return Array.from({ length: 1 + chance.below(4) }, () => chance.pick(plain) + marks(1 + chance.below(400))).join('');
};

/** Ten thousand characters, of one kind or of all. */
const long: Maker = (chance) => {
  const piece = chance.next() < 0.5 ? chance.pick(everything) : some(everything, 40)(chance);
  return piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
};

/** Random code units. */
const noise: Maker = (chance) => Array.from({ length: 1 + chance.below(200) }, () => String.fromCharCode(chance.below(0x10000))).join('');

const makers: Maker[] = [
  some(breakouts, 3),
  some(patterns, 12),
  some(prototypes, 6),
  some(emoji, 30),
  some([...directions, ...plain], 20),
  some([...broken, ...plain], 20),
  some(spaces, 100),
  some(plain, 80),
  (chance) => chance.pick(prototypes),
  tower,
  long,
  noise,
  some(everything, 60),
];
