import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../scripts/lib/files.ts';

/** What a folder of the house may import, besides itself. The rows, `house`, are the rule; src/README.md shows them and says why. */
interface Row {
  /** Folders whose values and types may be imported. */
  from: string[];
  /** Folders of which only types may be imported. */
  types?: string[];
  /** Packages; a pattern ends in `*`. */
  packages: string[];
  /** Files outside the folders. */
  files?: string[];
}

const words = 'content/vocabularies/*';
const house: Record<string, Row> = {
  'src/values': { from: [], packages: [], files: ['package.json'] },
  'src/schemas': { from: ['src/values'], packages: ['astro/zod'], files: [words] },
  'src/atlas': { from: ['src/values'], types: ['src/schemas'], packages: ['d3', 'd3-*'] },
  'src/atlas/download': { from: ['src/atlas', 'src/values'], types: ['src/schemas'], packages: ['papaparse'] },
  // Search is parted where the browser begins: the index is made at home, from the atlas; what queries it knows neither atlas nor schemas.
  'src/search': { from: [], packages: [] },
  'src/search/text': { from: [], packages: [] },
  'src/search/format': { from: ['src/search/text', 'src/search/weights.ts', 'src/values'], packages: [] },
  'src/search/query': {
    from: ['src/search/text', 'src/search/format', 'src/search/weights.ts', 'src/values'],
    packages: ['fuse.js/*'],
  },
  'src/search/indexing': {
    from: ['src/search/text', 'src/search/format', 'src/search/weights.ts', 'src/statistics', 'src/atlas', 'src/i18n', 'src/values'],
    packages: ['opencc-js/*', 'pinyin-pro', 'node:crypto'],
  },
  'src/charts': {
    from: ['src/values'],
    packages: ['d3', 'd3-*', 'topojson-client', 'topojson-specification', 'geojson'],
    files: ['content/map/*'],
  },
  'src/i18n': { from: ['src/values'], packages: ['opencc-js', 'opencc-js/*'], files: [words] },
  'src/statistics': { from: ['src/atlas', 'src/i18n', 'src/values'], packages: [] },
  // The check reads the content and judges it: rules read no file, and what reads knows no rule.
  'src/check': { from: ['src/atlas', 'src/schemas', 'src/values'], packages: [] },
  'src/check/reading': {
    from: ['src/check/diagnostic.ts', 'src/check/nearest.ts', 'src/atlas/download/csv.ts', 'src/schemas', 'src/values'],
    packages: ['astro/zod', 'satteri', 'yaml', 'node:*'],
  },
  'src/check/rules': {
    from: [
      'src/check/diagnostic.ts',
      'src/check/nearest.ts',
      'src/check/prose',
      'src/atlas/checks',
      'src/statistics/tables',
      'src/schemas',
      'src/values',
    ],
    types: ['src/check/reading'],
    packages: [],
  },
  'src/check/prose': { from: ['src/atlas', 'src/values'], packages: [] },
  'src/site': {
    from: ['src/check', 'src/schemas', 'src/atlas', 'src/values'],
    packages: ['astro/zod', 'astro/loaders', 'astro:content', 'pinyin-pro', 'node:crypto'],
  },
  'src/components': {
    from: ['src/statistics', 'src/atlas', 'src/charts', 'src/i18n', 'src/values', 'src/styles'],
    packages: ['astro:assets', 'astro/types'],
    files: ['content/map/*'],
  },
  'src/layouts': { from: ['src/components', 'src/i18n', 'src/values', 'src/styles'], packages: [] },
  'src/pages': {
    from: [
      'src/site',
      'src/search/indexing',
      'src/search/format',
      'src/layouts',
      'src/components',
      'src/statistics',
      'src/atlas',
      'src/charts',
      'src/i18n',
      'src/values',
      'src/styles',
    ],
    packages: ['astro', 'geojson'],
  },
  'src/client': {
    from: [
      'src/search/query',
      'src/search/format',
      'src/search/text',
      'src/search/weights.ts',
      'src/atlas/calculators',
      'src/i18n',
      'src/values',
    ],
    packages: ['leaflet', 'leaflet/*'],
  },
  'src/dev': { from: ['src/check', 'src/components'], packages: ['astro', 'node:*'] },
  'src/integration': { from: ['src/values'], packages: ['astro', 'postcss', 'node:*'] },
  'astro.config.mjs': { from: ['src/integration', 'src/dev', 'src/values'], packages: ['astro/config', '@astrojs/mdx', 'node:url'] },
  'src/content.config.ts': { from: ['src/schemas', 'src/site'], packages: ['astro:content'] },
  scripts: {
    from: [
      'src/check',
      'src/integration/faults.ts',
      'src/site',
      'src/statistics',
      'src/search',
      'src/atlas',
      'src/schemas',
      'src/i18n',
      'src/values',
    ],
    packages: ['node:*', 'astro', 'playwright-core', '@sparticuz/chromium', 'astro/zod', 'topojson-client', 'd3', 'fuse.js', 'htmlparser2'],
    files: ['package.json', 'src/styles/palette.json'],
  },
};

interface Import {
  file: string;
  line: number;
  specifier: string;
  /** The file it names, from the root; `null` for a package. */
  target: string | null;
  isType: boolean;
  /** Within a `<script>` of a component: it goes to the browser. */
  isClient: boolean;
}

