import type { Explanation } from '../../explain.js';
import { oneLine } from '../one-line.js';
import type { ExplainedPair, Point, Side } from './explain-pair.js';

/** What was found of two passages, for people: a line says one thing. */
export function explainedLines(pair: ExplainedPair): string {
  const { a, b, together, apart, differences, agreements, explanation } = pair;
  return [
    ...sideLines('a', a),
    ...sideLines('b', b),
    '',
    ...(together === undefined ? [] : [`together in ${titled(together)}`]),
    ...(apart === undefined ? [] : ['apart', `  a in ${listed(apart.a)}`, `  b in ${listed(apart.b)}`]),
    ...differences.map(
      (one) =>
        `  ${one.slot}: ${one.relation}, by the rule ${one.rule}: a «${oneLine(one.a)}», b «${oneLine(one.b)}»`,
    ),
    ...agreements.map(({ slot, text }) => `  ${slot}: both «${oneLine(text)}»`),
    ...why(pair, explanation),
    '',
  ].join('\n');
}

function why({ together }: ExplainedPair, explanation: Explanation | undefined): readonly string[] {
  if (explanation !== undefined) return [sentenceOf(explanation), ...happeningsOf(explanation)];
  return together === undefined ? ['Which gate kept them apart is told with --sources.'] : [];
}

/** What the gate did, in a sentence. */
function sentenceOf(explanation: Explanation): string {
  switch (explanation.gate) {
    case 'no-claim':
      return `No claim was read in ${explanation.passage}, so there is nothing to hold against the other.`;
    case 'boilerplate':
      return `The line of ${explanation.passage} was taken for no part of the report, and skipped.`;
    case 'story':
      return 'The reports are about different events, so their claims are not held against one another.';
    case 'years':
      return 'They are said of different times.';
    case 'figures':
      return 'One source gives both figures, of two places or by two speakers who lie far apart.';
    case 'office':
      return 'They say of two people who holds an office.';
    case 'measure':
      return 'They do not give one measure of one thing.';
    case 'slots': {
      const { a, b } = explanation;
      return `Their numbers count or measure other things: ${a.join(', ')} in a, ${b.join(', ')} in b.`;
    }
    case 'unlike':
      return `They look too little alike: ${explanation.score}, where ${explanation.bar} is asked.`;
    case 'crowded':
      return `They look alike (${explanation.score}), but the others in their points do not: ${explanation.bar} is asked there.`;
    case 'agree':
      return 'They are in one point, and both give a value that was found equal; nothing different was found.';
    case 'similar': {
      const { left } = explanation;
      return left === undefined
        ? 'They are in one point, and neither an equal value nor a difference was found.'
        : `They are in one point and nearly one sentence, but for: ${words(left.a)} in a, ${words(left.b)} in b.`;
    }
    case 'told':
      return 'They are in one point, and the report tells the difference.';
  }
}

function happeningsOf(explanation: Explanation): readonly string[] {
  if (!('happenings' in explanation)) return [];
  const { a, b } = explanation.happenings;
  return a === b ? [] : [`a tells of ${told[a]}, b of ${told[b]}.`];
}

const told = { main: 'the main event', earlier: 'an earlier one' } as const;

function sideLines(name: string, { sourceId, start, end, quotes }: Side): readonly string[] {
  const place = `${name}  ${oneLine(sourceId)} ${start}–${end}`;
  return quotes.length === 0
    ? [`${place}  (no claim)`]
    : quotes.map((quote, index) => `${index === 0 ? place : ' '.repeat(place.length)}  «${oneLine(quote)}»`);
}

const titled = ({ subject, verdict }: Point): string => `${oneLine(subject)} (${verdict})`;

const listed = (points: readonly Point[]): string =>
  points.length === 0 ? 'no point' : points.map(titled).join('; ');

const words = (list: readonly string[]): string =>
  list.length === 0 ? 'nothing' : list.map((word) => `«${oneLine(word)}»`).join(' ');
