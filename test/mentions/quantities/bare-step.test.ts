import { describe } from 'vitest';
import { check, checkNone } from './check-quantities.js';

describe('a number without a noun', () => {
  check([
    ['257 dead', ['قتل 257']],
    ['3 wounded', ['wounded three']],
    ['13', ['The figure rose to 13']],
    ['1500', ['a fleet of 1,500']],
  ]);
  checkNone(['the group of 77', 'at a depth of 600', 'at 5', 'in 15']);
});
