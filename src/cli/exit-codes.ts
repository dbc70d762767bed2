/** What the command ends with; they are documented, and stay. */
export const exitCodes = {
  done: 0,
  /** A fault of the program itself. */
  fault: 1,
  /** Something wrong with files or options; nothing was written. */
  wrong: 2,
  /** The reports have what `--fail-on` names; the comparison was written. */
  found: 3,
  /** The comparison was written without files that `--keep-going` left out. */
  leftOut: 4,
} as const;
