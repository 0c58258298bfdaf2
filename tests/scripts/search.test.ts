import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'atlas-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = promisify(execFile);
const search = (...given: string[]) => run(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/search.ts', ...given]);
const statusOf = (...given: string[]) =>
  search(...given).then(
    () => 0,
    ({ code }: { code: number }) => code,
  );

describe('npm run search', () => {
  test('answers a query in the published form', async () => {
    const answer = JSON.parse((await search('--json', 'jujia yanglao')).stdout);
    expect(Object.keys(answer)).toEqual(['query', 'results']);
    expect(answer.query).toBe('jujia yanglao');
    for (const result of answer.results) expect(Object.keys(result)).toEqual(['kind', 'id', 'why']);
    expect(answer.results).toContainEqual(expect.objectContaining({ kind: 'service', id: 'home-based-elderly-care' }));
  });

  test('answers a file of queries, one a line, in their order', async () => {
    const file = join(folder, 'queries.txt');
    writeFileSync(file, '居家養老\r\n\r\nwuxi\nqqqqzzzz\n');
    const answers = JSON.parse((await search('--json', '--limit', '3', '--queries', file)).stdout);
    expect(answers.map(({ query, results }: { query: string; results: unknown[] }) => [query, results.length])).toEqual([
      ['居家養老', 3],
      ['wuxi', 3],
      ['qqqqzzzz', 0],
    ]);
  });

  test('answers people in their language', async () => {
    expect((await search('--locale', 'zh-hant', '居家養老')).stdout).toContain('service/home-based-elderly-care  居家養老');
  });

  test.each([[['--json']], [['--locale', 'fr', 'x']], [['--queries', 'no-such-file.txt']], [['--unknown']]])(
    'ends with 2 when it is called wrongly: %j',
    async (given) => expect(await statusOf(...given)).toBe(2),
  );
});
