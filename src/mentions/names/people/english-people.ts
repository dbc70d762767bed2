import { isMark } from '../../../grammar/marks.js';
import { NO_LEAD } from '../../../grammar/no-affixes.js';
import type { PersonDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { readRun } from './english-run.js';
import { isWholeRun } from './english-whole-run.js';
import type { PeopleContext } from './people.js';

/** Reads people in English: runs of capitalised words with an office, a title, a given name or a verb of speech by them. */
export function findEnglishPeople(context: PeopleContext): readonly PersonDraft[] {
  const { reader, officeTo, taken } = context;
  const found: PersonDraft[] = [];
  let free = 0;
  for (const { index } of reader.tokens) {
    if (index < free || taken.has(index)) continue;
    const office = officeTo.get(index);
    const strong = office !== undefined || reader.titled(index);
    const run = readRun(context, strong ? skipOpening(reader, index) : index, strong);
    if (run === undefined) continue;
    free = run.last;
    if (!isWholeRun(context, run, strong)) continue;
    found.push({ kind: 'person', ...run, lead: NO_LEAD, ...(office && { office }) });
  }
  return found;
}

/** Marks and titles between an office and the name: a mark, a quotation mark, and a title with its full stop. */
const MOST_BETWEEN = 4;

function skipOpening(reader: NameReader, at: number): number {
  let next = at;
  for (let steps = 0; steps < MOST_BETWEEN; steps++) {
    const title = reader.hit(next, 'title');
    if (isMark(reader.tokens[next], ',."(')) next += 1;
    else if (title !== undefined) next = title.last;
    else break;
  }
  return next;
}
