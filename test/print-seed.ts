/** Runs once before all tests: the seed stands at the head of the output, on a server too. */
export function setup(): void {
  console.log(`Made inputs follow from CROSSCLAIM_SEED=${process.env.CROSSCLAIM_SEED}`);
}
