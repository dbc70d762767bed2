import type { CompareOptions, ComparisonReport, Source } from '../schema/types.js';

/** Everything the command needs from outside; `cli.ts` fills it with files, the terminal and the engine. */
export interface World {
  /** The bytes of a file; throws what the system throws. */
  readonly read: (path: string) => Uint8Array;
  /** Writes a file whole or not at all; throws what the system throws. */
  readonly write: (path: string, text: string) => void;
  /** The path from the root of the file system, by which two names of one file are known. */
  readonly absolute: (path: string) => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody watches stderr. */
  readonly watched: boolean;
  /** What stands at the end of `out`: no terminal, one without colours, one with. */
  readonly screen: 'none' | 'plain' | 'colour';
  readonly version: string;
  readonly compare: (sources: readonly Source[], options: CompareOptions) => ComparisonReport;
}

/** Why the system refused, in plain words. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code === '' ? String(error) : code);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOSPC: 'no space left',
  EROFS: 'the file system is read-only',
  NOT_A_FILE: 'it is no plain file',
  DANGLING: 'it is a link to a file that does not exist',
  ERR_INVALID_ARG_VALUE: 'not a path',
};
