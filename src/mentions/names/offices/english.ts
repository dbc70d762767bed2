import { bodyOffices, type OfficeId, portfolioOffices } from '../../../concepts/offices.js';
import type { Hit } from '../../../model/lexicon.js';
import type { OfficeDraft, OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { stateBefore } from '../organisations/english.js';

/** Reads an office word with its portfolio, state and body on either side: `Israel's former defence minister`. */
export function readEnglishOffices(
  reader: NameReader,
  head: Hit,
  bodyAt: ReadonlyMap<number, OrganisationDraft>,
  bodyTo: ReadonlyMap<number, OrganisationDraft>,
): readonly OfficeDraft[] {
  const office = head.id as OfficeId;
  const withJob = portfolioOffices.has(office);
  const jobs = withJob ? portfoliosBefore(reader, head.first) : [];
  const bodyBefore = jobs.length === 0 && bodyOffices.has(office) ? bodyTo.get(head.first) : undefined;
  const first = jobs[0]?.first ?? head.first;
  const state = bodyBefore === undefined ? nationBefore(reader, first) : undefined;
  const at = reader.linked(head.last) ?? -1;
  const jobAfter = withJob && jobs.length === 0 ? reader.hit(at, 'portfolio') : undefined;
  const bodyAfter = bodyBefore === undefined && bodyOffices.has(office) ? bodyAt.get(at) : undefined;
  const seat = jobAfter === undefined ? at : (reader.linked(jobAfter.last) ?? -1);
  const stateAfter = bodyAfter === undefined ? reader.hit(seat, 'country') : undefined;
  const body = bodyBefore ?? bodyAfter;
  const country = state?.id ?? stateAfter?.id ?? body?.country;
  const last = stateAfter?.last ?? jobAfter?.last ?? head.last;
  if (office === 'secretary' && jobs.length === 0 && jobAfter === undefined) return [];
  const portfolio = jobAfter?.id ?? jobs[jobs.length - 1]?.id;
  const plural = head.enclitics === 's' || head.enclitics === 'es' || head.enclitics === 'ies';
  const draft: OfficeDraft = {
    kind: 'office',
    office:
      office === 'secretary' ? 'minister' : office === 'president' && body !== undefined ? 'head' : office,
    first: Math.min(state?.first ?? first, first),
    last,
    end: Math.max(last, bodyAfter?.last ?? 0),
    proclitics: '',
    ...(portfolio !== undefined && { portfolio }),
    ...(country !== undefined && { country }),
    ...(body && { body }),
  };
  if (!plural || jobs.length < 2) return [draft];
  return jobs.map((job, i) => ({
    ...draft,
    portfolio: job.id,
    first: i === 0 ? draft.first : job.first,
    last: i === jobs.length - 1 ? last : job.last,
  }));
}

/** `defence`, or `defence and foreign`, just before an office word. */
function portfoliosBefore(reader: NameReader, at: number): readonly Hit[] {
  const job = reader.before(at, 'portfolio');
  if (job === undefined) return [];
  const other = reader.joins(job.first - 1) ? reader.before(job.first - 1, 'portfolio') : undefined;
  return other === undefined ? [job] : [other, job];
}

/** The state before an office, over `former` and the like. */
function nationBefore(
  reader: NameReader,
  at: number,
): { readonly id: string; readonly first: number } | undefined {
  const direct = stateBefore(reader, at);
  if (direct !== undefined) return direct;
  const word = reader.before(at, 'title');
  return word?.id === 'former' ? stateBefore(reader, word.first) : undefined;
}