const statement = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
const files = ['src', 'scripts']
  .flatMap((folder) => filesOf(folder).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(ts|mjs|astro)$/.test(file))
  .concat('astro.config.mjs');
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = sources.get(file) ?? '';
  const scripts = [...source.matchAll(/<script[^>]*>[\s\S]*?<\/script>/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return [...source.matchAll(statement)].map((match) => {
    const specifier = match[2] ?? match[3] ?? '';
    return {
      file,
      line: source.slice(0, match.index).split('\n').length,
      specifier,
      target: specifier.startsWith('.') ? join(dirname(file), specifier).replaceAll('\\', '/') : null,
      isType: match[1] !== undefined,
      isClient: file.endsWith('.astro') && scripts.some(([from, to]) => match.index >= from && match.index < to),
    };
  });
}

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const matches = (name: string, pattern: string) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
/** The most exact row that holds a file. */
const rowOf = (file: string) =>
  Object.keys(house)
    .filter((folder) => isWithin(file, folder))
    .sort((a, b) => b.length - a.length)[0];

function isAllowed({ file, specifier, target, isType, isClient }: Import): boolean {
  const folder = rowOf(file);
  const row = folder === undefined ? undefined : house[folder];
  if (!folder || !row) return false;
  if (target === null) return row.packages.some((pattern) => matches(specifier, pattern));
  if (isWithin(target, folder) || row.from.some((other) => isWithin(target, other))) return true;
  if (row.files?.some((pattern) => matches(target, pattern))) return true;
  // The pages' and components' scripts are the only way to the browser.
  if (isClient && isWithin(target, 'src/client')) return true;
  return isType && (row.types ?? []).some((other) => isWithin(target, other));
}

describe('the house', () => {
  test.each(Object.keys(house))('%s imports what the table allows', (folder) => {
    const own = imports.filter(({ file }) => rowOf(file) === folder);
    expect(
      own
        .filter((found) => !isAllowed(found))
        .map(({ file, line, specifier, isType }) => `${file}:${line} imports ${isType ? 'types of ' : ''}${specifier}`),
    ).toEqual([]);
  });

  test('src/README.md shows these rows', () => {
    const short = (name: string) => `\`${name.replace(/^src\//, '')}\``;
    const rows = Object.entries(house).map(([folder, { from, types = [] }]) => {
      const names = [...from.map(short), ...types.map((name) => `types of ${short(name)}`)];
      return [folder, names.join(', ') || 'nothing'];
    });
    const shown = [...readFileSync('src/README.md', 'utf8').matchAll(/^\| `([^`]+)` \|.*\| (.+) \|$/gm)];
    expect(shown.map(([, folder, names]) => [folder, names])).toEqual(rows);
  });

  test('every file of src belongs to a folder of the table', () => {
    const known = ['src/styles', 'src/README.md'];
    expect(
      filesOf('src')
        .map((file) => `src/${file}`)
        .filter((file) => !rowOf(file) && !known.some((folder) => isWithin(file, folder))),
    ).toEqual([]);
  });

  test('of what the atlas says only data is imported: its texts are read, and never run', () => {
    const compiled = imports.filter(({ target }) => target?.startsWith('content/') && !target.endsWith('.json'));
    expect(compiled.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([]);
    expect([...sources].filter(([, source]) => source.includes('import.meta.glob')).map(([file]) => file)).toEqual([]);
  });

  test('there is one door to astro:content', () => {
    expect([...new Set(imports.filter(({ specifier }) => specifier === 'astro:content').map(({ file }) => file))]).toEqual([
      'src/content.config.ts',
      'src/site/load-atlas.ts',
    ]);
  });

  test('commands do without Astro', () => {
    const viaAstro = imports.filter(({ file, target }) => file.startsWith('scripts/') && target === 'src/site/load-atlas.ts');
    expect(viaAstro.map(({ file }) => file)).toEqual([]);
  });

  test('no file imports itself in a circle, not even for a type', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target } of imports) if (target) edges.set(file, [...(edges.get(file) ?? []), target]);
    const done = new Set<string>();
    const walk = (file: string, trail: string[]): string[] => {
      if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file].join(' → ')];
      if (done.has(file)) return [];
      const found = (edges.get(file) ?? []).flatMap((next) => walk(next, [...trail, file]));
      done.add(file);
      return found;
    };
    expect(files.flatMap((file) => walk(file, []))).toEqual([]);
  });

  test('modules name what they export, and none only passes on', () => {
    for (const [file, source] of sources) {
      if (!file.endsWith('.ts')) continue;
      const passedOn = source.split('\n').filter((line) => /^export (\*|\{[^}]*\} from)/.test(line));
      expect(passedOn, file).toEqual([]);
      expect(/\/index\.ts$/.test(file) && !file.startsWith('src/pages/'), `${file} is a barrel by name`).toBe(false);
      expect(/^export default /m.test(source), `${file} has a default export`).toBe(false);
    }
  });

  test('relative imports name the file with its ending', () => {
    expect(
      imports
        .filter(({ target, specifier }) => target && !/\.(ts|mjs|astro|mdx|json|css|svg)(\?\w+)?$/.test(specifier))
        .map(({ file, specifier }) => `${file}: ${specifier}`),
    ).toEqual([]);
  });

  test('the top level is fixed', () => {
    const allowed = [
      'src',
      'content',
      'public',
      'scripts',
      'tests',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
      'LICENCE',
      'LICENSE-CONTENT',
      'NOTICE',
      'CITATION.cff',
      'node_modules',
      'dist',
    ];
    expect(readdirSync('.').filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
  });

  test('a script tells its story in at most a hundred lines', () => {
    const long = readdirSync('scripts')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [name, (sources.get(`scripts/${name}`) ?? '').split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 101)).toEqual([]);
  });

  test('nothing of the browser holds a style attribute or a handler', () => {
    const found = [...sources]
      .filter(([file]) => file.endsWith('.astro'))
      .flatMap(([file, source]) => (/\s(style|on[a-z]+)=[{"]/.test(source.replace(/<script[\s\S]*?<\/script>/g, '')) ? [file] : []));
    expect(found).toEqual([]);
  });
});
