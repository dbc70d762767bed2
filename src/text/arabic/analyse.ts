import { arabicLead } from '../../grammar/arabic/lead.js';
import { arabicTail } from '../../grammar/arabic/tail.js';
import { flatMap } from '../../model/flat-map.js';
import type { Analysis, WordForm } from '../../model/lexicon.js';

/** Longer words are names of nothing; they are not analysed. */
const LONGEST = 24;

/** The first person is rare in news, and its prefix is a common first letter. */
export const FIRST_PERSON = 2;

/** A particle taken off the front changes a word a little more than an ending does: وصلت is arrived, not and-prayed. */
const PARTICLE = 1.1;

/** Letters that an ending leaves of a noun at least, and of a verb, which may be weak (قال, and short: قل); ف takes one more. */
const NOUN_STEM = 3;
const VERB_STEM = 2;

const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه', 'ك'];
const NOUN_ENDINGS: readonly (readonly [string, string])[] = [
  ['ا', ''],
  ['ه', ''],
  ['ين', ''],
  ['ون', ''],
  ['ان', ''],
  ['ات', ''],
  ['ات', 'ه'],
  ['تين', 'ه'],
  ['تان', 'ه'],
  ['تي', 'ه'],
  ['تا', 'ه'],
  ['ت', 'ه'],
  ['ي', ''],
  ['و', ''],
  ['ءا', 'ء'],
];
const PAST_ENDINGS = ['', 'ت', 'ا', 'تا', 'وا', 'نا', 'ن', 'تم', 'و'];
const PRESENT_ENDINGS = ['', 'ون', 'ان', 'ين', 'وا', 'ا', 'ن', 'و'];

/** Last letters that a pronoun changes, and what they are without it: مدرسته of مدرسه, مستواه of مستوي. */
const BEFORE_PRONOUN: Readonly<Record<string, string>> = { ت: 'ه', ا: 'ي' };
/** Letters before a verb of the imperfect, and how rare the person that each shows is. */
const PERSONS: Readonly<Record<string, number>> = { ي: 0, ت: 0, ن: FIRST_PERSON, ا: FIRST_PERSON };

interface Head {
  readonly proclitics: string;
  readonly rest: string;
  readonly kind: 'any' | 'noun' | 'verb';
}

/** What an ending leaves of a word. */
interface Rest {
  readonly ending: string;
  readonly rest: string;
}

/** One way to read a word, before it is typed. */
interface Reading {
  readonly base: string;
  readonly proclitics: string;
  readonly enclitics: string;
  readonly form: WordForm;
  /** What its person adds to its cost. */
  readonly rarity: number;
}

/** The ways to take particles off the front: و ف, then ب ل ك with or without the article, the article, or س. */
function heads(form: string): readonly Head[] {
  const out: Head[] = [{ proclitics: '', rest: form, kind: 'any' }];
  const first = form.charAt(0);
  const bare = (prefix: string, rest: string): void => {
    if (rest.length < 2) return;
    const lead = rest.charAt(0);
    if (rest.startsWith('لل') && rest.length > 3) {
      out.push({ proclitics: `${prefix}ل`, rest: `ال${rest.slice(2)}`, kind: 'noun' });
      out.push({ proclitics: `${prefix}لال`, rest: rest.slice(2), kind: 'noun' });
      if (rest.length > 4) out.push({ proclitics: `${prefix}ل`, rest: rest.slice(1), kind: 'noun' });
    } else if (rest.startsWith('ال') && rest.length > 3) {
      out.push({ proclitics: `${prefix}ال`, rest: rest.slice(2), kind: 'noun' });
    } else if ('بلك'.includes(lead) && rest.length > 2) {
      out.push({ proclitics: prefix + lead, rest: rest.slice(1), kind: lead === 'ل' ? 'any' : 'noun' });
      if (rest.startsWith('ال', 1) && rest.length > 4) {
        out.push({ proclitics: `${prefix}${lead}ال`, rest: rest.slice(3), kind: 'noun' });
      }
    } else if (lead === 'س' && rest.length > 3) {
      out.push({ proclitics: `${prefix}س`, rest: rest.slice(1), kind: 'verb' });
    }
  };
  bare('', form);
  if ((first === 'و' || first === 'ف') && form.length > 2) {
    out.push({ proclitics: first, rest: form.slice(1), kind: 'any' });
    bare(first, form.slice(1));
  }
  return out;
}

