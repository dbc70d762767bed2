import { isByRule } from '../../src/model/difference.js';
import type {
  AnyDifference,
  Claim,
  ComparisonReport,
  DiagnosticCode,
  Difference,
  Group,
  ReportSource,
} from '../../src/schema/types.js';

/** A text that the sources below quote from; only its length matters. */
const sha256 = '0'.repeat(64);

/** A source with what a test does not care about filled in. */
export function source(id: string, more: Partial<ReportSource> = {}): ReportSource {
  return {
    id,
    language: { value: 'ar', basis: 'given' },
    publishedAt: { basis: 'unknown' },
    sha256,
    counts: { characters: 1000, sentences: 10, claims: 1 },
    originId: id,
    ...more,
  };
}

/** A claim whose evidence is `quote`, at a place of its own. */
export function claim(id: string, sourceId: string, quote: string, more: Partial<Claim> = {}): Claim {
  const start = 10 * Number(id.replace(/\D/g, ''));
  const end = start + quote.length;
  return {
    id,
    sourceId,
    evidence: { start, end, quote, prefix: '', suffix: '', codePoints: { start, end } },
    predicate: { text: quote, start, end },
    arguments: [],
    attribution: [],
    polarity: 'affirmed',
    certainty: 'asserted',
    topics: [],
    ...more,
  };
}

/** A group of claims of the sources named. */
export function group(id: string, claims: readonly Claim[], more: Partial<Group> = {}): Group {
  const sourceIds = [...new Set(claims.map(({ sourceId }) => sourceId))];
  return {
    id,
    eventId: 'v1',
    subject: { label: { ar: `موضوع ${id}`, en: `Subject ${id}` } },
    label: claims[0]?.evidence.quote ?? '',
    topics: [],
    claimIds: claims.map((one) => one.id),
    sourceIds,
    independentOrigins: Math.max(1, sourceIds.length),
    verdict: sourceIds.length > 1 ? 'agreement' : 'single-source',
    severity: 'core',
    agreements: [],
    differences: [],
    confidence: 0.9,
    ...more,
  };
}

/** A difference between readings, each a printed value and its claims. */
export function difference(
  readings: readonly (readonly [text: string, ...claims: Claim[]])[],
  more: Partial<AnyDifference> = {},
): Difference {
  const made: AnyDifference = {
    id: 'd',
    slot: 'time',
    relation: 'contradiction',
    causes: ['time'],
    severity: 'core',
    readings: readings.map(([text, ...claims]) => ({ text, claimIds: claims.map(({ id }) => id) })),
    rule: 'judged',
    because: { rule: 'contradiction', values: readings.map(([text]) => text) },
    confidence: 0.9,
    ...more,
  };
  if (!isByRule(made)) throw new Error(`the rule ${made.rule} does not give ${made.relation}`);
  return made;
}

/** A code that no version of this package has yet: a report of a later one may hold it. */
export const laterCode = (code: string): DiagnosticCode => JSON.parse(JSON.stringify(code));

/** A whole report from its parts. */
export function reportOf(parts: Partial<ComparisonReport>): ComparisonReport {
  return {
    schemaVersion: '1',
    engine: { name: 'crossclaim', version: '0.1.0', models: [] },
    sources: [],
    origins: [],
    claims: [],
    entities: [],
    events: [],
    groups: [],
    quotations: [],
    naming: [],
    coverage: { matrix: [], pairs: [], bySource: [] },
    topics: [],
    diagnostics: [],
    ...parts,
  };
}

const arrivedTuesday = claim('c1', 'bbc', 'وصل الوزير مساء الثلاثاء', {
  evidence: {
    start: 10,
    end: 34,
    quote: 'وصل الوزير مساء الثلاثاء',
    prefix: 'لة الأنباء إنه قد ',
    suffix: ' إلى العاصمة في زيا',
    codePoints: { start: 10, end: 34 },
  },
  attribution: [
    { speaker: { text: 'وكالة الأنباء' }, cue: 'قالت', mode: 'indirect' },
    { speaker: { text: 'مسؤول' }, cue: 'قوله', mode: 'direct' },
  ],
});
const arrivedWednesday = claim('c2', 'cnn', 'وصل الوزير فجر الأربعاء');
const killed66 = claim('c3', 'bbc', 'قتل ستة وستون شخصا');
const killed65 = claim('c4', 'cnn', 'قتل 65 شخصا', { certainty: 'alleged' });
const signed1 = claim('c5', 'bbc', 'وقع الوزيران الاتفاق');
const signed2 = claim('c6', 'cnn', 'وقع الوزيران اتفاقا');
const signed3 = claim('c7', 'ap', 'The two ministers signed the deal');
const curfew = claim('c8', 'ap', 'A curfew was not imposed', { polarity: 'negated', certainty: 'planned' });

const satisfied1 = claim('c9', 'bbc', 'وأعرب الوزير عن ارتياحه');
const satisfied2 = claim('c10', 'ap', 'The minister was content');

const words = (quote: string, prefix: string, suffix: string): Claim['evidence'] => ({
  start: 0,
  end: quote.length,
  quote,
  prefix: `كلمة ${prefix}`,
  suffix: `${suffix} كلمة`,
  codePoints: { start: 0, end: quote.length },
});

