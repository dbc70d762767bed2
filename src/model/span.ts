/** Half-open range of UTF-16 offsets into the text of a source as given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Half-open range of token indexes in one document. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
