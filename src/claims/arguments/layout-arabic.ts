import { isSuffered } from '../../concepts/traits.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { hasPluralSubject, isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { Role } from '../../schema/types.js';
import { type Filler, joinedEnd } from '../units-arabic.js';
import { fillerAfter } from './filler-after-arabic.js';
import { fillerBefore } from './filler-before-arabic.js';
import {
  actor,
  counts,
  isHolderBeforeOffice,
  isObjectOnly,
  isPaper,
  isVoicedPassive,
  meets,
  objectOrOnly,
  signs,
} from './fillers-arabic.js';
import type { Frame, Slot } from './layout-frame.js';
import { nominal } from './layout-noun.js';
import { objectRole, subjectRole, takesObject } from './roles.js';

/** Who or what fills the places around an Arabic predicate. */
export function slotsOf(frame: Frame): readonly Slot[] {
  const { document, predicate, range, units, clause } = frame;
  const { concept } = predicate;
  const worded = (filler: Filler, role: Role): Slot => ({ filler, role });
  const object = (filler: Filler): Slot =>
    worded(filler, objectRole(concept, filler.unit !== undefined, isPaper(document, filler)));
  const after = (from: number): Filler | undefined => actor(fillerAfter(document, from, range.last, units));
  const pronoun = hasPronoun(predicate);
  if (!isFiniteVerb(predicate) || predicate.passive) return nominal(frame);
  const light = predicate.light;
  const head = light ?? predicate.first;
  const before = actor(
    fillerBefore(document, Math.max(clause.first, Math.min(range.first, predicate.from)), head, units),
  );
  const qualified =
    before !== undefined && (relates(document, before.last, head) || isIndefinite(document, before));
  const opening = qualified && refersBack(document, head, range.last) ? undefined : before;
  const described =
    predicate.form === 'present' &&
    range.first === predicate.first &&
    predicate.first > clause.first &&
    document.tokens[predicate.first - 1]?.kind === 'word';
  const gapped =
    frame.awaited ||
    described ||
    (isRelative(document, clause) && !pronoun && !refersBack(document, head, range.last));
  const inside =
    hasPluralSubject(predicate) ||
    (clause.marker?.id === 'that' &&
      clause.marker.last >= head - 1 &&
      /(?:ه|ها|هم|هما)$/.test(document.tokens[clause.marker.last - 1]?.form ?? ''));
  const following = gapped || inside ? undefined : after(light === undefined ? predicate.last : light + 1);
  const subject =
    opening ?? (following && isObjectOnly(document, concept, following) ? undefined : following);
  if (
    light !== undefined &&
    subject !== undefined &&
    subject.first <= predicate.first &&
    predicate.first < subject.last
  )
    return nominal(frame);
  const bare =
    predicate.last - predicate.first > 1 &&
    opening === undefined &&
    subject !== undefined &&
    subject.unit === undefined &&
    subject.reference === undefined;
  const settled = bare
    ? undefined
    : subject !== undefined && light !== undefined && subject.first >= predicate.first
      ? undefined
      : subject;
  const rest = after(
    settled === undefined || settled.last < predicate.last
      ? predicate.last
      : joinedEnd(document, settled, units),
  );
  const other =
    rest !== undefined && rest.first !== settled?.first && !bare && !isVoicedPassive(document, predicate)
      ? rest
      : undefined;
  if (opening !== undefined && pronoun && relates(document, opening.last, head)) {
    const by = after(predicate.last);
    return [object(opening), ...(by ? [worded(by, subjectRole(concept))] : [])];
  }
  if (predicate.caused === true)
    return [
      ...(settled ? [worded(settled, 'cause')] : []),
      ...(other ? [worded(other, objectOrOnly(concept, other, document))] : []),
    ];
  if (
    frame.shares &&
    settled !== undefined &&
    other === undefined &&
    opening === undefined &&
    !pronoun &&
    light === undefined &&
    meets(concept)
  )
    return [object(settled)];
  if (settled !== undefined && other?.unit !== undefined && isPaper(document, settled) && signs(concept))
    return [object(settled), worded(other, subjectRole(concept))];
  const alone =
    settled !== undefined &&
    other === undefined &&
    isSuffered(concept) &&
    !counts(units, range) &&
    !isHolderBeforeOffice(document, settled, units);
  const subjectSlot = settled
    ? [
        worded(
          settled,
          alone || isVoicedPassive(document, predicate) || (isPaper(document, settled) && signs(concept))
            ? objectOrOnly(concept, settled, document)
            : subjectRole(concept),
        ),
      ]
    : [];
  const met = gapped && other?.unit !== undefined && meets(concept);
  return [...subjectSlot, ...(other && (takesObject(concept) || met) && !pronoun ? [object(other)] : [])];
}

/** Whether a relative pronoun opens a clause, or ends the piece before it (الذي | كان يلتقي). */
const isRelative = (document: Document, { marker, first }: Clause): boolean =>
  marker?.id === 'relative' ||
  (document.hitsAt[first - 1]?.some((h) => h.category === 'marker' && h.id === 'relative') ?? false);

/** Whether a relative pronoun stands between: مذكرة التفاهم التي وقعها. */
function relates(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (document.hitsAt[i]?.some((h) => h.category === 'marker' && h.id === 'relative')) return true;
  return false;
}

/** Whether a noun phrase names nothing known and has no article: a verb that refers back to it only describes it (اجتماع شارك فيه الوزير). */
const isIndefinite = (document: Document, { first, unit, reference }: Filler): boolean =>
  unit === undefined &&
  reference === undefined &&
  !grammarOf(document).looksDefinite(document.tokens[first]?.form ?? '');

/** Whether a pronoun after the verb of a relative clause stands for what it is said of: الذي توسط فيه الرئيس. */
function refersBack(document: Document, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + 3); i++)
    if (
      document.hitsAt[i]?.some(
        (h) => h.category === 'reference' || (h.category === 'preposition' && hasPronoun(h)),
      )
    )
      return true;
  return false;
}
