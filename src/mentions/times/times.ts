import type { Document } from '../../model/document.js';
import type { TimeAnchor, TimeMention } from '../../model/mention.js';
import type { TimeValue } from '../../schema/types.js';
import { isDateline } from './dateline.js';
import type { TimeExpression } from './expression.js';
import { frameOf } from './frame.js';
import type { Resolved } from './interval.js';
import { emptyMemory, remember, type TimeMemory } from './memory.js';
import { type Outlook, outlookAt } from './outlook.js';
import { readTimes } from './read/read.js';
import { follow, lead, narrow, recall, resolveBase, resolveStretch } from './resolve/resolve.js';
import { isSound } from './sound.js';
import { spanOf } from './span-of.js';

export { anchorTimes } from './anchor.js';

/**
 * Every time of a document, in order, set against its anchor: calendar times as ISO 8601 intervals (half-open, as
 * precise as the words), weekdays of reports without a date as days of the symbolic week, lengths as ISO 8601
 * durations. Equal times have equal fields. A mention takes in the preposition that says how a claim lies to the time
 * (منذ, until), no other. Datelines are left out: they say when the report appeared. TIMEX3 (Pustejovsky et al. 2003) is the model, with intervals in place of its values.
 */
export function findTimes(document: Document, anchor: TimeAnchor): readonly TimeMention[] {
  const out: TimeMention[] = [];
  let memory: TimeMemory = emptyMemory;
  const reading =
    (outlook: Outlook): Reading =>
    (expression, beside) => {
      const frame = frameOf(anchor, outlook, memory.headingYear);
      const resolved = recall(expression, memory) ?? beside?.(expression) ?? resolveBase(expression, frame);
      memory = remember(document, expression, resolved, memory);
      return resolved;
    };
  const add = (expression: TimeExpression, value: TimeValue): void => {
    if (!isSound(value) || isDateline(document, expression, value)) return;
    const span = spanOf(document, expression);
    const { first, last } = expression;
    out.push({
      kind: 'time',
      ...span,
      first,
      last,
      text: document.source.text.slice(span.start, span.end),
      value,
    });
  };
  for (const expression of readTimes(document)) {
    const { from, to } = expression.stretch ?? { from: expression, to: undefined };
    const outlook = outlookAt(document, from.first);
    const read = reading(outlook);
    if (to === undefined) {
      const whole = read(from);
      if (from.base.kind === 'hijri' && whole.start === undefined) continue;
      add(expression, narrow(whole, from));
      continue;
    }
    const ends = endsOf(from, to, read, outlook);
    const whole = resolveStretch(expression, ...ends);
    if (whole) add(expression, whole);
    else {
      add(from, ends[0]);
      add(to, ends[1]);
    }
  }
  return out;
}

/** Reads a time; one beside it may show where it lies. */
type Reading = (
  expression: TimeExpression,
  beside?: (expression: TimeExpression) => Resolved | undefined,
) => Resolved;

/**
 * The two ends of a stretch, the one by the other. Of months that give no year, and of days to come, the last is the one
 * that publication shows: the first may lie on its other side.
 */
function endsOf(
  from: TimeExpression,
  to: TimeExpression,
  read: Reading,
  outlook: Outlook,
): readonly [TimeValue, TimeValue] {
  if (from.base.kind === 'month' || (outlook === 'future' && from.base.kind === 'date')) {
    const end = read(to);
    return [
      narrow(
        read(from, (one) => lead(one, end)),
        from,
      ),
      narrow(end, to),
    ];
  }
  const start = read(from);
  return [
    narrow(start, from),
    narrow(
      read(to, (one) => follow(one, start)),
      to,
    ),
  ];
}
