/** What kinds of file begin with, as one character a byte. */
const beginnings: readonly (readonly [beginning: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'an archive or a document of Word, LibreOffice or the like (zip)'],
  ['\u00d0\u00cf\u0011\u00e0', 'a document of an older Word or Excel'],
  ['{\\rtf', 'a rich text document (RTF)'],
  ['\u0089PNG', 'a picture (PNG)'],
  ['GIF8', 'a picture (GIF)'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
  ['RIFF', 'a picture, sound or film (RIFF)'],
  ['\u001f\u008b', 'compressed data (gzip)'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['SQLite format 3', 'a database (SQLite)'],
  ['bplist', 'a web archive of Safari or another property list'],
];

/** What a file is that is not text, by the bytes it begins with; undefined where they say nothing. */
export function nameBinary(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return beginnings.find(([beginning]) => head.startsWith(beginning))?.[1];
}
