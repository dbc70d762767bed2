/** A list of numbers that grows at its end. */
export interface Growing {
  readonly push: (number: number) => void;
  readonly at: (index: number) => number;
  readonly size: () => number;
  /** A part of it, good until it grows. */
  readonly from: (start: number, end: number) => Int32Array;
}

/** An empty list. */
export function growing(): Growing {
  let numbers = new Int32Array(1 << 10);
  let size = 0;
  return {
    push: (number) => {
      if (size === numbers.length) {
        const longer = new Int32Array(2 * size);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[size++] = number;
    },
    at: (index) => numbers[index] ?? 0,
    size: () => size,
    from: (start, end) => numbers.subarray(start, end),
  };
}
