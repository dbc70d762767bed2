import type { casualtiesEvents } from '../../../concepts/events/casualties.js';
import type { Entry } from '../../pack.js';

/** English words of casualties: see `concepts/events/casualties.ts`. */
export const casualties: Record<keyof typeof casualtiesEvents, Entry> = {
  die: {
    verbs: ['die', 'perish', 'succumb'],
    words: ['death', 'dead', 'loss of life', 'loss of lives', 'fatality', 'death toll', 'toll', 'dying', 'fatal', 'victim', 'fatal accident', 'deceased', 'lifeless', 'among the dead', 'among the victims', 'among those killed', 'among those who died', 'among those who were killed'],
    idioms: [
      { verb: 'lose lost', with: ['life', 'lives'], within: 2 },
      { verb: 'pass', with: ['away'], within: 1 },
      { verb: 'leave left', with: ['dead'], within: 7 },
    ],
  },
  kill: {
    verbs: ['kill killed', 'slay slew slain', 'murder', 'strangle', 'bludgeon'],
    words: ['murderer', 'deadly'],
    idioms: [
      { verb: 'claim', with: ['life', 'lives'], within: 3 },
      { verb: 'shoot shot', with: ['dead'], within: 3 },
      { verb: 'gun', with: ['down'], within: 3 },
      { verb: 'hack', with: ['to death'], within: 8 },
      { verb: 'beat beat beaten', with: ['to death'], within: 8 },
      { verb: 'burn burned burnt', with: ['to death'], within: 8 },
    ],
  },
  wound: { verbs: ['injure injured', 'wound wounded', 'maim', 'hurt hurt'], words: ['injury', 'wound', 'casualty', 'among the injured', 'among the wounded', 'among those injured', 'among those hurt', 'among those wounded'], idioms: [{ verb: 'leave left', with: ['injured', 'wounded'], within: 7 }] },
  'be-safe': {
    words: ['no casualties', 'unharmed', 'unhurt', 'uninjured', 'unscathed', 'safe', 'safe and sound', 'safe and well', 'no injuries', 'in good health'],
  },
  survive: { verbs: ['survive', 'outlive'], words: ['survivor', 'survival', 'alive', 'escaped death'] },
  'be-missing': {
    words: ['missing', 'unaccounted for', 'missing person'],
    idioms: [
      { verb: 'go went gone', with: ['missing'], within: 1 },
      { verb: 'leave left', with: ['missing'], within: 4 },
    ],
  },
  'be-critical': {
    words: ['critical condition', 'critically injured', 'critically ill', 'seriously injured', 'seriously wounded', 'life-threatening', 'in a coma', 'coma', 'critically wounded'],
  },
  bury: { verbs: ['bury'], words: ['burial', 'funeral', 'mass grave', 'laid to rest'] },
  exhume: { verbs: ['exhume'], words: ['exhumation'] },
  'commit-suicide': {
    words: ['suicide'],
    idioms: [
      { verb: 'kill', with: ['himself', 'herself', 'themselves'], within: 1 },
      { verb: 'hang', with: ['himself', 'herself'], within: 1 },
      { verb: 'commit', with: ['suicide'] },
      { verb: 'take took taken', with: ['own life'], within: 2 },
    ],
  },
  drown: { verbs: ['drown'], words: ['drowning'] },
};
