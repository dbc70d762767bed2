// How far the queue is, and what failed: node status.mjs [--retry]
import { Queue } from 'bullmq';
import { connection, QUEUE } from './settings.mjs';

const SHOWN = 1000;
const queue = new Queue(QUEUE, { connection });

// After what kept them from being compared is mended.
if (process.argv.includes('--retry')) await queue.retryJobs({ state: 'failed' });

const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
console.log(
  Object.entries(counts)
    .map(([state, count]) => `${state}\t${count}`)
    .join('\n'),
);
for (const { id, name, failedReason, attemptsMade } of await queue.getFailed(0, SHOWN - 1))
  console.log(`${id}\tfailed at try ${attemptsMade}\t${name}: ${failedReason}`);
await queue.close();
