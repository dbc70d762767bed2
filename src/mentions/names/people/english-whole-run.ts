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
  return known.length === 0 && (isSpoken(reader, run) || isAged(reader, run.last));
}

/** Between a verb of speech and what is said, on either side. */
function isSpoken({ document }: NameReader, { first, last }: Run): boolean {
  const near = [...(document.hitsAt[first - 1] ?? []), ...(document.hitsAt[last] ?? [])];
  return near.some((h) => h.category === 'speech' && h.form === 'past');
}

/** `, 34,` after a name. */
function isAged({ tokens }: NameReader, at: number): boolean {
  const [comma, age, close] = tokens.slice(at, at + 3);
  return isMark(comma, ',') && age?.kind === 'number' && /^\d{1,2}$/.test(age.form) && isMark(close, ',');
}
