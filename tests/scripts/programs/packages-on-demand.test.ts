import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Of a manifest or a lockfile; only what is read here. */
interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
type Locked = Manifest & { integrity?: string; resolved?: string; inBundle?: boolean };

const folders = ['.', ...readdirSync('scripts/packages').map((name) => `scripts/packages/${name}`)];
const read = <File>(folder: string, name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as File;
const named = ({ dependencies, devDependencies, optionalDependencies }: Manifest) => ({
  ...dependencies,
  ...devDependencies,
  ...optionalDependencies,
});

test.each(folders)('%s: each package is of one version, and its bytes are those of the lockfile, wherever they come from', (folder) => {
  const manifest = named(read<Manifest>(folder, 'package.json'));
  const { packages } = read<{ packages: Record<string, Locked> }>(folder, 'package-lock.json');
  expect(Object.entries(manifest).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(named(packages[''] ?? {})).toEqual(manifest);
  // A bundled package comes within the bytes of another.
  const others = Object.entries(packages).filter(([path, { inBundle }]) => path !== '' && !inBundle);
  expect(others.filter(([, { integrity, resolved }]) => integrity === undefined || resolved !== undefined).map(([path]) => path)).toEqual(
    [],
  );
});
