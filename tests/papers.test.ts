import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../scripts/lib/files.ts';

const papers = [
  'README.md',
  ...['.github', 'content', 'src', 'scripts', 'tests'].flatMap((folder) => filesOf(folder).map((file) => `${folder}/${file}`)),
].filter((file) => file.endsWith('.md'));

interface Paper {
  /** The level of each heading: `##`. */
  headings: string[];
  /** Every line of code, without what is said beside it. */
  code: string[];
  /** The rest. */
  text: string;
}

function read(file: string): Paper {
  const paper: Paper = { headings: [], code: [], text: '' };
  let isFenced = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim().startsWith('```')) isFenced = !isFenced;
    else if (isFenced || /^ {4,}\S/.test(line)) paper.code.push(line.replace(/(^|\s{2,})#.*$/, '').trim());
    else if (line.startsWith('#')) paper.headings.push(line.split(' ')[0] ?? '');
    else paper.text += `${line}\n`;
  }
  return paper;
}

/** Where the links of a text lead, within the repository. */
const links = (text: string) =>
  [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)#\s]+)/g)].map(([, href = '']) => href).filter((href) => !/^[a-z]+:/.test(href));

/** Files and folders that a text names from the root; examples and patterns (`<id>`, `*`, `…`) name none. */
const paths = (text: string) =>
  [...text.matchAll(/`((?:src|scripts|tests|content|public|\.github)\/[\w./[\]-]*)`/g)].map(([, path = '']) => path);

describe.each(papers.filter((file) => file.endsWith('.zh.md')))('%s', (chinese) => {
  const english = chinese.replace('.zh.md', '.md');

  test('has the headings of the English paper', () => {
    expect(read(chinese).headings).toEqual(read(english).headings);
  });

  test('gives the same commands', () => {
    expect(read(chinese).code).toEqual(read(english).code);
  });
});

describe.each(papers)('%s', (paper) => {
  const { text } = read(paper);

  test('leads to what a clone has', () => {
    expect(links(text).filter((href) => !existsSync(join(dirname(paper), href)))).toEqual([]);
    expect(paths(text).filter((path) => !existsSync(path) && !existsSync(join(dirname(paper), path)))).toEqual([]);
  });
});
