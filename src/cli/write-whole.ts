import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** What is asked of the file system, as `node:fs` has it. */
export interface Files {
  readonly lstatSync: (path: string, options: { readonly throwIfNoEntry: false }) => Stat | undefined;
  readonly statSync: (path: string, options: { readonly throwIfNoEntry: false }) => Stat | undefined;
  readonly realpathSync: (path: string) => string;
  readonly openSync: (path: string, flags: string, mode: number) => number;
  readonly writeFileSync: (file: number, text: string) => void;
  readonly fchmodSync: (file: number, mode: number) => void;
  readonly closeSync: (file: number) => void;
  readonly renameSync: (from: string, to: string) => void;
  readonly rmSync: (path: string, options: { readonly force: true }) => void;
}

interface Stat {
  readonly mode: number;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/**
 * Writes a file whole or not at all: a draft beside it takes its place once it is complete. A link is followed to the
 * file it names, the mode of an old file stays, and what is no plain file (a pipe, a device) is left alone.
 *
 * @throws what the system throws; an error of code `NOT_A_FILE` or `DANGLING` where there is no plain file to write
 */
export function writeWhole(files: Files, path: string, text: string): void {
  const target = fileBehind(files, path);
  const old = files.statSync(target, { throwIfNoEntry: false });
  if (old !== undefined && !old.isFile()) throw refusal(old.isDirectory() ? 'EISDIR' : 'NOT_A_FILE');
  // `wx`: a name that nobody can guess, and no file or link that stands there already.
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  const file = files.openSync(draft, 'wx', old === undefined ? 0o666 : 0o600);
  try {
    try {
      files.writeFileSync(file, text);
      if (old !== undefined) files.fchmodSync(file, old.mode & 0o7777);
    } finally {
      files.closeSync(file);
    }
    files.renameSync(draft, target);
  } catch (error) {
    files.rmSync(draft, { force: true });
    throw error;
  }
}

/** The path itself, or of a link the file that it names. */
function fileBehind(files: Files, path: string): string {
  if (files.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path;
  try {
    return files.realpathSync(path);
  } catch {
    throw refusal('DANGLING');
  }
}

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}
