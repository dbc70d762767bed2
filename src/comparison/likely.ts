/**
 * How sure it has to be that two claims are about one thing (see `Identity`), for what is said of how their values differ.
 */

/**
 * As likely as not: from here on, values that nothing relates and words that are opposites are told, as left open. It is
 * the one number that the meaning of a probability gives; a tenth of it moves no more than three differences.
 */
export const LIKELY = 0.5;

/**
 * From here on, opposite words and swapped parts contradict each other; below, they may be said of two things. Chosen
 * for the precision of conflicts: a tenth less makes conflicts of three differences left open, a fifth more leaves 120
 * antonyms of headline pairs open.
 */
export const ASSURED = 0.6;
