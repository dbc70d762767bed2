/** What a ticker is told. */
export interface Ticking {
  readonly text: string;
  /** Whether stderr is a terminal: there one line is written over, elsewhere a line now and then is added. */
  readonly terminal: boolean;
  /** One number, shared: 0 while nothing was written, 1 once something was, 2 when it is to be silent. */
  readonly state: Int32Array;
}

/**
 * The program of a thread that says from one second on that work goes on, and for how long. It is a thread of its own because
 * a comparison is one computation, during which nothing else runs; and a text because it is run as one.
 */
export const ticker = `
const { workerData: { text, terminal, state } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let seconds = 0;
setInterval(() => {
  seconds++;
  if (!terminal && seconds !== 1 && seconds % 10 !== 0) return;
  if (Atomics.compareExchange(state, 0, 0, 1) === 2) return;
  const line = 'crossclaim: ' + text + ' … ' + seconds + ' s';
  try { writeSync(2, terminal ? '\\r' + line + '\\u001b[K' : line + '\\n'); } catch {}
}, 1000);
`;
