import { describe, expect, it } from 'vitest';
import { unknownVerbOf } from '../../../src/claims/predicates/predicates.js';
import { read } from '../../text/read.js';
import { claimsOf } from '../claims-of.js';

const verbOf = (text: string): string | undefined => {
  const document = read(text);
  const clause = document.clauses[0];
  const at = clause && unknownVerbOf(document, clause);
  return at === undefined ? undefined : document.tokens[at.first]?.text;
};

describe('the verb that the lexicon does not know', () => {
  it.each([
    ['وسيرسم هذا الاتفاق خطوط التعاون', 'وسيرسم'],
    ['إن الحكومة سترصف الطريق', 'سترصف'],
  ])('%s', (text, verb) => expect(verbOf(text)).toBe(verb));

  it.each(['في موقع الحادث', 'سقوط طائرة عسكرية', 'الطائرة العسكرية الجزائرية'])('none in %s', (text) =>
    expect(verbOf(text)).toBeUndefined(),
  );

  it.each([
    // behind an auxiliary or modal, past adverbs and a subject that is turned round
    ['The mayor was juggling three jobs.', 'juggling'],
    ['The council has been grappling with debts.', 'grappling'],
    ['The pilots would not budge from the cabin.', 'budge'],
    ['Nobody has ever swum across the lake.', 'swum'],
    ['What was he tinkering with?', 'tinkering'],
    ['The dog was fed by the neighbours.', 'fed'],
    ['Did the singer recognise the melody?', 'Did'],
    ['The parcels have not come.', 'come'],
    ['The guests had already gone.', 'gone'],
    // an auxiliary that is the verb itself, a verb that carries nothing
    ['We had lunch with the coach.', 'had'],
    ['The lake is the deepest in the country.', 'is'],
    ['The garden gave visitors a warm feeling.', 'gave'],
    // behind a pronoun, or in -ed behind a noun
    ['They dote on their youngest son.', 'dote'],
    ['The villagers grumbled about the noise.', 'grumbled'],
  ])('%s', (text, verb) => expect(verbOf(text)).toBe(verb));

  it.each(['A crooked old wall', 'The grumbled word', 'The villa, a gilded palace', 'Their crooked wall'])(
    'none in %s',
    (text) => expect(verbOf(text)).toBeUndefined(),
  );
});

describe('a verb sought further on in a clause', () => {
  it.each([
    'وكان الحارس ينظر في الدفتر القديم',
    'لأن الحارس ينظر في الدفتر القديم',
    'أن الحارس يرمق الدفتر القديم',
  ])('stands no further back: %s', (text) => {
    const document = read(text);
    const clause = document.clauses[0];
    for (let first = 1; clause && first < clause.last; first++)
      expect(unknownVerbOf(document, { ...clause, first })?.first ?? first).toBeGreaterThanOrEqual(first);
  });
});

describe('who does what a verb tells that the lexicon does not know', () => {
  const agentsOf = (text: string): readonly string[] =>
    claimsOf(text).flatMap((c) => c.arguments.flatMap((a) => (a.role === 'agent' ? [a.text] : [])));
  it.each([
    ['I had lunch with the coach in the old garden.', ['I']],
    ['The mayor was juggling three jobs at once.', ['The mayor']],
    ["The firm's engineers have been tinkering with old engines.", ["The firm's engineers"]],
    ['The children squabbled over the ball in the yard.', ['The children']],
    ['The dog was fed by the neighbours.', ['the neighbours']],
    // what only is something does nothing
    ['The lake is the deepest in the country.', []],
  ])('%s', (text, agents) => expect(agentsOf(text)).toEqual(agents));

  it('is negated or planned as others are', () => {
    const [budge] = claimsOf('The pilots would not budge from the cabin.');
    expect(budge).toMatchObject({ polarity: 'negated' });
    const [dote] = claimsOf('The pilots will tinker with the cabin.');
    expect(dote).toMatchObject({ polarity: 'affirmed', certainty: 'planned' });
  });
});

it('a clause with such a verb states something by two words of content, others by three', () => {
  const told = (text: string): number => claimsOf(text).length;
  expect(told('They had breakfast with the coach.')).toBe(1);
  expect(told('The soup was horrid.')).toBe(1);
  expect(told('They dawdled.')).toBe(0);
  expect(told('The horrid soup')).toBe(0);
  expect(told('The horrid onion soup')).toBe(1);
});
