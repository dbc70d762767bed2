import { describe } from 'vitest';
import { check, checkNone } from './check-quantities.js';

describe('a number word with a particle before it', () => {
  check([
    ['16 بست', ['بستة عشر بستانا']],
    ['7 programme', ['لسبعة برامج']],
  ]);
  checkNone(['لست متأكدا']);
});
