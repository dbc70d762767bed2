/** A unit or currency beside a number, with the tokens that number and unit cover together. */
export interface Measured {
  readonly unit: string;
  readonly first: number;
  readonly last: number;
}
