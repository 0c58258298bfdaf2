import type { Diagnostic } from '../diagnostic.ts';

/** The text of a file; `null` if it is not valid text. */
export interface TextFile {
  text: string | null;
  diagnostics: Diagnostic[];
}

/** Decodes a content file: UTF-8 without byte order mark, lines ending in LF, no invalid bytes, not empty. */
export function readText(file: string, bytes: Uint8Array): TextFile {
  const diagnostics: Diagnostic[] = [];
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const report = (text: string, offset: number, code: string, message: string, fix: string) => {
    const before = text.slice(0, offset).split('\n');
    diagnostics.push({ file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, code, message, fix });
  };

  if (!isUtf8(bytes)) {
    report(decoded, decoded.indexOf('\ufffd'), 'FILE_ENCODING', 'the file is not UTF-8.', 'Save it as UTF-8; it may be GBK or Big5.');
    return { text: null, diagnostics };
  }
  if (decoded.startsWith('\ufeff'))
    report(decoded, 0, 'FILE_BOM', 'the file begins with a byte order mark.', 'Save it as UTF-8 without BOM.');
  const unmarked = decoded.replace(/^\ufeff/, '');
  const carriage = unmarked.indexOf('\r');
  if (carriage >= 0) report(unmarked, carriage, 'FILE_LINE_ENDS', 'a line ends in CR.', 'Save the file with LF line ends.');
  const text = unmarked.replace(/\r\n?/g, '\n');

  if (text.trim() === '') {
    report(text, 0, 'FILE_EMPTY', 'the file is empty.', 'Write it, or remove it.');
    return { text: null, diagnostics };
  }
  const marker = text.search(/^(<{7}|>{7})( |$)/m);
  if (marker >= 0) {
    report(text, marker, 'MERGE_MARKER', 'a merge was left unfinished.', 'Keep one of the two versions and delete the marks.');
    return { text: null, diagnostics };
  }
  const damaged = text.search(/\ufffd|锟斤拷|Ã[\u0080-\u00bf]/);
  if (damaged >= 0)
    report(text, damaged, 'TEXT_DAMAGED', 'characters were lost in a conversion.', 'Type the words again from the document.');
  return { text, diagnostics };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
