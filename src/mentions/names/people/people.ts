import type { OfficeDraft, PersonDraft } from '../name-draft.js';
import type { NameEvidence } from '../name-evidence.js';
import type { NameReader } from '../name-reader.js';
import { disjoint } from '../organisations/draft.js';
import { findArabicPeople } from './arabic.js';
import { findEnglishPeople } from './english.js';

/** What the readers of people need besides the document. */
export interface PeopleContext {
  readonly reader: NameReader;
  readonly evidence: NameEvidence;
  /** Tokens that other names hold. */
  readonly taken: ReadonlySet<number>;
  /** Offices by the token where their holder's name may start. */
  readonly officeTo: ReadonlyMap<number, OfficeDraft>;
}

/** Reads the people named in full, or after an office or title. Surnames alone are read later, by `findSurnames`. Linear. */
export function findPeople(context: PeopleContext): readonly PersonDraft[] {
  const found = context.reader.arabic ? findArabicPeople(context) : findEnglishPeople(context);
  return withApposition(context, disjoint(found));
}

/** `Name, office,`: an office after a comma and before a mark is the one of the person before it. */
function withApposition(context: PeopleContext, people: readonly PersonDraft[]): readonly PersonDraft[] {
  const { tokens } = context.reader;
  const holders = new Set(people.map((p) => p.office));
  const offices = new Map([...context.officeTo.values()].map((office) => [office.first, office]));
  return people.map((person) => {
    if (person.office !== undefined || !isComma(tokens[person.last]?.text)) return person;
    const article =
      context.reader.document.hitsAt[person.last + 1]?.some((h) => h.category === 'stop') ?? false;
    const office = offices.get(person.last + 1) ?? (article ? offices.get(person.last + 2) : undefined);
    if (office === undefined || holders.has(office) || office.number !== undefined) return person;
    return tokens[office.end]?.kind === 'word' ? person : { ...person, office };
  });
}

function isComma(text: string | undefined): boolean {
  return text === ',' || text === '،';
}

/**
 * Reads surnames that stand alone, and given names with no more than one person behind them: every token that is the
 * last unit of a name read in full somewhere in the event. `surnames` gives the spelling that a token's form stands for.
 */
export function findSurnames(
  { reader, taken, evidence, officeTo }: PeopleContext,
  surnames: (form: string) => string | undefined,
): readonly PersonDraft[] {
  return reader.tokens.flatMap(({ index, kind }) => {
    if (kind !== 'word' || taken.has(index)) return [];
    const office = officeTo.get(index);
    if (reader.known(index) && office === undefined) return [];
    if (!reader.arabic && !reader.capital(index)) return [];
    for (const { form, proclitics } of reader.bare(index)) {
      const unit = surnames(form) ?? (evidence.isName(form) ? form : undefined);
      if (
        unit === undefined ||
        (proclitics !== '' && evidence.occurs(form) === false && surnames(form) === undefined)
      )
        continue;
      return [
        {
          kind: 'person',
          first: index,
          last: index + 1,
          proclitics,
          units: [unit],
          ...(office && { office }),
        },
      ];
    }
    return [];
  });
}
