import { describe, expect, test } from 'vitest';
import { modalityOf } from '../reading.js';

describe('what is asked is not stated', () => {
  test.each([
    'Did the army [attack] the town?',
    'Has the minister [resigned]?',
    'Did the army attack the town, [killing] 12 people?',
    'هل [استقال] الوزير؟',
    'لماذا [استقال] الوزير؟',
  ])('%s', (text) => expect(modalityOf(text).certainty).toBe('possible'));

  test.each([
    'The army [attacked] the town.',
    'The army [attacked] the town, but who gave the order?',
    'Who gave the order? The army [attacked] the town.',
    '[استقال] الوزير.',
  ])('%s is stated', (text) => expect(modalityOf(text).certainty).toBe('asserted'));
});
