// A thread of `compareMany`: one event in, one report or failure out, until it is ended.
import { parentPort } from 'node:worker_threads';
import { compareClaims } from '../compare.js';
import { CrossclaimError } from '../errors.js';
import type { Answer, Job } from './job.js';

function answerTo({ event }: Job): Answer {
  try {
    const { sources, ...options } = event;
    return { report: compareClaims(sources, options) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof CrossclaimError)) return { failed: { message } };
    const { code, where } = error;
    return { failed: { message, code, ...(where === undefined ? {} : { where }) } };
  }
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(answerTo(job)));