/** Three sources, two languages, every section filled. */
export const sample: ComparisonReport = reportOf({
  sources: [
    source('ap', {
      language: { value: 'en', basis: 'detected' },
      publisher: 'Wire Desk',
      publishedAt: { value: '2024-05-01T10:00:00Z', basis: 'given' },
    }),
    source('bbc', {
      title: 'وصول الوزير',
      publishedAt: {
        value: 'W-3',
        basis: 'inferred',
        display: { en: 'Wednesday', ar: 'الأربعاء' },
        evidence: {
          start: 0,
          end: 14,
          quote: 'اليوم الأربعاء',
          prefix: '',
          suffix: '',
          codePoints: { start: 0, end: 14 },
        },
      },
    }),
    source('cnn', { counts: { characters: 12345, sentences: 10, claims: 3 } }),
  ],
  origins: [
    {
      id: 'o1',
      passages: [
        { sourceId: 'bbc', start: 45, end: 95 },
        { sourceId: 'cnn', start: 55, end: 100 },
      ],
    },
  ],
  claims: [
    signed3,
    curfew,
    satisfied2,
    arrivedTuesday,
    killed66,
    signed1,
    satisfied1,
    arrivedWednesday,
    killed65,
    signed2,
  ],
  entities: [{ id: 'e1', kind: 'office', label: 'وزير الدفاع', names: [] }],
  groups: [
    group('single', [curfew]),
    group('signed', [signed3, signed1, signed2], {
      independentOrigins: 2,
      topics: ['who'],
      agreements: [{ slot: 'participant', text: 'الوزيران', claimIds: ['c5', 'c6'] }],
      differences: [
        difference(
          [
            ['الاتفاق', signed1],
            ['اتفاقا', signed2],
          ],
          { slot: 'participant', relation: 'framing' },
        ),
      ],
    }),
    group('satisfied', [satisfied1, satisfied2], {
      verdict: 'similar',
      severity: 'headline',
      topics: ['visit'],
      agreements: [{ slot: 'attribution', text: 'الوزير', claimIds: ['c9', 'c10'] }],
    }),
    group('killed', [killed66, killed65], {
      verdict: 'difference',
      differences: [
        difference(
          [
            ['ستة وستون', killed66],
            ['65', killed65],
          ],
          { slot: 'quantity', relation: 'undetermined', confidence: 0.3, judgedBy: 'nli-model' },
        ),
      ],
    }),
    group('arrived', [arrivedTuesday, arrivedWednesday], {
      verdict: 'conflict',
      severity: 'headline',
      topics: ['who', 'visit'],
      agreements: [{ slot: 'place', text: 'العاصمة', claimIds: ['c1', 'c2'] }],
      differences: [
        difference([
          ['مساء الثلاثاء', arrivedTuesday],
          ['فجر الأربعاء', arrivedWednesday],
        ]),
      ],
    }),
  ],
  lists: [
    {
      kind: 'scope',
      sourceIds: ['bbc', 'cnn'],
      members: [
        {
          label: 'التدريب',
          share: 'all',
          sourceIds: ['bbc', 'cnn'],
          mentions: [
            { sourceId: 'bbc', claimId: 'c5', evidence: words('التدريب', 'تشمل ', '، ونقل الخبرات') },
            { sourceId: 'cnn', claimId: 'c6', evidence: words('تدريب الجنود', 'وتسمح ', '.') },
          ],
        },
        {
          label: 'ونقل الخبرات',
          share: 'one',
          sourceIds: ['bbc'],
          mentions: [{ sourceId: 'bbc', claimId: 'c5', evidence: words('ونقل الخبرات', 'التدريب، ', '.') }],
        },
      ],
    },
  ],
  quotations: [
    {
      id: 'q1',
      speaker: 'الوزير',
      wordings: [
        { sourceId: 'bbc', start: 0, end: 9, text: 'زيارة مهمة', speaker: 'الوزير' },
        { sourceId: 'cnn', start: 0, end: 9, text: 'زيارة تاريخية، جدا' },
      ],
      diffs: [
        {
          from: 0,
          to: 1,
          edits: [
            { op: 'equal', text: 'زيارة' },
            { op: 'delete', text: 'مهمة' },
            { op: 'insert', text: 'تاريخية، جدا' },
          ],
        },
      ],
    },
  ],
  naming: [
    {
      entityId: 'e1',
      names: [
        { sourceId: 'bbc', texts: ['وزير الدفاع', 'الوزير'] },
        { sourceId: 'cnn', texts: ['وزير الأمن'] },
      ],
    },
  ],
  coverage: {
    matrix: [
      { groupId: 'arrived', sourceIds: ['bbc', 'cnn'] },
      { groupId: 'killed', sourceIds: ['bbc', 'cnn'] },
      { groupId: 'satisfied', sourceIds: ['ap', 'bbc'] },
      { groupId: 'signed', sourceIds: ['ap', 'bbc', 'cnn'] },
    ],
    pairs: [
      { a: 'ap', b: 'bbc', shared: 2, agreeing: 0, similar: 2, differing: 0, conflicting: 0 },
      { a: 'ap', b: 'cnn', shared: 1, agreeing: 0, similar: 1, differing: 0, conflicting: 0 },
      { a: 'bbc', b: 'cnn', shared: 3, agreeing: 1, similar: 0, differing: 1, conflicting: 1 },
    ],
    bySource: [
      { sourceId: 'ap', only: ['single'], leavesOut: 2 },
      { sourceId: 'bbc', only: [], leavesOut: 0 },
      { sourceId: 'cnn', only: [], leavesOut: 0 },
    ],
  },
  topics: [
    { id: 'who', label: { ar: 'من وقّع', en: 'Who signed' }, groupIds: ['signed', 'arrived'], answers: [] },
    { id: 'visit', label: { en: 'The visit' }, groupIds: ['satisfied', 'arrived'], answers: [] },
    { id: 'empty', label: {}, groupIds: [], answers: [] },
  ],
  diagnostics: [
    { code: 'language-detected', message: 'The language was read from the script.', sourceId: 'ap' },
    { code: laterCode('odd'), message: 'Something odd happened.' },
  ],
});
