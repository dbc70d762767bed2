import { isListedName, type KnownNames, speltName } from '../../grammar/spelt-name.js';
import { type Printed, textOf } from './pieces.js';
import type { WordedName } from './worded-name.js';
import type { Tongue } from './wording.js';

/** What is said of a name, with the name as printed beside it unless it is told whole. */
export function besidePrinted(printed: Printed, { text, whole }: WordedName): string {
  const asPrinted = textOf(printed);
  if (text === asPrinted) return text;
  const said = text.charAt(0).toUpperCase() + text.slice(1);
  return whole ? said : `${said} [${asPrinted}]`;
}

/** What a language knows of the names that another one prints; nothing without a script to write them in. */
const knownNames = ({ script, givenNames, word }: Tongue, { familyIds }: Tongue): KnownNames | undefined =>
  script && {
    script,
    givenNames,
    familyName: (printed) => {
      const id = familyIds().get(printed);
      return id === undefined ? undefined : word('familyName', id);
    },
  };

/** Says how names of a source are written in a language. */
export const speller = (one: Tongue, { tongue: from }: Printed): ((name: string) => string) => {
  const known = knownNames(one, from);
  return (name) => (known === undefined ? name : speltName(name, known));
};

/** A name by its letters, whole where all of it is listed. */
export function byLetters(one: Tongue, printed: Printed): WordedName {
  const known = knownNames(one, printed.tongue);
  const text = textOf(printed);
  return { text: speller(one, printed)(text), whole: known !== undefined && isListedName(text, known) };
}
