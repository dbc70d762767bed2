import type { Analysis, Category, Ending, LexiconEntry, Pronoun, Tail } from '../../model/lexicon.js';
import type { Candidate, ReadingRules, Rivals } from '../reading-rules.js';
import { FIRST_PERSON } from './analyse.js';

/** Function words take few particles and no endings; whatever else seems stripped is another word. */
const CLOSED: ReadonlySet<Category> = new Set<Category>([
  'marker',
  'negation',
  'abbreviation',
  'preposition',
  'hedge',
]);
/** Markers that pronouns attach to: أنه، لكنه، لأنه، بينهم. */
const WITH_PRONOUN = new Set(['that', 'but', 'because', 'among']);
/** A function word is meant even where a verb strips this much less: one letter. */
const FUNCTIONAL = 1;
/** An idiom is not meant where a verb strips this much less: سافر إلى is "travelled to", not "will flee to". */
const PARTICLE = 1;
/** Letters of a past that looks like a noun: قدم، وضع، حكم. */
const SHORT = 3;

/** Letters of the endings that may as well be a pronoun: ه, نا. */
const EITHER: Readonly<Partial<Record<Ending, number>>> = { ah: 1, na: 2 };

/** The pronoun of a tail that may hold nothing else. */
const ownPronoun = ({ ending, pronoun, letters }: Tail): Pronoun | undefined =>
  ending === undefined || EITHER[ending] === letters ? pronoun : undefined;

function fitsClosed({ form, lead, tail }: Analysis, { category, id }: LexiconEntry): boolean {
  if (!CLOSED.has(category)) return true;
  if (lead.article || lead.future || lead.preposition === 'like') return false;
  if (tail.letters === 0 || form !== 'word') return true;
  const pronoun = ownPronoun(tail);
  if (pronoun === undefined || pronoun === 'you-both' || category === 'abbreviation') return false;
  return category !== 'marker' || WITH_PRONOUN.has(id);
}

/** Whether a noun was read into the adjective made of it (الاجتماعي is social, no meeting); participles keep their plural in construct. */
const isNisba = ({ form, tail, base }: Analysis): boolean =>
  form === 'word' && tail.nisba && !base.startsWith('م');

/** A verb is no verb where a plain word, a function word or a verb of speech strips as little; an idiom redeems it. */
function isReadInto({ hit, cost, idiomWord, recalled }: Candidate, rivals: Rivals): boolean {
  if (idiomWord !== undefined && rivals.event + PARTICLE <= cost) return true;
  if (recalled || (idiomWord !== undefined && cost < FIRST_PERSON)) return false;
  if ((hit.form === 'active' || hit.form === 'passive') && rivals.person <= cost) return true;
  return rivals.plain <= cost || rivals.functional <= cost + FUNCTIONAL || rivals.verb < cost;
}

/** Pronouns that a past of three letters may carry and look like a noun all the same: بحثهم. */
const OWNERS: ReadonlySet<Pronoun> = new Set<Pronoun>(['him', 'her', 'them', 'them-feminine', 'both', 'us']);

/** A past of three letters with no more than a noun may carry (حكم، حكما، بحثهم), or a first person (أفضل، أصل). */
function isDoubtful({ hit, length, idiomWord, firstPerson }: Candidate): boolean {
  if (firstPerson) return true;
  if (hit.form !== 'past' || length !== SHORT || idiomWord !== undefined) return false;
  const { tail } = hit;
  const pronoun = ownPronoun(tail);
  const accusative = tail.ending === 'a' && tail.pronoun === undefined;
  return tail.letters === 0 || accusative || (pronoun !== undefined && OWNERS.has(pronoun));
}

/** Which readings of an Arabic word are meant. */
export const arabicReadings: ReadingRules = {
  fits: (analysis, entry) =>
    fitsClosed(analysis, entry) && !(entry.category === 'concept' && isNisba(analysis)),
  functionWords: new Set<Category>(['stop', 'marker', 'preposition', 'negation']),
  isReadInto,
  isDoubtful,
  settlesLater: false,
};
