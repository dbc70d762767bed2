import type { Clause, Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/span.js';
import type { Role } from '../schema/types.js';
import { hasPronoun, looksDefinite } from './clitics.js';
import { conceptOf, type Predicate } from './predicates.js';
import { isBetweenStates, isSuffered, objectRole, subjectRole, takesObject } from './roles.js';
import { fillerAfter, fillerBefore } from './slots-arabic.js';
import { type Filler, joinedEnd, type Units } from './units-arabic.js';

export interface Slot {
  readonly filler: Filler;
  readonly role: Role;
}

/** How the words around an Arabic predicate are laid out. */
export interface Frame {
  readonly document: Document;
  readonly predicate: Predicate;
  readonly clause: Clause;
  /** Where its evidence begins and ends. */
  readonly range: TokenRange;
  readonly units: Units;
  /** Whether the subject of the clause before may be its own. */
  readonly shares: boolean;
  /** Whether its subject was named before its clause, and its verb waited for: الاتفاق الذي وقع أمس، سيسمح. */
  readonly awaited: boolean;
}

export const isTensedForm = ({ form }: Predicate): boolean =>
  form === 'past' || form === 'present' || form === 'future';

export function slotsOf(frame: Frame): readonly Slot[] {
  const { document, predicate, range, units, clause } = frame;
  const { concept } = predicate;
  const worded = (filler: Filler, role: Role): Slot => ({ filler, role });
  const object = (filler: Filler): Slot =>
    worded(filler, objectRole(concept, filler.unit !== undefined, isPaper(document, filler)));
  const after = (from: number): Filler | undefined => actor(fillerAfter(document, from, range.last, units));
  const pronoun = hasPronoun({ proclitics: '', enclitics: predicate.enclitics });
  if (!isTensedForm(predicate) || predicate.passive) return nominal(frame);
  const light = predicate.light;
  const head = light ?? predicate.first;
  const before = actor(
    fillerBefore(document, Math.max(clause.first, Math.min(range.first, predicate.from)), head, units),
  );
  const opening =
    before !== undefined && relates(document, before.last, head) && refersBack(document, head, range.last)
      ? undefined
      : before;
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
    /(?:وا|ون)(?:ه|ها|هم|هما)?$/.test(predicate.enclitics) ||
    (clause.marker?.id === 'that' &&
      clause.marker.last >= head - 1 &&
      /(?:ه|ها|هم|هما)$/.test(document.tokens[clause.marker.last - 1]?.form ?? ''));
  const subject =
    opening ?? (gapped || inside ? undefined : after(light === undefined ? predicate.last : light + 1));
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

/** The slots of an event noun: it governs its subject, or the one whom it befalls. */
function nominal({ document, predicate, range, units }: Frame): readonly Slot[] {
  const { concept } = predicate;
  const pronoun = hasPronoun({ proclitics: '', enclitics: predicate.enclitics });
  const next = actor(fillerAfter(document, predicate.last, range.last, units));
  if (
    next === undefined ||
    (next.unit === undefined && next.reference === undefined && isNamedWithin(document, predicate, next))
  )
    return [];
  const reaches =
    document.hitsAt[next.last]?.some((h) => h.category === 'preposition' && h.id === 'on') ?? false;
  const suffers =
    isSuffered(concept) ||
    predicate.passive ||
    pronoun ||
    (next.unit === undefined && !reaches && takesObject(concept));
  if (next.unit === undefined && isBetweenStates(concept)) return [];
  const role = suffers ? objectOrOnly(concept, next, document) : subjectRole(concept);
  return [{ filler: next, role }];
}

/** Whether the words of the event name what it befell (سقوط الطائرة), or the event is known, so that what follows describes it. */
function isNamedWithin(document: Document, { first, last, form }: Predicate, next: Filler): boolean {
  const phrase = last - first > 1 && document.hitsAt[first]?.every((h) => h.category !== 'light') === true;
  return (
    form !== 'past' && next.first <= last + 1 && (phrase || looksDefinite(document.tokens[first]?.form ?? ''))
  );
}

/** Whether one named with an office stands before another office, who is then the object: كلف الرئيس سالم الناصر، وزير النقل. */
function isHolderBeforeOffice(document: Document, { unit, last }: Filler, units: Units): boolean {
  if (unit?.mention.kind !== 'person' || unit.mention.role === undefined) return false;
  const next = document.tokens[last]?.kind === 'punctuation' ? last + 1 : last;
  return units.at.get(next)?.mention.kind === 'office';
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

/** The role of the only one named: the object's, or the subject's where the event has no object. */
const objectOrOnly = (concept: Predicate['concept'], filler: Filler, document: Document): Role =>
  takesObject(concept)
    ? objectRole(concept, filler.unit !== undefined, isPaper(document, filler))
    : subjectRole(concept);

/** Whether an event is done to a document: one that is its subject is its object (وقعت الاتفاقية). */
const signs = (concept: Predicate['concept']): boolean =>
  concept !== undefined && conceptOf(concept).roles[1] === 'document';

/** Whether the one named after a joined verb is whom the subject before it met: وصل الوزير والتقى الرئيس. */
const meets = (concept: Predicate['concept']): boolean =>
  concept !== undefined && conceptOf(concept).roles[1] === 'partner';

/** A place takes part only where it is a state or its capital; a town or a side of the country is where it happens. */
function actor(filler: Filler | undefined): Filler | undefined {
  return filler?.unit?.mention.kind === 'place' && !isState(filler.unit.mention) ? undefined : filler;
}

export function isState(mention: Mention): boolean {
  if (mention.kind !== 'place' || mention.value.direction !== undefined) return false;
  const { id } = mention.value;
  return id !== undefined && (id.length === 2 || id.endsWith('/capital'));
}

const counts = (units: Units, { first, last }: TokenRange): boolean =>
  [...units.at.values()].some((u) => u.mention.kind === 'quantity' && u.first >= first && u.first < last);

/** Whether a verb is printed with the vowel of the passive on its first letter: قُتل. */
const isVoicedPassive = (document: Document, { first }: Predicate): boolean =>
  /^[وف]?\p{L}\u064f/u.test(document.tokens[first]?.text ?? '');

const isPaper = (document: Document, { first }: Filler): boolean =>
  document.hitsAt[first]?.some((h) => h.category === 'kind' && h.id === 'agreement') ?? false;

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
