import { expect, it } from 'vitest';
import { claimsIn } from './claims-of.js';

it.each<[string, readonly string[]]>([
  // a question that is answered at once is told by its answer
  [
    'Did the board cancel the concert? The board did not cancel the concert.',
    ['cancel: The board did not cancel the concert'],
  ],
  ['هل استقال المدير؟ لم يستقل المدير.', ['resign: لم يستقل المدير']],
  // its answer opens with a word that only says no
  [
    'Did the board cancel the trip? No, the board did not cancel the trip.',
    ['cancel-visit: the board did not cancel the trip'],
  ],
  // one that is not answered stands by itself
  ['Did the board cancel the concert? Nobody would say.', ['cancel: Did the board cancel the concert']],
])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims));
