// Works off the queue until it is told to end: node work.mjs
import { Worker } from 'bullmq';
import { CONCURRENCY, connection, LOCK_MS, MEMORY_MB, QUEUE } from './settings.mjs';

const worker = new Worker(QUEUE, new URL('./compare.mjs', import.meta.url), {
  connection,
  concurrency: CONCURRENCY,
  lockDuration: LOCK_MS,
  stalledInterval: LOCK_MS,
  // An event that takes its worker down with it is taken up three times, then it fails.
  maxStalledCount: 3,
  workerForkOptions: { execArgv: [`--max-old-space-size=${MEMORY_MB}`] },
});

worker.on('active', ({ id, name }) => console.log(`${id}\ttaken\t${name}`));
worker.on('completed', ({ id, name }, how) => console.log(`${id}\t${how}\t${name}`));
worker.on('failed', (job, { message }) => {
  const again = job?.finishedOn === undefined ? 'tried again' : 'failed';
  console.error(`${job?.id}\t${again}\t${job?.name}: ${message}`);
});
worker.on('stalled', (id) => console.log(`${id}\ttaken up from a worker that is lost`));
worker.on('error', ({ message }) => console.error(`\tqueue\t${message}`));

// What is in hand is finished first; a second signal ends it at once, and another worker takes it up.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await worker.close();
    process.exit();
  });
