import type { NameSounds } from '../name-sounds.js';

/** From letters to the sounds that transliteration keeps, the longest first, so that `sh` is one sound. */
const SOUNDS: readonly (readonly [letters: string, sound: string])[] = [
  ['tch', 'c'],
  ['sch', 'c'],
  ['ch', 'c'],
  ['sh', 'c'],
  ['kh', 'x'],
  ['gh', 'g'],
  ['th', 's'],
  ['dh', 'z'],
  ['ph', 'f'],
  ['dj', 'g'],
  ['tz', 'ts'],
  ['ck', 'g'],
  ['ce', 's'],
  ['ci', 's'],
  ['cy', 's'],
  ['x', 'gs'],
  ['b', 'b'],
  ['p', 'b'],
  ['t', 't'],
  ['g', 'g'],
  ['j', 'g'],
  ['k', 'g'],
  ['q', 'g'],
  ['c', 'g'],
  ['h', 'h'],
  ['d', 'd'],
  ['r', 'r'],
  ['z', 'z'],
  ['s', 's'],
  ['f', 'f'],
  ['v', 'f'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
];

/** A last i that only one of two spellings has makes another name: Hussein, Hosni. */
const FINAL_I = /[iy]$/;

/** How Latin letters spell names, English ones and those of other scripts. */
export const latinNameSounds: NameSounds = {
  consonants: (word) => {
    const plain = word.replace(/[^a-z]/g, '');
    const first = /^[wy]/.exec(plain)?.[0] ?? '';
    let key = first;
    for (let at = first.length; at < plain.length; ) {
      const sound = SOUNDS.find(([letters]) => plain.startsWith(letters, at));
      key += sound?.[1] ?? '';
      at += sound?.[0].length ?? 1;
    }
    return key.length > 1 && plain.endsWith('h') ? key.replace(/h$/, '') : key;
  },
  parts: (left, right) => FINAL_I.test(left) !== FINAL_I.test(right),
  settled: false,
};
