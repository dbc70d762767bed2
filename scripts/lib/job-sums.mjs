// @ts-check
/** Share of the time that processors work: the rest is for hours with more events than others, and for machines that fail. */
const LOAD = 0.6;
/** Processors of a machine as they are commonly rented. */
const MACHINE_PROCESSORS = 8;
/** How far behind the workers may fall, such as after a night without them. */
const BEHIND_HOURS = 6;

/**
 * What so many events a day take.
 *
 * @param {number} perDay
 * @param {object} job what one takes, on average
 * @param {number} job.ms processor time
 * @param {number} job.peakMb memory of a process at its largest
 * @param {number} job.given bytes that wait on the queue
 * @param {number} job.stored bytes that are kept
 */
export function sumsOf(perDay, { ms, peakMb, given, stored }) {
  const perSecond = perDay / 86_400;
  const busy = (perSecond * ms) / 1000;
  const processors = Math.ceil(busy / LOAD);
  return {
    perSecond,
    busy,
    load: LOAD,
    processors,
    machineProcessors: MACHINE_PROCESSORS,
    machines: Math.ceil(processors / MACHINE_PROCESSORS),
    machineMb: MACHINE_PROCESSORS * peakMb,
    storedBytes: perDay * stored,
    behindHours: BEHIND_HOURS,
    queuedBytes: (perDay / 24) * BEHIND_HOURS * given,
  };
}
