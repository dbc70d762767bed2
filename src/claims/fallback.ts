import type { Clause } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { Context } from './draft.js';
import type { Predicate } from './predicate.js';
import { recallingVerb } from './retold.js';
import { unknownVerbOf } from './unknown-verb.js';

/** A clause with fewer words of content than this, and nothing named in it, states nothing worth aligning. */
const LEAST_CONTENT = 3;

/** The predicate of a clause without a known event word: its verb where it has one, else its first word of content. */
export function fallback(
  clause: Clause,
  inside: readonly Mention[],
  { document, cue }: Context,
): readonly Predicate[] {
  const isStop = (i: number): boolean =>
    (document.hitsAt[i] ?? []).some(
      (h) => h.category === 'stop' || h.category === 'marker' || h.category === 'preposition',
    );
  const recalls = recallingVerb(document, clause);
  if (recalls !== undefined)
    return [
      { first: recalls, last: recalls + 1, from: clause.first, form: 'past', enclitics: '', passive: true },
    ];
  const content: number[] = [];
  for (let i = clause.first; i < clause.last; i++)
    if (document.tokens[i]?.kind === 'word' && !cue(i) && !isStop(i)) content.push(i);
  if (content.length < LEAST_CONTENT && !(inside.some((m) => !cue(m.first)) && content.length > 1)) return [];
  const verb = content.find((i) =>
    (document.hitsAt[i] ?? []).some(
      (h) =>
        (h.category === 'light' || h.category === 'speech') &&
        (h.form === 'past' || h.form === 'present' || h.form === 'future'),
    ),
  );
  const unknown = unknownVerbOf(document, clause);
  const first =
    verb ?? (unknown !== undefined && content.includes(unknown) ? unknown : undefined) ?? content[0];
  if (first === undefined) return [];
  return [
    {
      first,
      last: first + 1,
      from: clause.first,
      form: first === content[0] && verb === undefined && first !== unknown ? 'word' : 'past',
      enclitics: '',
      passive: false,
    },
  ];
}
