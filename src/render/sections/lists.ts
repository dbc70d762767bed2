import type { Claim, List, ListMember } from '../../schema/types.js';
import { type Block, type Item, own, say, strong } from '../blocks.js';
import { labelled, quoteItems } from '../quoting.js';
import { sourceNames, type View } from '../view.js';

const shares: readonly ListMember['share'][] = ['all', 'some', 'one'];

/** What the reports list of one kind, member by member: what all of them name, what some do, what one does. */
export function lists(view: View): readonly Block[] {
  const { lists: found = [] } = view.report;
  if (found.length === 0) return [];
  const { headings, listLead } = view.phrases;
  return [
    { kind: 'heading', level: 2, line: [own(headings.lists)] },
    { kind: 'paragraph', line: [own(listLead)] },
    ...found.flatMap((list) => section(view, list)),
  ];
}

function section(view: View, { kind, sourceIds, members }: List): readonly Block[] {
  const { listKind, listedBy, share } = view.phrases;
  return [
    { kind: 'heading', level: 3, line: [own(listKind[kind])] },
    { kind: 'paragraph', line: listedBy(sourceNames(view, sourceIds)) },
    ...shares.flatMap((one): readonly Block[] => {
      const named = members.filter((member) => member.share === one);
      if (named.length === 0) return [];
      return [
        { kind: 'paragraph', line: [strong(own(share[one]))] },
        { kind: 'list', items: named.flatMap((member) => items(view, member)) },
      ];
    }),
  ];
}

/** What several reports name, under the words that tell it best; what one names, in its own words alone. */
function items(view: View, { label, share, sourceIds, mentions }: ListMember): readonly Item[] {
  const claims = mentions.flatMap(({ claimId, evidence }): readonly Claim[] => {
    const claim = view.claims.get(claimId);
    return claim === undefined ? [] : [{ ...claim, evidence }];
  });
  const quotes = quoteItems(view, claims, 'full');
  if (share === 'one') return quotes;
  return [
    { line: say`${strong(labelled(view, label))} – ${sourceNames(view, sourceIds)}`, children: quotes },
  ];
}
