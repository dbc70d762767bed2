import type { BodyKind } from '../../../concepts/offices.js';
import { NO_LEAD } from '../../../grammar/no-affixes.js';
import { flatMap } from '../../../model/flat-map.js';
import type { Hit } from '../../../model/lexicon.js';
import { isDateWord } from '../date-word.js';
import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { stateBefore } from '../state-before.js';
import { wordsOf } from '../words-of.js';
import { type BodyName, bodyDraft } from './body-draft.js';

/** Heads that name a body by themselves: the army, police. */
const ALONE: ReadonlySet<string> = new Set<BodyKind>([
  'government',
  'authorities',
  'parliament',
  'army',
  'navy',
  'air-force',
  'police',
  'coast-guard',
  'civil-defence',
  'opposition',
]);
/** Heads whose name may be that of a state: France Telecom. */
const COMMERCIAL: ReadonlySet<string> = new Set<BodyKind>([
  'company',
  'airline',
  'bank',
  'newspaper',
  'exchange',
]);
/** Longest name before a head, in words. */
const LONGEST = 5;

/** Reads bodies by their head word: `Israeli Defence Ministry`, `Ministry of Health`, `Orient Cable Ltd`, `the army`. */
export function findEnglishBodies(reader: NameReader): readonly OrganisationDraft[] {
  return flatMap(reader.tokens, ({ index }) => {
    const head = reader.hit(index, 'body');
    const draft = head && readBody(reader, head, head.id as BodyKind);
    return draft ? [draft] : [];
  });
}

function readBody(reader: NameReader, head: Hit, type: BodyKind): OrganisationDraft | undefined {
  const before = readBefore(reader, head.first, COMMERCIAL.has(type));
  const after =
    before.portfolio === undefined && before.own.length === 0 ? readAfter(reader, head) : { last: head.last };
  const portfolio = before.portfolio ?? after.portfolio;
  const country = before.country ?? after.country;
  const own = [...before.own, ...(after.own ?? [])];
  const told = own.length > 0 || (portfolio !== undefined && type === 'ministry');
  if (!told && !(country !== undefined && type !== 'company') && !ALONE.has(type)) return undefined;
  if (type === 'ministry' && portfolio === undefined && own.length === 0) return undefined;
  if (type === 'authorities' && country === undefined && own.length === 0) return undefined;
  const first = told || country !== undefined ? before.first : head.first;
  return bodyDraft(reader, type, { first, last: after.last, lead: NO_LEAD }, { portfolio, country, own });
}

interface Before extends BodyName {
  readonly first: number;
}

/** Backwards from a head: capitalised words, a portfolio, a state or its adjective. */
function readBefore(reader: NameReader, head: number, commercial: boolean): Before {
  const { isPossessive } = reader.grammar;
  let first = head;
  const job = reader.before(head, 'portfolio');
  if (job !== undefined) first = job.first;
  const own: string[] = [];
  const headCapital = reader.capital(head);
  while (job === undefined && headCapital && own.length < LONGEST && isPart(reader, first - 1)) {
    first -= 1;
    own.unshift(reader.tokens[first]?.form ?? '');
  }
  const state = reader.before(first, 'country');
  if (commercial && headCapital && state !== undefined && !isPossessive(reader.tokens[first - 1]?.form ?? ''))
    return { first: state.first, own: [...wordsOf(reader, state.first, state.last), ...own] };
  const nation = stateBefore(reader, first);
  return { first: nation?.first ?? first, own, portfolio: job?.id, country: nation?.id };
}

function isPart(reader: NameReader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || token.sentence !== reader.tokens[at + 1]?.sentence || reader.titleCase(at))
    return false;
  if (
    !reader.capital(at) ||
    reader.hit(at, 'nationality') !== undefined ||
    reader.hit(at, 'country') !== undefined
  )
    return false;
  const opening = reader.document.sentences[token.sentence]?.first === at;
  return !(opening && reader.known(at)) && !isDateWord(reader, at) && reader.hit(at, 'title') === undefined;
}

interface After extends Partial<BodyName> {
  readonly last: number;
}

/** After a head: `of Health`, `of Morocco`, `for Human Rights`. */
function readAfter(reader: NameReader, head: Hit): After {
  const at = reader.linked(head.last);
  if (at === undefined) return { last: head.last };
  const job = reader.hit(at, 'portfolio');
  if (job !== undefined && head.id === 'ministry') return { last: job.last, portfolio: job.id };
  const state = reader.hit(at, 'country');
  if (state !== undefined) return { last: state.last, country: state.id };
  let last = at;
  while (
    last - at < LONGEST &&
    reader.capital(head.first) &&
    reader.capital(last) &&
    !isDateWord(reader, last)
  )
    last += 1;
  if (last === at) return { last: head.last };
  return { last, own: wordsOf(reader, at, last) };
}
