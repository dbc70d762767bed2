import type { Document } from '../../model/document.js';
import type { TimeAnchor, TimeMention } from '../../model/mention.js';
import type { TimeValue } from '../../schema/types.js';
import { isDateline } from './dateline.js';
import type { TimeExpression } from './expression.js';
import { frameOf } from './frame.js';
import type { Resolved } from './interval.js';
import { emptyMemory, remember, type TimeMemory } from './memory.js';
import { outlookAt } from './outlook.js';
import { readTimes } from './read/read.js';
import { follow, narrow, recall, resolveBase, resolveStretch } from './resolve/resolve.js';
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
  const read = (expression: TimeExpression, after?: Resolved): Resolved => {
    const frame = frameOf(anchor, outlookAt(document, expression.first), memory.headingYear);
    const recalled = recall(expression, memory) ?? follow(expression, after);
    const resolved = recalled ?? resolveBase(expression, frame);
    memory = remember(document, expression, resolved, memory);
    return resolved;
  };
  const add = (expression: TimeExpression, value: TimeValue): void => {
    if (isDateline(document, expression, value)) return;
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
    const start = read(from);
    if (to === undefined) {
      if (from.base.kind === 'hijri' && start.start === undefined) continue;
      add(expression, narrow(start, from));
      continue;
    }
    const ends = [narrow(start, from), narrow(read(to, start), to)] as const;
    const whole = resolveStretch(expression, ...ends);
    if (whole) add(expression, whole);
    else {
      add(from, ends[0]);
      add(to, ends[1]);
    }
  }
  return out;
}
