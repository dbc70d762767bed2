import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { nameKey, sameSpelling } from './name-key.js';
import { nameSpelling } from './name-spelling.js';
import { type Script, scriptOf } from './script.js';

/** What a language knows of names: given names, and how family names known everywhere are written that another one prints. */
export interface KnownNames {
  readonly script: Script;
  readonly givenNames: readonly string[];
  readonly familyName: (printed: string) => string | undefined;
}

/**
 * A name as a script writes it: given and family names as the pack of a language lists them, where it knows them, the rest by
 * their letters. A name in the same script stays.
 */
export function speltName(name: string, { script, givenNames, familyName }: KnownNames): string {
  if (scriptOf(name) === script) return name;
  const known = name
    .split(' ')
    .map((word) => familyName(word) ?? knownName(word, script, givenNames) ?? word);
  return nameSpelling[script](known.join(' '));
}

/** Whether all of a name is listed, a family name among it, so that nothing in its spelling is guessed. */
export function isListedName(name: string, { script, givenNames, familyName }: KnownNames): boolean {
  const words = name.split(' ');
  return (
    words.some((word) => familyName(word) !== undefined) &&
    words.every((word) => (familyName(word) ?? knownName(word, script, givenNames)) !== undefined)
  );
}

/** Given names by the key of their sounds; made once for each list, on which alone it depends. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function indexOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const made = indexes.get(names);
  if (made !== undefined) return made;
  const index = new Map<string, string[]>();
  for (const name of names) {
    const key = nameKey(name.toLowerCase());
    const alike = index.get(key);
    if (alike === undefined) index.set(key, [name]);
    else alike.push(name);
  }
  indexes.set(names, index);
  return index;
}

/** Shorter keys are those of many names: of جان Jan, John and Jean. */
const TELLING = 3;
/** How near to its spelling by letters a listed name has to be: Donald to Dunald is (.85), John to Gokhan is not (.58). */
const NEAR = 0.75;
/** Letters that one may have and the other lack. */
const MOST_MORE = 1;

/** The given name of a list that a word of another script spells; of several, the first, which is the commonest. */
function knownName(word: string, script: Script, names: readonly string[]): string | undefined {
  const bare = word.toLowerCase();
  const key = nameKey(bare);
  if (key.length < TELLING) return undefined;
  const alike = indexOf(names).get(key) ?? [];
  if (alike.length === 0) return undefined;
  const spelt = nameSpelling[script](word).toLowerCase();
  return alike.find((name) => {
    const other = name.toLowerCase();
    return (
      sameSpelling(bare, other) &&
      spelt.charAt(0) === other.charAt(0) &&
      Math.abs(spelt.length - other.length) <= MOST_MORE &&
      endsInVowel(spelt) === endsInVowel(other) &&
      JaroWinklerDistance(spelt, other, { ignoreCase: false }) >= NEAR
    );
  });
}

const endsInVowel = (word: string): boolean => /[aeiouyاويىة]$/.test(word);
