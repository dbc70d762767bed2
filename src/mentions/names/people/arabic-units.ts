import type { Category, Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';
import type { PeopleContext } from './people.js';

/** Units that a name may have. */
const LONGEST = 4;

/** Verb-like shapes: an unknown word of this shape continues no name. */
const VERBAL = /^(?:ي|س[ينت]).{2,4}$|^[بل]ت..ي.$|^ا.ت..$|^است...$/;

/** Adverbs and plurals are no names, unless a given name stands before them; words with a pronoun never are. */
const ENDINGS = /.(?:ون|ين|ات)$/;

const PRONOUNS = /.(?:تها|تهم|هما|هم|ته|ءه|ءها)$/;

/** What a particle with a noun looks like: بالكرة, للمنتخب, بجائزة. */
const PREFIXED = /^(?:[بكف]ال|لل).{3}|^[بل].{3,}ه$/;

export interface Unit {
  readonly form: string;
  readonly last: number;
  readonly given: boolean;
}

export function readUnits(context: PeopleContext, start: number, strong: boolean): readonly Unit[] {
  const { reader } = context;
  const units: Unit[] = [];
  const opening = givenAt(reader, start);
  if (!strong && (opening === undefined || opening.id === 'suffix')) return famousAt(context, start);
  for (let at = start; units.length < LONGEST; ) {
    const previous = units[units.length - 1];
    const unit = readUnit(
      context,
      at,
      previous === undefined && !strong,
      previous?.given === true,
      previous !== undefined && strong,
    );
    if (unit === undefined) break;
    if (!unit.given && units.length > 0 && !mayFollow(context, units, unit, at)) break;
    units.push(unit);
    if (unit.form.startsWith('#')) break;
    at = unit.last;
  }
  return units;
}

/**
 * Whether an unknown word goes on with a name. After two units, or where it may be a particle with a noun (بالكرة), the name
 * must end with it; after an unknown one no adjective (المؤرخة) and no word joined by و does.
 */
function mayFollow(context: PeopleContext, units: readonly Unit[], unit: Unit, at: number): boolean {
  const unknown = units.some((u) => !u.given);
  if (unknown && /^و|^ال.*ه$/.test(unit.form)) return false;
  if (unknown) return endsName(context, unit.last);
  const famous = context.reader.hit(at, 'givenName');
  if (famous?.id === 'surname') return famous.proclitics === '';
  if (units.length > 1 || PREFIXED.test(unit.form)) {
    if (context.reader.tokens[at - 1]?.kind !== 'word') return true;
    return endsName(context, unit.last) || isVerb(context.reader, unit.last);
  }
  return true;
}

function isVerb(reader: NameReader, at: number): boolean {
  return (
    reader.document.hitsAt[at]?.some(
      (h) => (h.form === 'past' || h.form === 'present' || h.form === 'future') && h.enclitics === '',
    ) ?? false
  );
}

/** A surname that the news prints alone. */
function famousAt({ reader, taken }: PeopleContext, at: number): readonly Unit[] {
  const hit = reader.hit(at, 'givenName');
  if (hit?.id !== 'surname' || taken.has(at) || reader.known(at)) return [];
  const form = (reader.tokens[at]?.form ?? '').slice(hit.proclitics.length);
  return [{ form, last: hit.last, given: false }];
}

/** One unit of a name at a token: a given name, a compound, an ordinal after a king's name, or an unknown word. */
function readUnit(
  context: PeopleContext,
  at: number,
  clitics: boolean,
  afterGiven: boolean,
  inside: boolean,
): Unit | undefined {
  const { reader, taken } = context;
  const token = reader.tokens[at];
  if (token === undefined || token.kind !== 'word' || taken.has(at)) return undefined;
  const given = givenAt(reader, at);
  if (given?.id === 'joint' && (given.proclitics === '' || clitics)) {
    const next = reader.tokens[given.last];
    if (next === undefined || next.kind !== 'word' || taken.has(given.last) || isFunction(reader, given.last))
      return undefined;
    const form = `${token.form.slice(given.proclitics.length)} ${next.form}`;
    return { form, last: withSuffix(reader, given.last + 1), given: true };
  }
  if (given !== undefined && given.id !== 'suffix' && (given.proclitics === '' || clitics)) {
    const last = withSuffix(reader, given.last);
    const suffix = last > given.last ? ` ${reader.tokens[given.last]?.form ?? ''}` : '';
    return { form: token.form.slice(given.proclitics.length) + suffix, last, given: true };
  }
  const ordinal = reader.document.hitsAt[at]?.find((h) => h.category === 'ordinal' && /^ال/.test(token.form));
  if (ordinal !== undefined) {
    return afterGiven ? { form: `#${ordinal.id}`, last: at + 1, given: true } : undefined;
  }
  const suffixed = withSuffix(reader, at + 1);
  if (afterGiven && suffixed > at + 1) {
    return { form: `${token.form} ${reader.tokens[at + 1]?.form ?? ''}`, last: suffixed, given: false };
  }
  if (afterGiven && isNisba(reader, at)) return { form: token.form, last: at + 1, given: false };
  if (
    (reader.known(at) && !(inside && isLastWord(reader, at))) ||
    PRONOUNS.test(token.form) ||
    /^لل/.test(token.form)
  )
    return undefined;
  const opens =
    reader.tokens[at - 1]?.kind === 'word' && !(isSaying(reader, at - 1) && /ين$/.test(token.form));
  if (ENDINGS.test(token.form) && !afterGiven && opens) return undefined;
  if (given !== undefined && /^[وف]/.test(given.proclitics)) return undefined;
  if (VERBAL.test(token.form) && !inside && !context.evidence.isName(token.form)) return undefined;
  if (isConjoined(context, at)) return undefined;
  return { form: token.form, last: at + 1, given: false };
}

/** The given name at a token. Where it also is a preposition, the spelling must tell (علي, not على); clitics, that it is no other word. */
export function givenAt(reader: NameReader, at: number): Hit | undefined {
  const given = reader.hit(at, 'givenName');
  if (given === undefined || given.id === 'surname') return undefined;
  if (given.proclitics !== '' && reader.known(at)) return undefined;
  if (given.id === 'joint' && reader.hit(at + 1, 'givenName')?.id === 'name') return given;
  if (!isFunction(reader, at, 'speech')) return given;
  return /ي$/.test(reader.tokens[at]?.text ?? '') ? given : undefined;
}

/** A surname that is the adjective of a state or town too: محمود المصري. */
function isNisba(reader: NameReader, at: number): boolean {
  const token = reader.tokens[at];
  return (
    /^ال.{3,}ي$/.test(token?.form ?? '') &&
    token?.sentence === reader.tokens[at - 1]?.sentence &&
    reader.hit(at, 'nationality')?.last === at + 1
  );
}

/** علاء + الدين, نصر + الله. */
function withSuffix(reader: NameReader, at: number): number {
  const hit = reader.hit(at, 'givenName');
  return hit?.id === 'suffix' && hit.proclitics === '' ? hit.last : at;
}

/** و + a word met elsewhere is no part of the name: ماكرون وميركل. */
function isConjoined({ reader, evidence }: PeopleContext, at: number): boolean {
  return reader.bare(at).some(({ form, proclitics }) => /^[وف]/.test(proclitics) && evidence.occurs(form));
}

const functional: ReadonlySet<string> = new Set([
  'preposition',
  'marker',
  'stop',
  'negation',
  'reference',
  'speech',
  'number',
  'weekday',
]);

function isFunction(reader: NameReader, at: number, but?: Category): boolean {
  return (
    reader.document.hitsAt[at]?.some(
      (h) => functional.has(h.category) && h.category !== but && h.proclitics === '' && h.enclitics === '',
    ) ?? false
  );
}

/** What starts something else than a name: وزير، الدكتور، وزارة، مدينة. */
const STARTS: readonly Category[] = [
  'office',
  'title',
  'body',
  'bodyName',
  'placeHead',
  'country',
  'capital',
];

/** Whether a token is a known word with و ف ب ل before it. */
function hasClitic(reader: NameReader, at: number): boolean {
  const leads =
    reader.document.hitsAt[at]?.some((h) => /^[وفبل]/.test(h.proclitics) && h.category !== 'givenName') ??
    false;
  return leads && reader.known(at);
}

/** What can only be read as a particle and a word that asks for more, and stands before a comma: a surname (بالتي،). */
function isLastWord(reader: NameReader, at: number): boolean {
  const hits = reader.document.hitsAt[at] ?? [];
  return (
    /^[،,]$/.test(reader.tokens[at + 1]?.text ?? '') &&
    hits.every((h) => h.proclitics !== '' && (h.category === 'stop' || h.category === 'marker'))
  );
}

/** A verb of speech: its subject is no plural in ـين. */
function isSaying(reader: NameReader, at: number): boolean {
  return (
    reader.document.hitsAt[at]?.some(
      (h) => h.category === 'speech' && (h.form === 'past' || h.form === 'present') && h.enclitics === '',
    ) ?? false
  );
}

/** A word that opens a time: بتاريخ، مساء. */
function isTimed(reader: NameReader, at: number): boolean {
  return reader.document.hitsAt[at]?.some((h) => h.category === 'timeWord' && h.enclitics === '') ?? false;
}

/** و and another given name. */
function isAnother(reader: NameReader, at: number): boolean {
  return /^[وف]/.test(reader.hit(at, 'givenName')?.proclitics ?? '');
}

/** Whether a name may end before a token: at a mark, the end of its sentence, or a function word or verb of speech. */
export function endsName({ reader, officeTo }: PeopleContext, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || token.kind !== 'word' || officeTo.has(at)) return true;
  if (token.sentence !== reader.tokens[at - 1]?.sentence) return true;
  if (STARTS.some((category) => reader.hit(at, category) !== undefined)) return true;
  return isFunction(reader, at) || isTimed(reader, at) || hasClitic(reader, at) || isAnother(reader, at);
}
