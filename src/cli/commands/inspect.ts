import { invalidOption } from '../../errors.js';
import type { InspectedClaim, InspectedSentence, Inspection, Noticed } from '../../inspect.js';
import { parseSources } from '../../schema/parse.js';
import type { InspectCommand } from '../command.js';
import { given } from '../given.js';
import { readInput } from '../input/read-input.js';
import { readingFor } from '../input/reading-for.js';
import { oneLine } from '../one-line.js';
import type { World } from '../world.js';

/** The column in which values begin. */
const VALUES = 14;

/**
 * `crossclaim inspect`: what is read in one report. One line says one thing, its value first and the words of the text
 * last, between « », so that lines stay readable where a terminal turns right-to-left text round.
 */
export async function inspect(command: InspectCommand, world: World): Promise<number> {
  const { file, language, published } = command;
  const { sources } = await readInput(readingFor(world, command), [file]);
  const [source] = sources;
  if (source === undefined || sources.length > 1)
    throw invalidOption(file, `it holds ${sources.length} reports`, 'Give a file of one report.');
  const [asked] = parseSources([{ ...source, ...given({ language, publishedAt: published }) }], file);
  if (asked === undefined) return 0;
  const inspection = await world.engine.inspect(asked);
  world.out(command.json ? `${JSON.stringify(inspection, null, 2)}\n` : lines(file, inspection));
  return 0;
}

function lines(file: string, { language, sentences }: Inspection): string {
  const claims = sentences.reduce((sum, sentence) => sum + sentence.claims.length, 0);
  return [
    `${file}: ${language}, ${counted(sentences.length, 'sentence')}, ${counted(claims, 'claim')}`,
    ...sentences.flatMap(aboutSentence),
    '',
  ].join('\n');
}

function aboutSentence({ role, quote, mentions, claims }: InspectedSentence, index: number): string[] {
  const note = role === 'body' ? '' : ` (${role})`;
  return [
    '',
    `${index + 1}${note}  ${oneLine(quote)}`,
    ...mentions.map((mention) => line(2, mention.kind, mention.value, mention)),
    ...claims.flatMap(aboutClaim),
  ];
}

function aboutClaim(claim: InspectedClaim): string[] {
  return [
    line(2, claim.inside ? 'inside' : 'claim', claim.predicate.value, claim.predicate),
    line(4, 'words', '', claim),
    ...claim.arguments.map((argument) => line(4, argument.kind, argument.value, argument)),
    ...(claim.when === undefined ? [] : [line(4, 'when', claim.when)]),
    ...(claim.earlier ? [line(4, 'event', 'an earlier one')] : []),
    ...claim.slots.map((slot) => line(4, 'slot', slot)),
    ...claim.speakers.map((speaker) =>
      'quote' in speaker
        ? line(4, 'said by', speaker.kind, speaker)
        : line(4, 'said by', `${speaker.kind}  (unsaid)`),
    ),
  ];
}

function line(indent: number, name: string, value: string, words?: Pick<Noticed, 'quote'>): string {
  const quoted = words === undefined ? '' : `«${oneLine(words.quote)}»`;
  const told = [value, quoted].filter((part) => part !== '').join('  ');
  return `${' '.repeat(indent)}${name.padEnd(VALUES - indent)} ${told}`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
