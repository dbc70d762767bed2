import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Explanation } from '../explain.js';
import type { ConceptWords } from '../find-concepts.js';
import type { Inspection } from '../inspect.js';
import type { CompareOptions, ComparisonReport, Passage, Source } from '../schema/types.js';

/** Everything the command needs from outside; `cli.ts` fills it with files, the terminal and the engine. */
export interface World {
  readonly files: FileSystem;
  /** The bytes of standard input. */
  readonly input: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /**
   * Says on stderr from one second on that work goes on; gives what ends that. Where it is not said whether that is wanted, it
   * is where somebody watches.
   */
  readonly progress: (text: string, wanted?: boolean) => () => void;
  /** What stands at the end of `out`: no terminal, one without colours, one with. */
  readonly screen: 'none' | 'plain' | 'colour';
  readonly version: string;
  /** Lets a server speak over standard input and output until the other side closes. */
  readonly serve: (server: McpServer) => Promise<void>;
  readonly engine: Engine;
}

/** What the command does with files; each throws what the system throws. */
export interface FileSystem {
  /** The bytes of a file. */
  readonly read: (path: string) => Uint8Array;
  /** Its first and last bytes, only to see what it is: a file that was looked at is not one of those read. */
  readonly peek: (path: string) => Uint8Array;
  /** Writes a file whole or not at all. */
  readonly write: (path: string, text: string) => void;
  /** Whether there is anything of that name. */
  readonly exists: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
  /** The names in a folder. */
  readonly list: (folder: string) => readonly string[];
  /** The files that fit a pattern. */
  readonly glob: (pattern: string) => Promise<readonly string[]>;
  /**
   * Resolves when one of the files or folders is another than when it was last read: to true, or to false where none will
   * change any more.
   */
  readonly changed: (paths: readonly string[]) => Promise<boolean>;
  /** The path without a link in it. */
  readonly real: (path: string) => string;
  /** The path from the root of the file system, by which two names of one file are known. */
  readonly absolute: (path: string) => string;
}

/** The engine, loaded where it is first asked: help, a page of a report and a wrong option do without it. */
export interface Engine {
  readonly compare: (sources: readonly Source[], options: CompareOptions) => Promise<ComparisonReport>;
  readonly explain: (sources: readonly Source[], a: Passage, b: Passage) => Promise<Explanation>;
  readonly inspect: (source: Source) => Promise<Inspection>;
  readonly findConcepts: (word?: string) => Promise<readonly ConceptWords[]>;
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
