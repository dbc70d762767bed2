import type { Quotation } from '../../schema/types.js';
import { type Block, foreign, type Inline, type Item, type Line, own, say, strong } from '../blocks.js';
import { quotation } from '../quoting.js';
import { directionOf, type View } from '../view.js';

/** Wordings of one utterance that are compared word by word; more would be repetition. */
const mostDiffs = 6;

/** One utterance in the wording of each report, and what changes from the first wording to the others. */
export function quotations(view: View): readonly Block[] {
  const list = view.report.quotations;
  if (list.length === 0) return [];
  return [
    { kind: 'heading', level: 2, line: [own(view.phrases.headings.quotations)] },
    { kind: 'list', items: list.map((one) => item(view, one)) },
  ];
}

function item(view: View, { speaker, wordings, diffs }: Quotation): Item {
  const shown = wordings.slice(0, mostDiffs);
  const rest = wordings.length - shown.length;
  return {
    line: [
      strong(speaker === undefined || speaker === '' ? own(view.phrases.unnamedSpeaker) : foreign(speaker)),
    ],
    children: [
      ...shown.map(({ sourceId, text, speaker: said }) => ({
        line: say`${strong(foreign(sourceId))}: ${quotation(view, sourceId, text)}${by(view, sourceId, said)}`,
      })),
      ...(rest === 0 ? [] : [{ line: [own(view.phrases.more(rest))] }]),
      ...diffs.slice(0, mostDiffs - 1).map((diff) => ({ line: changes(view, wordings, diff) })),
    ],
  };
}

function by(view: View, sourceId: string, speaker: string | undefined): Line {
  if (speaker === undefined || speaker === '') return [];
  return say` (${view.phrases.speakers([[foreign(speaker, directionOf(view, sourceId))]])})`;
}

/** The edits from one wording to another, in the direction of the wordings. */
function changes(
  view: View,
  wordings: Quotation['wordings'],
  { from, to, edits }: Quotation['diffs'][number],
): Line {
  const before = wordings[from]?.sourceId ?? '';
  const after = wordings[to]?.sourceId ?? '';
  const direction = directionOf(view, after) ?? view.phrases.direction;
  const children = edits.flatMap(({ op, text }, index): Line => {
    const words = foreign(text, direction);
    return [...(index === 0 ? [] : [own(' ')]), op === 'equal' ? words : marked(op, words)];
  });
  const names = say`${foreign(before)} ${own(view.phrases.arrow)} ${foreign(after)}`;
  return say`${names}: ${view.phrases.quote([{ kind: 'run', direction, children }])}`;
}

function marked(op: 'delete' | 'insert', words: Inline): Inline {
  return { kind: op === 'delete' ? 'deleted' : 'inserted', children: [words] };
}
