import { describe } from 'vitest';
import { check } from './check-quantities.js';

describe('a number of things of a size', () => {
  check([
    ['3 voucher', ['three $200 vouchers']],
    ['9 sack', ['nine 4-kilogram bags of cocaine']],
    ['4 boat', ['four 20-seat boats']],
    ['2 student', ['two 20-year-old students']],
  ]);
});

describe('a size alone', () => {
  check([
    ['40 seat', ['40-seat buses']],
    ['200 USD, 3 man', ['paid $200 to three men']],
    ['10 crew', ['a ten-member crew']],
  ]);
});
