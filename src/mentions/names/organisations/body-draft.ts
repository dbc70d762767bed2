import { type BodyKind, portfolioBodies } from '../../../concepts/offices.js';
import type { Lead } from '../../../model/lexicon.js';
import type { TokenRange } from '../../../model/span.js';
import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { acronymAfter } from './acronyms.js';

/** What stands beside the head of a body and belongs to its name. */
export interface BodyName {
  readonly portfolio?: string | undefined;
  readonly country?: string | undefined;
  /** Folded words that tell it from others of its type. */
  readonly own: readonly string[];
}

/** A draft of a headed body, made of what was read of it, with the acronym given after it. */
export function bodyDraft(
  reader: NameReader,
  type: BodyKind,
  range: TokenRange & { readonly lead: Lead },
  name: BodyName,
): OrganisationDraft {
  const portfolio = portfolioBodies.has(type) ? name.portfolio : undefined;
  const acronym = acronymAfter(reader, range.last);
  return {
    kind: 'organisation',
    ...range,
    type,
    own: portfolio === undefined ? name.own : [],
    ...(portfolio !== undefined && { portfolio }),
    ...(name.country !== undefined && { country: name.country }),
    ...(acronym !== undefined && { acronym }),
  };
}
