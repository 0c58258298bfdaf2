import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { paths } from '../paths.ts';
import { previousBuild } from '../site/site-folder.ts';
import { type Picture, type Pictures, picturesIn } from './pictures.ts';

/** The pictures with which a build is compared. */
export interface Reference {
  name: string;
  pictures: Pictures;
}

/** The named build, else the accepted pictures, else the previous build; `null` if there is none. */
export function referenceOf(dist: string, against?: string): Reference | null {
  if (against === undefined && existsSync(paths.accepted)) {
    const pages = JSON.parse(readFileSync(paths.accepted, 'utf8')) as [string, Picture[]][];
    return { name: `what was accepted at ${statSync(paths.accepted).mtime.toLocaleString('sv')}`, pictures: new Map(pages) };
  }
  const folder = against ?? previousBuild(paths.builds, dist);
  return folder === null ? null : { name: folder, pictures: picturesIn(folder) };
}

/** Accepts these pictures as the reference for later builds. */
export function accept(pictures: Pictures): void {
  mkdirSync(dirname(paths.accepted), { recursive: true });
  writeFileSync(paths.accepted, JSON.stringify([...pictures]));
}