/** What is left of a word when a pronoun is taken off its end, the whole word first. */
function withoutPronoun(word: string): readonly (readonly [pronoun: string, rest: string])[] {
  const out: (readonly [string, string])[] = [['', word]];
  for (const p of PRONOUNS)
    if (word.length - p.length >= 2 && word.endsWith(p)) out.push([p, word.slice(0, -p.length)]);
  return out;
}

/** What is left of a word for each ending that it has, where that is long enough. */
function withoutEnding(word: string, endings: readonly string[], shortest: number): readonly Rest[] {
  const out: Rest[] = [];
  for (const ending of endings) {
    const length = word.length - ending.length;
    if (length >= shortest && word.endsWith(ending)) out.push({ ending, rest: word.slice(0, length) });
  }
  return out;
}

/** The readings of a word as a noun, or as any word that is no verb. */
function nounReadings({ rest, kind, proclitics }: Head, closed: boolean): readonly Reading[] {
  if (kind === 'verb') return [];
  const out: Reading[] = [];
  const add = (base: string, enclitics: string): void => {
    out.push({ base, proclitics, enclitics, form: 'word', rarity: 0 });
  };
  for (const [pronoun, base] of closed ? [['', rest] as const] : withoutPronoun(rest)) {
    add(base, pronoun);
    const carried = pronoun === '' ? undefined : BEFORE_PRONOUN[base.charAt(base.length - 1)];
    if (carried !== undefined) add(base.slice(0, -1) + carried, pronoun);
    for (const [ending, restored] of NOUN_ENDINGS) {
      const length = base.length - ending.length;
      if (length < NOUN_STEM || !base.endsWith(ending) || (pronoun !== '' && ending === 'ه')) continue;
      add(base.slice(0, length) + restored, ending + pronoun);
    }
  }
  return out;
}

/** The readings of a word as a verb: in the past, in the present or future. */
function verbReadings({ rest, kind, proclitics }: Head): readonly Reading[] {
  if (kind === 'noun') return [];
  const future = proclitics.endsWith('س');
  const tensed = future ? 'future' : 'present';
  const hasPast = !future && !proclitics.endsWith('ل');
  const shortest = proclitics.startsWith('ف') ? VERB_STEM + 1 : VERB_STEM;
  return flatMap(withoutPronoun(rest), ([pronoun, word]) => {
    const toReading =
      (form: WordForm, rarity: number) =>
      ({ rest: base, ending }: Rest): Reading => ({
        base,
        proclitics,
        enclitics: ending + pronoun,
        form,
        rarity,
      });
    const past = hasPast ? withoutEnding(word, PAST_ENDINGS, shortest).map(toReading('past', 0)) : [];
    const person = PERSONS[word.charAt(0)];
    if (person === undefined) return past;
    const stems = withoutEnding(word.slice(1), PRESENT_ENDINGS, VERB_STEM);
    return [...past, ...stems.map(toReading(tensed, person))];
  });
}

const toAnalysis = ({ base, proclitics, enclitics, form, rarity }: Reading): Analysis => ({
  base,
  lead: arabicLead(proclitics),
  tail: arabicTail(enclitics),
  form,
  ...(rarity > 0 && { firstPerson: true }),
  cost: proclitics.length * PARTICLE + enclitics.length + rarity,
});

/**
 * Every way to read a folded Arabic word, least stripped first: particles before it, attached pronouns, inflection of
 * nouns (`word`) and of verbs (`past`, `present`, `future`). Over-generates by design: only readings that a lexicon
 * entry confirms are ever used. `closed` says that the word is printed with ة, so that its last letter is no pronoun.
 */
export function analyseArabic(form: string, closed = false): readonly Analysis[] {
  if (form.length < 2 || form.length > LONGEST)
    return [toAnalysis({ base: form, proclitics: '', enclitics: '', form: 'word', rarity: 0 })];
  const found = new Map<string, Reading>();
  for (const head of heads(form)) {
    for (const reading of [...nounReadings(head, closed), ...(closed ? [] : verbReadings(head))]) {
      const key = `${reading.base} ${reading.form} ${reading.proclitics}`;
      if (reading.base.length >= 2 && !found.has(key)) found.set(key, reading);
    }
  }
  return Array.from(found.values(), toAnalysis).sort((a, b) => a.cost - b.cost);
}
