/** The code made by the bundler to be inlined. */
export interface MadeCode {
  scripts: ReadonlySet<string>;
  sheets: ReadonlySet<string>;
}

/** The inline code of a page. */
export interface EmbeddedCode {
  scripts: string[];
  styles: string[];
  /** The beginnings of scripts and styles that the build did not make. A page must have none. */
  foreign: string[];
}

// Matches everything that begins like a script or style, anywhere in the page. The second part matches only what is written exactly as the
// build writes it.
const element = /<(script|style)(?=[\s/>])(?:((?: [\w-]+(?:="[^"<>]*")?)*)>([\s\S]*?)<\/\1>)?/gi;
const isData = / type="application\/(?:ld\+)?json"/;

/** The inline scripts and styles of a page, and those among them that the build did not make. */
export function embeddedCode(html: string, made: MadeCode): EmbeddedCode {
  const code: EmbeddedCode = { scripts: [], styles: [], foreign: [] };
  for (const { 0: whole, 1: name, 2: attributes, 3: inner = '', index } of html.matchAll(element)) {
    if (attributes === undefined) code.foreign.push(beginning(html.slice(index, index + 200)));
    else if (name === 'style' && isJoined(inner, made.sheets)) code.styles.push(inner);
    else if (name === 'script' && made.scripts.has(inner)) code.scripts.push(inner);
    // Script files are controlled by the policy. Data blocks are not executed; they are allowed if they contain no `<`, which could hide
    // another element.
    else if (name === 'script' && (inner === '' || (isData.test(attributes) && !inner.includes('<')))) continue;
    else code.foreign.push(beginning(whole));
  }
  return code;
}

/** Whether a style consists only of complete style sheets, concatenated. */
function isJoined(css: string, sheets: ReadonlySet<string>): boolean {
  let rest = css;
  while (rest !== '') {
    const next = [...sheets].find((sheet) => sheet !== '' && rest.startsWith(sheet));
    if (next === undefined) return false;
    rest = rest.slice(next.length);
  }
  return true;
}

function beginning(html: string): string {
  const line = html.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
