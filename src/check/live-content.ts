import type { Atlas } from '../atlas/records/records.ts';
import { atlasOf } from './atlas-of-content.ts';
import { diagnosticsIn } from './check-content.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Content } from './reading/content.ts';
import { isSame, type KeptFiles, readChanged } from './reading/kept-files.ts';
import { readContent } from './reading/read-content.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

/** The content and diagnostics at one time; the same object until something changes. */
export interface ContentState {
  content: Content;
  diagnostics: Diagnostic[];
}

/** The parts of a state without diagnostics that the pages are rendered from. */
export interface SoundContent {
  pages: SiteFiles['pages'];
  /** Memoised. */
  atlas: Atlas;
}

/** A content folder that is being edited. */
export interface LiveContent {
  /** Reads the files that have changed since the last call, then runs all rules, because rules compare records. */
  look: () => ContentState;
  /** The last state without diagnostics. Throws if there was none yet. */
  sound: () => SoundContent;
}

/** Follows a content folder. It reads only when called, so that results are never out of date. */
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
    // An empty record folder is a diagnostic although no file is read; so the diagnostics are compared too.
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

/** The content that the development server renders. */
export const writtenContent = liveContent('content');
