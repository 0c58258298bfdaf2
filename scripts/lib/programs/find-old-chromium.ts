import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from './find-browser.ts';
import { packagesOnDemand } from './packages-on-demand.ts';

/** The packages that contain an old Chromium, by its major version. They unpack only where they believe to run in a certain cloud. */
const packageOf = { 103: '@sparticuz/chromium', 92: 'chrome-aws-lambda' } as const;
const cloud = { AWS_LAMBDA_FUNCTION_NAME: 'tests', AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs14.x' };

/** An old Chromium, fetched and unpacked where needed (Linux x64); otherwise why there is none. */
export async function findOldChromium(version: keyof typeof packageOf): Promise<Browser | { problem: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { problem: 'its packages are for Linux x64 alone' };
  const packages = await packagesOnDemand('old-browsers');
  if ('problem' in packages) return packages;

  // All versions unpack to the same name in the temporary folder and reuse what is there.
  const unpacked = join(packages.folder, `unpacked-${version}`);
  mkdirSync(unpacked, { recursive: true });
  const tell = `require(${JSON.stringify(packageOf[version])}).executablePath.then((path) => process.stdout.write(path))`;
  const { stdout } = spawnSync(process.execPath, ['--eval', tell], {
    cwd: packages.folder,
    env: { ...process.env, ...cloud, TMPDIR: unpacked },
    encoding: 'utf8',
  });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
  if (!stdout || spawnSync(stdout, [...args, '--dump-dom', 'about:blank']).status !== 0) return { problem: 'it does not start here' };
  return { name: `Chromium ${version}`, executablePath: stdout, args };
}
