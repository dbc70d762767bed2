// What a worker does with one event. It runs in a process of its own, since a comparison lets nothing else happen meanwhile.
import { UnrecoverableError } from 'bullmq';
import { CrossclaimError, compareClaims } from 'crossclaim';
import { digestOf } from './digest.mjs';
import { isStored, store } from './store.mjs';

// Where the worker that started it is killed, this process ends too: nobody waits for its answer any more.
process.once('disconnect', () => process.exit());

/** Done twice, after a worker was lost, it does no harm: what is stored is not compared again, and stored anew is the same. */
export default async function compare({ data }) {
  const digest = digestOf(data);
  if (await isStored(digest)) return 'was stored';
  await store(digest, reportOn(data));
  return 'stored';
}

/** An event that cannot be compared will not be comparable later: it fails at once, with what is wrong with it. */
function reportOn({ sources, ...options }) {
  try {
    return compareClaims(sources, options);
  } catch (error) {
    if (!(error instanceof CrossclaimError)) throw error;
    throw new UnrecoverableError(`${error.code}: ${error.message}`);
  }
}
