import { describe } from 'vitest';
import { check } from './check-quantities.js';

describe('numbers under zero', () => {
  check([
    ['-12 celsius', ['fell to -12 degrees Celsius', 'fell to minus 12 degrees Celsius']],
    ['-12 degree', ['12 degrees below zero', 'fell to minus 12 in Ankara']],
    ['-8 degree', ['إلى 8 درجات تحت الصفر', 'إلى -8 درجات', 'إلى 8 تحت الصفر', 'إلى ناقص 8 درجات']],
    ['-5 percent', ['shares moved by -5 percent']],
  ]);
});

describe('dashes that are no sign', () => {
  check([
    ['5-10 degree', ['lows of 5-10 degrees']],
    ['12 degree', ['- 12 degrees', '-12 degrees', 'it fell - 12 degrees']],
    ['12 soldier', ['he lost -12 soldiers']],
  ]);
});
