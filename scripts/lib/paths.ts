import { existsSync } from 'node:fs';

/** Where the commands keep what they make; all of it can be deleted. */
export const paths = {
  content: 'content',
  dist: process.env.ATLAS_DIST ?? 'dist',
  builds: '.atlas/builds',
  copies: '.atlas/copies',
  lock: '.atlas/build.lock',
  look: '.atlas/look',
  /** The pictures that were accepted last. */
  accepted: '.atlas/look/accepted.json',
  reports: '.atlas/reports',
  /** The documents, where they are at hand; the project does not hold them. */
  sources: '../shared/sources',
};

/** Ends the command when nothing was built yet. */
export function needDist(): string {
  if (existsSync(`${paths.dist}/index.html`)) return paths.dist;
  console.error('There is no built site yet. Run npm run build first.');
  process.exit(1);
}
