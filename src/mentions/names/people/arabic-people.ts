import { hasHit } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import { NO_LEAD } from '../../../grammar/no-affixes.js';
import { isUnjoined } from '../../../grammar/particles.js';
import type { PersonDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { isSpeechVerb } from '../speech-verb.js';
import { type NamePart, readParts } from './arabic-name-parts.js';
import { isWholeName } from './arabic-whole-name.js';
import type { PeopleContext } from './people.js';

/** Reads people in Arabic: after an office or title, in quotation marks after one, or by a given name and what follows. */
export function findArabicPeople(context: PeopleContext): readonly PersonDraft[] {
  const found: PersonDraft[] = [];
  let free = 0;
  for (const { index } of context.reader.tokens) {
    if (index < free || context.taken.has(index) || isTown(context.reader, index)) continue;
    const person = readPerson(context, index);
    if (person === undefined) continue;
    found.push(person);
    free = person.last;
  }
  return found;
}

function readPerson(context: PeopleContext, at: number): PersonDraft | undefined {
  const { reader, officeTo } = context;
  const office = officeTo.get(at);
  const strong = office !== undefined || reader.titled(at) || isAbbreviated(reader, at);
  const start = strong ? skipOpening(reader, at) : at;
  const quoted = !strong && isSpeechVerb(reader, at - 1) && reader.hit(at, 'givenName') === undefined;
  const parts = readParts(context, start, strong || quoted);
  const whole = quoted ? isQuoted(reader, parts) : isWholeName(context, { parts, start, strong, office });
  const last = parts[parts.length - 1]?.last;
  if (last === undefined || !whole) return undefined;
  return {
    kind: 'person',
    first: start,
    last,
    lead: strong ? NO_LEAD : (reader.hit(start, 'givenName')?.lead ?? NO_LEAD),
    parts: parts.map((part) => part.form),
    ...(office && { office }),
  };
}

/** A place whose name begins as a person's does: أبو ظبي, أم درمان. */
function isTown(reader: NameReader, at: number): boolean {
  return (['capital', 'place', 'country'] as const).some(
    (category) => (reader.hit(at, category)?.last ?? 0) > at + 1,
  );
}

/** `د. فلان`: a title of one letter and a full stop. */
function isAbbreviated(reader: NameReader, at: number): boolean {
  const title = isMark(reader.tokens[at - 1], '.') ? reader.before(at - 1, 'title') : undefined;
  return title !== undefined && reader.tokens[at - 2]?.form.length === 1;
}

/** Marks and titles between an office and the name: a mark, a quotation mark, `former` and a title are all there are. */
const MOST_BETWEEN = 4;

/** Past a comma, a quotation mark, `former` and further titles between an office and the name. */
function skipOpening(reader: NameReader, at: number): number {
  let next = at;
  for (let steps = 0; steps < MOST_BETWEEN; steps++) {
    const title = reader.hit(next, 'title');
    if (isMark(reader.tokens[next], `,"'(`)) next += 1;
    else if (title !== undefined && isUnjoined(title) && !isName(reader, next)) next = title.last;
    else break;
  }
  return next;
}

/** A title that is a given name too (سلطان, شيخ) is one where a name goes on. */
function isName(reader: NameReader, at: number): boolean {
  const id = reader.hit(at, 'givenName')?.id;
  return id === 'name' || id === 'surname';
}

const THAT: ReadonlySet<string> = new Set(['that']);

/** `قال كذا كذا إن`: two unknown words between a verb of speech and what is said. */
function isQuoted({ document, tokens, grammar }: NameReader, parts: readonly NamePart[]): boolean {
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined || others.length > 0) return false;
  const that = isMark(tokens[second.last], ',') ? second.last + 1 : second.last;
  return hasHit(document, that, 'marker', THAT) && !grammar.hasArticle(first.form);
}
