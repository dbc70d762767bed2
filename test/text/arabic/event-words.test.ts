import { describe, expect, it } from 'vitest';
import { eventWords } from '../../../src/text/arabic/event-words.js';

describe('the words of the reports on one event', () => {
  const line = 'بدأ تدريب الجنود';
  const { areNeighbours, beside, counts } = eventWords([`${line}\nانتهى تدريب الجنود`, line, line]);

  it('are counted wherever they are printed', () => {
    expect([counts.get('تدريب'), counts.get('بدا'), counts.get('انتهي')]).toEqual([4, 3, 1]);
  });

  it('stand beside one another on a line, however often it is printed', () => {
    expect([...beside('تدريب')].sort()).toEqual([' انتهي', ' بدا', 'الجنود '].sort());
    expect(areNeighbours('تدريب', 'الجنود')).toBe(true);
    expect(areNeighbours('الجنود', 'انتهي')).toBe(false);
  });
});
