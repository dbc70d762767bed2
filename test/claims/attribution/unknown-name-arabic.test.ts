import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

describe('names that no reader knows', () => {
  test.each<[string, readonly string[]]>([
    ['قتل 12 شخصا، بحسب سمير العلي، وهو ضابط.', ['سمير العلي']],
    ['أغلق الجسر، بحسب الخطة، أمس.', []],
    ['أغلق الجسر بحسب سمير الذي كان هناك.', []],
  ])('%s', (text, speakers) => expect(saidIn(text).map((line) => line.split(' | ')[0])).toEqual(speakers));
});
