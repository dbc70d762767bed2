import type { GrammarKind } from '../../../grammar/grammar.js';
import { flatMap } from '../../../model/flat-map.js';
import { disjointRanges, holdsAny, tokensOf } from '../disjoint-ranges.js';
import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { acronymAfter, acronymsAgain } from './acronyms.js';
import { findArabicBodies } from './arabic-bodies.js';
import { findEnglishBodies } from './english-bodies.js';

/** How bodies are read by what heads their name. */
const headedBodies: Readonly<Record<GrammarKind, (reader: NameReader) => readonly OrganisationDraft[]>> = {
  arabic: findArabicBodies,
  english: findEnglishBodies,
};

/** Reads the organisations of a document: well-known ones by name, others by what heads their name. Linear. */
export function findOrganisations(reader: NameReader): readonly OrganisationDraft[] {
  const named = disjointRanges(namedBodies(reader));
  const held = tokensOf(named);
  const headed = headedBodies[reader.grammar.kind](reader).filter((body) => !holdsAny(body, held));
  const bodies = disjointRanges([...named, ...headed]);
  return disjointRanges([...bodies, ...acronymsAgain(reader, bodies)]);
}

/** Bodies known by name, with the state named beside them where they are national ones (الهلال الأحمر الإيراني). */
function namedBodies(reader: NameReader): readonly OrganisationDraft[] {
  const { headFirst } = reader.grammar;
  return flatMap(reader.tokens, ({ index }) => {
    const hit = reader.hit(index, 'bodyName');
    if (hit === undefined) return [];
    const state = headFirst ? reader.hit(hit.last, 'nationality') : reader.before(index, 'nationality');
    const first = Math.min(index, state?.first ?? index);
    const last = Math.max(hit.last, state?.last ?? 0);
    const acronym = acronymAfter(reader, last);
    return [
      {
        kind: 'organisation' as const,
        first,
        last,
        lead: hit.lead,
        id: hit.id,
        own: [],
        ...(state && { country: state.id }),
        ...(acronym !== undefined && { acronym }),
      },
    ];
  });
}
