/** What is asked of the file system, as `node:fs` has it. */
export interface Files {
  readonly openSync: (path: string, flags: 'r') => number;
  readonly fstatSync: (file: number) => { readonly size: number };
  readonly readSync: (file: number, into: Uint8Array, at: number, length: number, position: number) => number;
  readonly closeSync: (file: number) => void;
}

/** So many bytes of either end: where a page says what made it lies well within. */
const END = 8_192;

/**
 * The first and the last bytes of a file, one after the other: the whole of a short one.
 *
 * @throws what the system throws
 */
export function peekEnds(files: Files, path: string): Uint8Array {
  const file = files.openSync(path, 'r');
  try {
    const { size } = files.fstatSync(file);
    const head = Math.min(size, END);
    const tail = Math.min(size - head, END);
    const ends = new Uint8Array(head + tail);
    const got = files.readSync(file, ends, 0, head, 0);
    return ends.subarray(0, got + files.readSync(file, ends, got, tail, size - tail));
  } finally {
    files.closeSync(file);
  }
}
