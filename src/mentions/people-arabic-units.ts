import type { Category, Hit } from '../model/lexicon.js';
import type { NameReader } from './names-reader.js';
import type { PeopleContext } from './people.js';

/** Units that a name may have. */
const LONGEST = 4;

/** Verb-like shapes: an unknown word of this shape continues no name. */
const VERBAL = /^(?:ي|س[ينت]).{2,4}$/;

/** Adverbs and plurals are no names, unless a given name stands before them; words with a pronoun never are. */
const ENDINGS = /.(?:ون|ين|ات)$/;

const PRONOUNS = /.(?:تها|تهم|هما|هم|ته)$/;

export interface Unit {
  readonly form: string;
  readonly last: number;
  readonly given: boolean;
}

export function readUnits(context: PeopleContext, start: number, strong: boolean): readonly Unit[] {
  const { reader } = context;
  const units: Unit[] = [];
  const opening = givenAt(reader, start);
  if (!strong && (opening === undefined || opening.id === 'suffix')) return [];
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
    const unknown = units.filter((u) => !u.given).length;
    if (!unit.given && unknown > 0 && !endsName(context, unit.last)) break;
    units.push(unit);
    if (unit.form.startsWith('#')) break;
    at = unit.last;
  }
  return units;
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
  if (reader.known(at) || PRONOUNS.test(token.form) || /^لل/.test(token.form)) return undefined;
  if (ENDINGS.test(token.form) && !afterGiven && reader.tokens[at - 1]?.kind === 'word') return undefined;
  if (VERBAL.test(token.form) && !inside && !context.evidence.isName(token.form)) return undefined;
  if (isConjoined(context, at)) return undefined;
  return { form: token.form, last: at + 1, given: false };
}

/** The given name at a token. Where it also is a preposition, the spelling must tell (علي, not على); clitics, that it is no other word. */
export function givenAt(reader: NameReader, at: number): Hit | undefined {
  const given = reader.hit(at, 'givenName');
  if (given === undefined) return undefined;
  if (given.proclitics !== '' && reader.known(at)) return undefined;
  if (!isFunction(reader, at)) return given;
  return /ي$/.test(reader.tokens[at]?.text ?? '') ? given : undefined;
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

function isFunction(reader: NameReader, at: number): boolean {
  return (
    reader.document.hitsAt[at]?.some(
      (h) => functional.has(h.category) && h.proclitics === '' && h.enclitics === '',
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

/** Whether a name may end before a token: at a mark, the end of its sentence, or a function word or verb of speech. */
export function endsName({ reader, officeTo }: PeopleContext, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || token.kind !== 'word' || officeTo.has(at)) return true;
  if (token.sentence !== reader.tokens[at - 1]?.sentence) return true;
  if (STARTS.some((category) => reader.hit(at, category) !== undefined)) return true;
  return isFunction(reader, at) || hasClitic(reader, at);
}
