/** What is asked of the system to know that files change. */
export interface Watchable {
  /** What changes with a file: its time, size and place; empty where there is none. */
  readonly stamp: (path: string) => string;
  /** Calls again and again; gives what ends that. */
  readonly every: (milliseconds: number, call: () => void) => () => void;
}

/** Half a second: shorter than anybody waits, and far longer than looking at some hundred files takes. */
const PAUSE = 500;

/** Tells when files change after they were read, by looking at them: that works with every editor and file system. */
export function watchFiles({ stamp, every }: Watchable) {
  const stamps = new Map<string, string>();
  return {
    /** To be told of every file just before it is read. */
    seen: (path: string): void => {
      stamps.set(path, stamp(path));
    },
    /** Resolves once one of the files, or of the folders, is another than when it was last seen. */
    changed: (paths: readonly string[]): Promise<boolean> => {
      const known = paths.map((path) => ({ path, was: stamps.get(path) ?? stamp(path) }));
      return new Promise((resolve) => {
        const stop = every(PAUSE, () => {
          if (known.every(({ path, was }) => stamp(path) === was)) return;
          stop();
          resolve(true);
        });
      });
    },
  };
}
