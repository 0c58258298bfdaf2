import { existsSync } from 'node:fs';

/** The paths the commands read and write; everything they write can be deleted. */
export const paths = {
  content: 'content',
  dist: process.env.ATLAS_DIST ?? 'dist',
  builds: '.atlas/builds',
  copies: '.atlas/copies',
  lock: '.atlas/build.lock',
  look: '.atlas/look',
  /** The pictures accepted as reference. */
  accepted: '.atlas/look/accepted.json',
  reports: '.atlas/reports',
  /** The documents, if available; they are not part of the project. */
  sources: '../shared/sources',
};

/** Exits if there is no build yet. */
export function needDist(): string {
  if (existsSync(`${paths.dist}/index.html`)) return paths.dist;
  console.error('There is no built site yet. Run npm run build first.');
  process.exit(1);
}
