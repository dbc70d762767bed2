import type { AttributedRange } from '../../model/claim.js';
import type { TokenRange } from '../../model/span.js';
import type { Attribution, Certainty } from '../../schema/types.js';
import type { Cue } from './cue.js';
import type { Scene } from './scene.js';
import type { Speaker } from './speakers.js';

/** What saying it so implies of what is said. */
const IMPLIED: Readonly<Record<string, Certainty>> = {
  deny: 'denied',
  claim: 'alleged',
  accuse: 'alleged',
  rumour: 'alleged',
  promise: 'planned',
  threaten: 'possible',
  hope: 'possible',
  propose: 'possible',
  ask: 'possible',
  expect: 'possible',
  believe: 'possible',
  doubt: 'possible',
};

export function toRange(scene: Scene, cue: Cue, range: TokenRange, speaker: Speaker): AttributedRange {
  const { document } = scene;
  const { text } = document.source;
  const first = document.tokens[cue.words.first];
  const last = document.tokens[cue.words.last - 1];
  const printed = first && last ? text.slice(first.start, last.end) : '';
  const nobody = speaker.last === speaker.first;
  const attribution: Attribution = {
    speaker: nobody
      ? { text: '' }
      : {
          text: text.slice(speaker.start, speaker.end),
          start: speaker.start,
          end: speaker.end,
          ...(speaker.entity === undefined ? {} : { entityId: speaker.entity }),
        },
    cue: printed,
    mode: modeOf(scene, range, cue, speaker, nobody),
  };
  const certainty = cue.negated ? (cue.act === 'deny' ? undefined : 'possible') : IMPLIED[cue.act];
  const { first: from, last: to } = range;
  return {
    first: from,
    last: to,
    attribution,
    cue: { first: cue.first, last: cue.last },
    ...(certainty === undefined ? {} : { certainty }),
  };
}

/** What is said is quoted directly where more than this part of it stands between marks. */
const MOSTLY = 0.5;

function modeOf(
  scene: Scene,
  range: TokenRange,
  cue: Cue,
  speaker: Speaker,
  nobody: boolean,
): Attribution['mode'] {
  if (nobody || cue.act === 'rumour') return 'hearsay';
  if (speaker.document) return 'document';
  let quoted = 0;
  for (let i = range.first; i < range.last; i++) if (scene.quoteAt[i]) quoted++;
  return quoted > MOSTLY * (range.last - range.first) ? 'direct' : 'indirect';
}
