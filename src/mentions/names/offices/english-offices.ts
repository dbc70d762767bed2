import { bodyOffices, type OfficeId, portfolioOffices } from '../../../concepts/offices.js';
import { NO_LEAD } from '../../../grammar/no-affixes.js';
import type { Hit } from '../../../model/lexicon.js';
import type { OfficeDraft, OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { stateBefore } from '../state-before.js';
import type { Bodies } from './offices.js';

/** What stands on one side of an office word and says of what it is. */
interface Side {
  readonly jobs: readonly Hit[];
  readonly body?: OrganisationDraft | undefined;
  readonly country?: string | undefined;
  /** Where it ends, away from the office word, its body left out. */
  readonly edge: number;
}

/** Reads an office word with its portfolio, state and body on either side: `Israel's former defence minister`. */
export function readEnglishOffices(reader: NameReader, head: Hit, bodies: Bodies): readonly OfficeDraft[] {
  const office = head.id as OfficeId;
  const before = readBefore(reader, head, bodies);
  const after = readAfter(reader, head, before, bodies);
  const jobs = after.jobs.length > 0 ? after.jobs : before.jobs;
  const job = jobs[jobs.length - 1];
  if (office === 'secretary' && job === undefined) return [];
  const body = before.body ?? after.body;
  const country = before.country ?? after.country ?? body?.country;
  const draft: OfficeDraft = {
    kind: 'office',
    office: meantOffice(office, body),
    first: before.edge,
    last: after.edge,
    end: Math.max(after.edge, after.body?.last ?? 0),
    lead: NO_LEAD,
    ...(job && { portfolio: job.id }),
    ...(country !== undefined && { country }),
    ...(body && { body }),
  };
  return head.tail.number === 'plural' ? severalJobs(draft, before.jobs) : [draft];
}

/** `defence and foreign ministers`: an office for each portfolio. */
function severalJobs(draft: OfficeDraft, jobs: readonly Hit[]): readonly OfficeDraft[] {
  if (jobs.length < 2) return [draft];
  return jobs.map((job, i) => ({
    ...draft,
    portfolio: job.id,
    first: i === 0 ? draft.first : job.first,
    last: i === jobs.length - 1 ? draft.last : job.last,
  }));
}

/** A secretary of a portfolio is a minister, a president of a body its head. */
function meantOffice(office: OfficeId, body: OrganisationDraft | undefined): OfficeId {
  if (office === 'secretary') return 'minister';
  return office === 'president' && body !== undefined ? 'head' : office;
}

/** `the Moroccan defence`, `France Telecom` before an office word. */
function readBefore(reader: NameReader, head: Hit, bodies: Bodies): Side {
  const office = head.id as OfficeId;
  const jobs = portfolioOffices.has(office) ? portfoliosBefore(reader, head.first) : [];
  const body = jobs.length === 0 && bodyOffices.has(office) ? bodies.to.get(head.first) : undefined;
  const first = jobs[0]?.first ?? head.first;
  const state = body === undefined ? nationBefore(reader, first) : undefined;
  return { jobs, body, country: state?.id, edge: Math.min(first, state?.first ?? first) };
}

/** `of Defence of Morocco`, `of the committee` after one, where nothing of the kind stands before it. */
function readAfter(reader: NameReader, head: Hit, before: Side, bodies: Bodies): Side {
  const office = head.id as OfficeId;
  const at = reader.linked(head.last) ?? -1;
  const free = portfolioOffices.has(office) && before.jobs.length === 0;
  const job = free ? reader.hit(at, 'portfolio') : undefined;
  const body = before.body === undefined && bodyOffices.has(office) ? bodies.at.get(at) : undefined;
  const seat = job === undefined ? at : (reader.linked(job.last) ?? -1);
  const state = body === undefined ? reader.hit(seat, 'country') : undefined;
  const edge = state?.last ?? job?.last ?? head.last;
  return { jobs: job === undefined ? [] : [job], body, country: state?.id, edge };
}

/** `defence`, or `defence and foreign`, just before an office word. */
function portfoliosBefore(reader: NameReader, at: number): readonly Hit[] {
  const job = reader.before(at, 'portfolio');
  if (job === undefined) return [];
  const other = reader.joins(job.first - 1) ? reader.before(job.first - 1, 'portfolio') : undefined;
  return other === undefined ? [job] : [other, job];
}

/** The state before an office, over `former` and the like. */
function nationBefore(reader: NameReader, at: number): Hit | undefined {
  const direct = stateBefore(reader, at);
  if (direct !== undefined) return direct;
  const word = reader.before(at, 'title');
  return word?.id === 'former' ? stateBefore(reader, word.first) : undefined;
}
