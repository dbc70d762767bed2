import { type OfficeId, singularOffices } from '../../../concepts/offices.js';
import type { Hit } from '../../../model/lexicon.js';
import type { OfficeDraft, OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { readArabicOffices } from './arabic.js';
import { readEnglishOffices } from './english.js';

/**
 * Reads the offices of a document, one draft each: `وزير الدفاع المغربي`, two for `وزيري الدفاع والخارجية`, the one meant
 * for `نظيره الإسرائيلي`. `bodies` are the organisations read before. Linear.
 */
export function findOffices(
  reader: NameReader,
  bodies: readonly OrganisationDraft[],
): readonly OfficeDraft[] {
  const bodyAt = new Map(bodies.map((body) => [body.first, body]));
  const bodyTo = new Map(bodies.map((body) => [body.last, body]));
  const read = reader.arabic
    ? (head: Hit) => readArabicOffices(reader, head, bodyAt)
    : (head: Hit) => readEnglishOffices(reader, head, bodyAt, bodyTo);
  const found: OfficeDraft[] = [];
  let free = 0;
  for (const { index } of reader.tokens) {
    const head = reader.hit(index, 'office');
    if (head === undefined || index < free) continue;
    const drafts = read(head).map((draft) => asCounterpart(draft, found));
    const [draft, previous] = [drafts[0], found[found.length - 1]];
    if (draft && previous && previous.end === draft.first && RANKS.has(draft.office))
      found.splice(-1, 1, { ...previous, end: draft.end });
    else found.push(...drafts);
    free = Math.max(free, ...drafts.map((d) => d.last));
  }
  return found;
}

/** A counterpart holds the office that was named last. */
function asCounterpart(draft: OfficeDraft, earlier: readonly OfficeDraft[]): OfficeDraft {
  if (draft.office !== 'counterpart') return draft;
  const model = earlier.findLast(
    (o) => singularOffices.has(o.office) && o.number === undefined && o.first > draft.first - REACH,
  );
  if (model === undefined) return draft;
  const { portfolio: _, ...rest } = draft;
  return {
    ...rest,
    office: model.office,
    ...(model.portfolio !== undefined && { portfolio: model.portfolio }),
  };
}

/** Ranks that are a title where an office stands before them: ولي العهد الأمير فلان. */
const RANKS: ReadonlySet<OfficeId> = new Set<OfficeId>(['prince', 'princess']);

/** How far back, in tokens, the office of a counterpart is looked for. */
const REACH = 60;
