import type { Atlas } from '../../atlas/records.ts';
import { findingsIn } from './check-content.ts';
import type { Finding } from './finding.ts';
import { isSame, type KeptFiles, readChanged } from './kept-files.ts';
import { atlasOf } from './read-atlas.ts';
import { type Content, readContent } from './read-content.ts';

/** The content as it stood at a look; the same object for as long as nothing changes. */
export interface ContentState {
  content: Content;
  findings: Finding[];
}

/** A content folder that is being written. */
export interface LiveContent {
  /** Takes up what has changed since the last look: only that is read again. Then every rule runs, since rules look across records. */
  look: () => ContentState;
  /** The atlas of the last state without findings, built once for it. */
  atlas: () => Atlas;
}

/** Follows a content folder. It looks when it is asked, so that no answer is older than the question. */
export function liveContent(folder: string): LiveContent {
  let files: KeptFiles = new Map();
  let state: ContentState | null = null;
  let sound: { content: Content; atlas?: Atlas } | null = null;

  const look = () => {
    const before = state;
    state = null;
    const { read, kept } = readChanged(files);
    const content = readContent(folder, read);
    // A folder without a record in it is a finding, though no file was read for it.
    const isUnchanged = isSame(files, kept) && JSON.stringify(content.findings) === JSON.stringify(before?.content.findings);
    files = kept;
    state = before && isUnchanged ? before : { content, findings: findingsIn(content) };
    if (state !== before && state.findings.length === 0) sound = { content };
    return state;
  };

  const atlas = () => {
    if (!state) look();
    if (!sound) throw new Error('There is no atlas before the findings are mended.');
    sound.atlas ??= atlasOf(sound.content);
    return sound.atlas;
  };

  return { look, atlas };
}

/** The content that the pages are made of while one writes. */
export const writtenContent = liveContent('content');
