import { isKindOf } from '../../../concepts/kinds.js';
import {
  hasArticle,
  hasPronounEnding,
  isFused,
  isNisba,
  isSoundPlural,
  looksVerbal,
} from '../../../grammar/arabic/nouns.js';
import { isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';
import { isSpeechVerb } from '../speech-verb.js';
import { isFunctionWord } from './arabic-name-end.js';
import type { PeopleContext } from './people.js';

/** A part of a name: a given name, a compound one, an ordinal after a king's name (`#2`), or an unknown word. */
export interface NamePart {
  readonly form: string;
  readonly last: number;
  readonly given: boolean;
}

/** Where a part stands in its name. */
export interface PartPlace {
  /** Whether particles may be written on to it, as on to the first word of a name. */
  readonly opening: boolean;
  readonly afterGiven: boolean;
  /** Whether it goes on with a name after an office or title. */
  readonly inside: boolean;
}

/** One part of a name at a token. */
export function readPart(context: PeopleContext, at: number, place: PartPlace): NamePart | undefined {
  const { reader } = context;
  if (!isFree(context, at)) return undefined;
  const form = reader.tokens[at]?.form ?? '';
  const given = givenAt(reader, at);
  if (given !== undefined && (given.lead.letters === 0 || place.opening)) {
    if (given.id === 'joint') return readCompound(context, given);
    if (given.id !== 'suffix') return readGiven(reader, given);
  }
  const ordinal = reader.document.hitsAt[at]?.find((h) => h.category === 'ordinal' && hasArticle(form));
  if (ordinal !== undefined)
    return place.afterGiven ? { form: `#${ordinal.id}`, last: at + 1, given: true } : undefined;
  const surname = place.afterGiven ? (listedSurname(reader, at) ?? readSurname(reader, at)) : undefined;
  if (surname !== undefined) return surname;
  if (given?.lead.conjunction !== undefined) return undefined;
  return mayBeName(context, at, place) ? { form, last: at + 1, given: false } : undefined;
}

const isFree = ({ reader, taken }: PeopleContext, at: number): boolean =>
  reader.tokens[at]?.kind === 'word' && !taken.has(at);

/** A given name without its particles, with what ends it: علاء + الدين. */
function readGiven(reader: NameReader, given: Hit): NamePart {
  const last = withSuffix(reader, given.last);
  const suffix = last > given.last ? ` ${reader.tokens[given.last]?.form ?? ''}` : '';
  return { form: withoutLead(reader, given) + suffix, last, given: true };
}

/** عبد + الرحمن: what begins compound names, and the word after it. */
function readCompound(context: PeopleContext, joint: Hit): NamePart | undefined {
  const { reader } = context;
  const at = joint.last;
  if (isPerson(reader, joint.first) || isPerson(reader, at)) return undefined;
  if (!isFree(context, at) || isFunctionWord(reader, at)) return undefined;
  const form = `${withoutLead(reader, joint)} ${reader.tokens[at]?.form ?? ''}`;
  return { form, last: withSuffix(reader, at + 1), given: true };
}

/** Whether a word says what somebody is: a son of an uncle (ابن عم), the mother of a child. */
const isPerson = ({ document }: NameReader, at: number): boolean =>
  document.hitsAt[at]?.some(
    (h) => h.category === 'kind' && isKindOf(h.id, 'person') && h.tail.letters === 0 && !h.tail.nisba,
  ) ?? false;

const withoutLead = ({ tokens }: NameReader, { first, lead }: Hit): string =>
  (tokens[first]?.form ?? '').slice(lead.letters);

/** A surname of the lexicon, which may be a word too: كريم حداد. */
function listedSurname(reader: NameReader, at: number): NamePart | undefined {
  const hit = reader.hit(at, 'givenName');
  if ((hit?.id !== 'surname' && hit?.id !== 'family') || hit.lead.letters > 0 || hit.tail.letters > 0)
    return undefined;
  return { form: reader.tokens[at]?.form ?? '', last: hit.last, given: false };
}

/** After a given name, one that takes a suffix, or the adjective of a state or town: محمود المصري. */
function readSurname(reader: NameReader, at: number): NamePart | undefined {
  const { form = '' } = reader.tokens[at] ?? {};
  const last = withSuffix(reader, at + 1);
  if (last > at + 1) return { form: `${form} ${reader.tokens[at + 1]?.form ?? ''}`, last, given: false };
  const nisba = isNisba(form) && reader.goesOn(at) && reader.hit(at, 'nationality')?.last === at + 1;
  return nisba ? { form, last: at + 1, given: false } : undefined;
}

/** علاء + الدين, نصر + الله. */
function withSuffix(reader: NameReader, at: number): number {
  const hit = reader.hit(at, 'givenName');
  return hit?.id === 'suffix' && hit.lead.letters === 0 ? hit.last : at;
}

/** The given name at a token. Where it also is a preposition, the spelling must tell (علي, not على); clitics, that it is no other word. */
export function givenAt(reader: NameReader, at: number): Hit | undefined {
  const given = reader.hit(at, 'givenName');
  if (given === undefined || given.id === 'surname' || given.id === 'family') return undefined;
  if (given.lead.letters > 0 && reader.known(at)) return undefined;
  if (given.id === 'joint' && reader.hit(at + 1, 'givenName')?.id === 'name') return given;
  if (!isFunctionWord(reader, at, 'speech')) return given;
  return reader.tokens[at]?.text.endsWith('ي') === true ? given : undefined;
}

/** Whether a word that no lexicon knows may be part of a name where it stands. */
function mayBeName(context: PeopleContext, at: number, { afterGiven, inside }: PartPlace): boolean {
  const { reader, evidence } = context;
  const form = reader.tokens[at]?.form ?? '';
  if (reader.known(at) && !(inside && isLastWord(reader, at))) return false;
  if (hasPronounEnding(form) || isFused(form)) return false;
  if (!afterGiven && isSoundPlural(form) && !mayBeSubject(reader, at)) return false;
  if (looksVerbal(form) && !inside && !evidence.isName(form)) return false;
  return !isConjoined(context, at);
}

/** What can only be read as a particle and a word that asks for more, and stands before a comma: a surname (بالتي،). */
function isLastWord({ document, tokens }: NameReader, at: number): boolean {
  const hits = document.hitsAt[at] ?? [];
  return (
    isMark(tokens[at + 1], ',') &&
    hits.every((h) => h.lead.letters > 0 && (h.category === 'stop' || h.category === 'marker'))
  );
}

/** A word in the shape of a plural may be a name after a mark; and in ـين, which no subject has, after a verb of speech. */
function mayBeSubject(reader: NameReader, at: number): boolean {
  if (reader.tokens[at - 1]?.kind !== 'word') return true;
  return isSpeechVerb(reader, at - 1) && reader.tokens[at]?.form.endsWith('ين') === true;
}

/** و + a word met elsewhere is no part of the name: ماكرون وميركل. */
function isConjoined({ reader, evidence }: PeopleContext, at: number): boolean {
  return reader.bare(at).some(({ form, lead }) => lead.conjunction !== undefined && evidence.occurs(form));
}
