// Puts events on the queue: node produce.mjs PATH…
import { setTimeout } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { digestOf } from './digest.mjs';
import { eventsIn } from './events.mjs';
import { connection, jobOptions, MOST_WAITING, QUEUE } from './settings.mjs';
import { isStored } from './store.mjs';

const BATCH = 100;
const queue = new Queue(QUEUE, { connection });
let batch = [];

for (const path of process.argv.slice(2)) {
  for await (const { place, event, error } of eventsIn(path)) {
    if (event === undefined) {
      console.error(`not read\t${place}: ${error}`);
      process.exitCode = 1;
      continue;
    }
    const digest = digestOf(event);
    const stored = await isStored(digest);
    console.log(`${digest}\t${stored ? 'stored' : 'put'}\t${place}`);
    if (!stored) batch.push({ name: place, data: event, opts: { ...jobOptions, jobId: digest } });
    if (batch.length >= BATCH) await put();
  }
}
await put();
await queue.close();

/** A job that is on the queue already, by its id, is not put there twice. */
async function put() {
  while ((await queue.getWaitingCount()) > MOST_WAITING) await setTimeout(1000);
  await queue.addBulk(batch);
  batch = [];
}
