import { type OfficeId, singularOffices } from '../../../concepts/offices.js';
import type { GrammarKind } from '../../../grammar/grammar.js';
import type { Hit } from '../../../model/lexicon.js';
import type { OfficeDraft, OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { readArabicOffices } from './arabic-offices.js';
import { readEnglishOffices } from './english-offices.js';

/** The bodies read in a document before its offices, by where they start and end. */
export interface Bodies {
  readonly at: ReadonlyMap<number, OrganisationDraft>;
  readonly to: ReadonlyMap<number, OrganisationDraft>;
}

/** Reads an office word with what says of what it is: one draft for each office meant. */
type ReadOffices = (reader: NameReader, head: Hit, bodies: Bodies) => readonly OfficeDraft[];

const readers: Readonly<Record<GrammarKind, ReadOffices>> = {
  arabic: readArabicOffices,
  english: readEnglishOffices,
};

/**
 * Reads the offices of a document, one draft each: `وزير الدفاع المغربي`, two for `وزيري الدفاع والخارجية`, the one meant
 * for `نظيره الإسرائيلي`. `bodies` are the organisations read before. Linear.
 */
export function findOffices(
  reader: NameReader,
  bodies: readonly OrganisationDraft[],
): readonly OfficeDraft[] {
  const read = readers[reader.grammar.kind];
  const known = {
    at: new Map(bodies.map((body) => [body.first, body])),
    to: new Map(bodies.map((body) => [body.last, body])),
  };
  const found: OfficeDraft[] = [];
  let model: OfficeDraft | undefined;
  let free = 0;
  for (const { index } of reader.tokens) {
    const head = reader.hit(index, 'office');
    if (head === undefined || index < free) continue;
    const drafts = read(reader, head, known).map((draft) => asCounterpart(draft, model));
    const [draft, previous] = [drafts[0], found[found.length - 1]];
    if (draft && previous && previous.end === draft.first && RANKS.has(draft.office))
      found.splice(-1, 1, { ...previous, end: draft.end });
    else {
      found.push(...drafts);
      model = drafts.findLast((o) => singularOffices.has(o.office) && o.number === undefined) ?? model;
    }
    free = Math.max(free, ...drafts.map((d) => d.last));
  }
  return found;
}

/** A counterpart holds the office of one person that was named last. */
function asCounterpart(draft: OfficeDraft, model: OfficeDraft | undefined): OfficeDraft {
  if (draft.office !== 'counterpart' || model === undefined) return draft;
  const { portfolio: _, ...rest } = draft;
  return {
    ...rest,
    office: model.office,
    ...(model.portfolio !== undefined && { portfolio: model.portfolio }),
  };
}

/** Ranks that are a title where an office stands before them: ولي العهد الأمير فلان. */
const RANKS: ReadonlySet<OfficeId> = new Set<OfficeId>(['prince', 'princess']);
