import { isKindOf } from '../../../concepts/kinds.js';
import { hasHit } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { NameReader } from '../name-reader.js';
import { isActing } from './english-acting.js';
import type { Run } from './english-run.js';
import type { PeopleContext } from './people.js';

/** Parts of a name that no given name, office or title tells; more are a title of a work, or a body. */
const MOST_UNTOLD = 3;

/** Whether a run of capitalised words is a person's name: by an office, title, given name, verb of speech or age, or by what it does. */
export function isWholeRun(context: PeopleContext, run: Run, strong: boolean): boolean {
  const { reader } = context;
  const { length } = run.parts;
  const given = reader.hit(run.first, 'givenName')?.id;
  if (reader.titleCase(run.first)) return (strong || given === 'name') && length > 1 && length <= MOST_UNTOLD;
  if (strong) return given !== undefined || length > 1 || isNameLike(context, run);
  if (length === 1) return given === 'name' && isSpoken(reader, run);
  if (given === 'name') return true;
  if (given === 'word') return !reader.known(run.last - 1);
  return isTold(reader, run);
}

/** A single word after an office or title: an unknown one, or one that the event shows to be a name. */
const isNameLike = ({ reader, evidence }: PeopleContext, { first, parts }: Run): boolean =>
  !reader.known(first) || evidence.isName(parts[0] ?? '');

/** Whether a given name within a run, or what stands beside it, tells that it is a name. */
function isTold(reader: NameReader, run: Run): boolean {
  const words = reader.tokens.slice(run.first, run.last).filter((t) => t.kind === 'word');
  if (words.some(({ index }) => reader.hit(index, 'givenName')?.id === 'name')) return true;
  if (run.parts.length > MOST_UNTOLD) return false;
  const known = words.filter(({ index }) => reader.known(index));
  if (known.length < words.length && isActing(reader, run)) return true;
  return (
    known.length === 0 && (isSpoken(reader, run) || isAged(reader, run) || isSomebody(reader, run.first))
  );
}

/** Between a verb of speech and what is said, on either side. */
function isSpoken({ document }: NameReader, { first, last }: Run): boolean {
  const near = [...(document.hitsAt[first - 1] ?? []), ...(document.hitsAt[last] ?? [])];
  return near.some((h) => h.category === 'speech' && h.form === 'past');
}

/** An age beside a name: Reed, 34, / Reed (34) / 34-year-old Reed. */
function isAged({ document, tokens }: NameReader, { first, last }: Run): boolean {
  if (hasHit(document, first - 1, 'unit', YEAR_OF_AGE)) return true;
  const [open, age, close] = tokens.slice(last, last + 3);
  const apart = (isMark(open, ',') && isMark(close, ',')) || (isMark(open, '(') && isMark(close, ')'));
  return apart && age?.kind === 'number' && /^\d{1,2}$/.test(age.form);
}

const YEAR_OF_AGE: ReadonlySet<string> = new Set(['year-of-age']);

/** Behind a comma and a word for one person: his sister, the suspect. */
function isSomebody({ document, tokens, goesOn }: NameReader, first: number): boolean {
  const at = first - 2;
  if (!isMark(tokens[first - 1], ',') || !goesOn(at)) return false;
  const one = document.hitsAt[at]?.find((h) => h.category === 'kind' || h.category === 'speaker');
  if (one === undefined || one.tail.number === 'plural' || hasHit(document, at, 'place')) return false;
  return one.category === 'speaker' ? one.id === 'resident' : isKindOf(one.id, 'person');
}
