import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A command that was started, and what it has printed so far. */
export interface Running {
  readonly lines: () => readonly string[];
  /** Waits until it has printed what is asked for, or ended. */
  readonly until: (enough: (lines: readonly string[]) => boolean) => Promise<void>;
  /** Waits for its end: the exit code, null after a signal. */
  readonly end: () => Promise<number | null>;
  /** Sends a signal to it, or to it and all processes that it has started. */
  readonly kill: (signal: NodeJS.Signals, whom?: 'it' | 'all') => void;
  /** Whether it and all processes that it has started have ended. */
  readonly isGone: () => boolean;
}

/** Starts `node SCRIPT ARGS` in a folder, in a process group of its own. */
export function startIn(
  cwd: string,
  [script, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
): Running {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  let ended = false;
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const one of [...waiting]) one();
  };
  const hear = (chunk: string): void => {
    told += chunk;
    look();
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.once('close', () => {
    ended = true;
    look();
  });
  const lines = (): readonly string[] => told.split('\n').slice(0, -1);
  const until = (enough: (lines: readonly string[]) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (!enough(lines()) && !ended) return;
        waiting.delete(check);
        if (enough(lines())) resolve();
        else reject(new Error(`${script} ended:\n${told}`));
      };
      waiting.add(check);
      check();
    });
  const end = async (): Promise<number | null> => {
    if (!ended) await once(child, 'close');
    return child.exitCode;
  };
  const kill = (signal: NodeJS.Signals, whom: 'it' | 'all' = 'it'): void => {
    if (child.pid !== undefined && !isGone()) process.kill(whom === 'all' ? -child.pid : child.pid, signal);
  };
  const isGone = (): boolean => {
    try {
      return child.pid === undefined || !process.kill(-child.pid, 0);
    } catch {
      return true;
    }
  };
  return { lines, until, end, kill, isGone };
}
