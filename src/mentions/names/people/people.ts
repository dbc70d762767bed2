import type { GrammarKind } from '../../../grammar/grammar.js';
import { hasHit } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import { disjointRanges } from '../disjoint-ranges.js';
import type { OfficeDraft, PersonDraft } from '../name-draft.js';
import type { NameEvidence } from '../name-evidence.js';
import type { NameReader } from '../name-reader.js';
import { findArabicPeople } from './arabic-people.js';
import { findEnglishPeople } from './english-people.js';

export { findSurnames } from './surnames.js';

/** What the readers of people need besides the document. */
export interface PeopleContext {
  readonly reader: NameReader;
  readonly evidence: NameEvidence;
  /** Tokens that other names hold. */
  readonly taken: ReadonlySet<number>;
  /** Offices by the token where their holder's name may start. */
  readonly officeTo: ReadonlyMap<number, OfficeDraft>;
}

const readers: Readonly<Record<GrammarKind, (context: PeopleContext) => readonly PersonDraft[]>> = {
  arabic: findArabicPeople,
  english: findEnglishPeople,
};

/** Reads the people named in full, or after an office or title. Surnames alone are read later, by `findSurnames`. Linear. */
export function findPeople(context: PeopleContext): readonly PersonDraft[] {
  const people = disjointRanges(readers[context.reader.grammar.kind](context));
  const holders = new Set(people.map((p) => p.office));
  const free = [...context.officeTo.values()].filter((o) => !holders.has(o) && o.number === undefined);
  const offices = new Map(free.map((office) => [office.first, office]));
  return people.map((person) => withApposition(context.reader, person, offices));
}

/** `Name, office,`: an office after a comma and before a mark is the one of the person before it. */
function withApposition(
  { document, tokens }: NameReader,
  person: PersonDraft,
  offices: ReadonlyMap<number, OfficeDraft>,
): PersonDraft {
  if (person.office !== undefined || !isMark(tokens[person.last], ',')) return person;
  const at = person.last + 1;
  const office = offices.get(at) ?? (hasHit(document, at, 'stop') ? offices.get(at + 1) : undefined);
  return office === undefined || tokens[office.end]?.kind === 'word' ? person : { ...person, office };
}
