import { stated } from '../../concepts/stated.js';
import type { AttributedRange, DraftClaim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { Mention, OfficeMention, PersonMention } from '../../model/mention.js';
import type { Attribution, Polarity } from '../../schema/types.js';

const AFFIRMED: Polarity = 'affirmed';

/**
 * That somebody holds an office, said in passing where the name stands beside the words of the office (وزير الدفاع سالم
 * الناصر): one claim for each office and person of a source, its evidence the words of both, said by nobody but the
 * source unless they stand in a quotation of somebody else.
 */
export function findHolders(
  document: Document,
  mentions: readonly Mention[],
  said: readonly AttributedRange[],
): readonly DraftClaim[] {
  const people = flatMap(mentions, (m) => (m.kind === 'person' && m.role !== undefined ? [m] : []));
  const offices = new Map(flatMap(mentions, (m) => (m.kind === 'office' ? [[m.start, m] as const] : [])));
  const seen = new Set<string>();
  return flatMap(people, (person) => {
    const office = offices.get(person.role?.start ?? -1);
    const sentence = document.tokens[person.first]?.sentence;
    if (office === undefined || sentence === undefined || !isNear(document, office, person)) return [];
    if (office.first < person.last && person.first < office.last) return [];
    const key = `${office.entity} ${person.entity}`;
    if (seen.has(key) || document.sentences[sentence]?.role === 'boilerplate') return [];
    seen.add(key);
    return [toClaim(document, office, person, said, sentence)];
  });
}

/** So many marks may part an office from its holder: a comma, the opening of a quotation. */
const MOST_MARKS = 2;

/** Whether the two stand side by side, with no more than a mark or two between. */
function isNear(document: Document, a: OfficeMention, b: PersonMention): boolean {
  const [from, to] = a.first < b.first ? [a.last, b.first] : [b.last, a.first];
  return to - from <= MOST_MARKS && document.tokens.slice(from, to).every((t) => t.kind === 'punctuation');
}

function toClaim(
  document: Document,
  office: OfficeMention,
  person: PersonMention,
  said: readonly AttributedRange[],
  sentence: number,
): DraftClaim {
  const start = Math.min(office.start, person.start);
  const end = Math.max(office.end, person.end);
  const first = Math.min(office.first, person.first);
  const last = Math.max(office.last, person.last);
  const lead = document.sentences.find((s) => s.role === 'body');
  const { role } = document.sentences[sentence] ?? {};
  return {
    start,
    end,
    first,
    last,
    sourceId: document.source.id,
    sentence,
    predicate: {
      start: office.start,
      end: office.end,
      text: office.text,
      token: office.first,
      concept: stated.officeHeld,
    },
    arguments: [
      { role: 'agent', start: person.start, end: person.end, text: person.text, mention: person },
      { role: 'office', start: office.start, end: office.end, text: office.text, mention: office },
    ],
    attribution: said
      .filter((r) => r.first <= first && last <= r.last)
      .map((r): Attribution => r.attribution),
    polarity: AFFIRMED,
    certainty: 'asserted',
    prominence: role === 'heading' || sentence === lead?.index ? 'headline' : 'peripheral',
  };
}
