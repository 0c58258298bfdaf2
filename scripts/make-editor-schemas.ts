import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from './lib/editors/editor-schemas.ts';

// Run after editing a shape or a description; a test fails if the files are out of date.
const files = editorFiles();
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`Wrote ${files.size} files that help editors with the records.`);
