import type { Atlas } from '../atlas/records/records.ts';
import { atlasOf } from './atlas-of-content.ts';
import { diagnosticsIn } from './check-content.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Content } from './reading/content.ts';
import { isSame, type KeptFiles, readChanged } from './reading/kept-files.ts';
import { readContent } from './reading/read-content.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

/** The content as it stood at a look; the same object for as long as nothing changes. */
export interface ContentState {
  content: Content;
  diagnostics: Diagnostic[];
}

/** A state without diagnostics, as the pages take it. */
export interface SoundContent {
  pages: SiteFiles['pages'];
  /** Built once. */
  atlas: Atlas;
}

/** A content folder that is being written. */
export interface LiveContent {
  /** Takes up what has changed since the last look: only that is read again. Then every rule runs, since rules look across records. */
  look: () => ContentState;
  /** The last state without diagnostics. */
  sound: () => SoundContent;
}

/** Follows a content folder. It looks when it is asked, so that no answer is older than the question. */
export function liveContent(folder: string): LiveContent {
  let files: KeptFiles = new Map();
  let state: ContentState | null = null;
  let soundContent: Content | null = null;
  let made: { of: Content; sound: SoundContent } | null = null;

  const look = () => {
    const before = state;
    state = null;
    const { read, kept } = readChanged(files);
    const content = readContent(folder, read);
    // A folder without a record in it is a diagnostic, though no file was read for it.
    const isUnchanged = isSame(files, kept) && JSON.stringify(content.diagnostics) === JSON.stringify(before?.content.diagnostics);
    files = kept;
    state = before && isUnchanged ? before : { content, diagnostics: diagnosticsIn(folder, content) };
    if (state.diagnostics.length === 0) soundContent = state.content;
    return state;
  };

  const sound = () => {
    if (!state) look();
    if (!soundContent) throw new Error('There is no page before the problems are fixed.');
    if (made?.of !== soundContent)
      made = { of: soundContent, sound: { pages: siteFiles(soundContent).pages, atlas: atlasOf(soundContent) } };
    return made.sound;
  };

  return { look, sound };
}

/** The content that the pages are made of while one writes. */
export const writtenContent = liveContent('content');
