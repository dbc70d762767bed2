/**
 * A hedged amount (about, nearly) stands for this share of itself on either side: two digits are rounded to one. Of the
 * open events none tells a tenth from a fifth; with less, a bound and a rounded number of one thing part.
 */
const HEDGE = 0.1;

/** What a hedged amount leaves on either side; nothing of one that is not hedged. */
export const slackOf = (amount: number, hedged: boolean): number => (hedged ? Math.abs(amount) * HEDGE : 0);
