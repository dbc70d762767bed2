import type { crimeEvents } from '../../../concepts/events/crime.js';
import type { Entry } from '../../pack.js';

/** English words of crime: see `concepts/events/crime.ts`. */
export const crime: Record<keyof typeof crimeEvents, Entry> = {
  arrest: {
    verbs: ['arrest arrested', 'nab', 'apprehend', 'bust', 'capture'],
    words: ['arrest', 'custody', 'apprehension', 'round-up', 'in custody'],
    idioms: [
      { verb: 'round', with: ['up'] },
      { verb: 'recapture', with: ['inmate', 'inmates', 'fugitive', 'fugitives', 'prisoner', 'prisoners', 'escapee', 'escapees', 'convict', 'convicts', 'detainees', 'suspect', 'suspects', 'runaways', 'man', 'men'], within: 5 },
      { verb: 'recapture', with: ['inmate', 'inmates', 'fugitive', 'fugitives', 'prisoner', 'prisoners', 'escapee', 'escapees', 'convict', 'convicts', 'detainees', 'suspect', 'suspects', 'runaways', 'man', 'men'], before: true, within: 5 },
      { verb: 'book', with: ['into the jail', 'into the county', 'into jail', 'into the prison', 'into a jail', 'on charges', 'on suspicion'], within: 2 },
      { verb: 'take took taken', with: ['into custody', 'in custody'], within: 3 },
    ],
  },
  detain: {
    verbs: ['detain detained', 'intern'],
    words: ['detention', 'house arrest', 'captivity', 'detainee', 'held captive', 'in detention', 'being held', 'still held', 'still holding', 'holding hostage'],
    idioms: [{ verb: 'hold held', with: ['captive', 'prisoner'], within: 2 }],
  },
  imprison: {
    verbs: ['imprison', 'incarcerate'],
    words: ['imprisonment', 'jailing', 'in prison', 'behind bars', 'in jail', 'prisoner', 'incarceration'],
    idioms: [
      { verb: 'serve', with: ['prison', 'jail', 'sentence', 'sentences', 'behind bars', 'detention'], within: 6 },
      { verb: 'serve', with: ['time'], within: 1 },
      { verb: 'spend spent', with: ['prison', 'jail', 'behind bars', 'detention', 'custody'], within: 6 },
      { verb: 'take took taken', with: ['to prison', 'to jail', 'back to prison', 'to a prison', 'to the prison'], within: 1 },
    ],
  },
  release: {
    verbs: ['release'],
    words: ['frees', 'freed', 'release', 'prisoner swap', 'prisoner exchange', 'freeing', 'at large', 'release of', 'released on bail', 'out on bail', 'free on bail'],
    idioms: [{ verb: 'set', with: ['free'], within: 3 }],
  },
  kidnap: {
    verbs: ['kidnap', 'abduct', 'hijack', 'snatch'],
    words: ['kidnapping', 'abduction', 'hostage', 'hijacking', 'hostage-taking', 'hostage taking'],
    idioms: [
      { verb: 'take took taken', with: ['hostage', 'hostages', 'captive'], within: 3 },
      { verb: 'hold held', with: ['hostage', 'hostages', 'for ransom'], within: 3 },
    ],
  },
  escape: {
    verbs: ['escape escaped', 'abscond'],
    words: ['escape', 'jailbreak', 'prison break', 'on the run', 'fugitive', 'getaway'],
    idioms: [{ verb: 'break broke broken', with: ['out of prison', 'out of jail', 'out of a prison', 'out of the prison', 'out of a jail', 'out of the jail', 'out of custody', 'out of a detention', 'out of their cells'], within: 1 }],
  },
  'point-weapon': {
    idioms: [
      { verb: 'point', with: ['gun', 'pistol', 'rifle', 'revolver', 'weapon', 'handgun', 'firearm', 'shotgun'], within: 4 },
      { verb: 'aim', with: ['gun', 'pistol', 'rifle', 'revolver', 'weapon', 'handgun', 'firearm', 'shotgun'], within: 4 },
      { verb: 'brandish', with: ['gun', 'pistol', 'rifle', 'revolver', 'weapon', 'handgun', 'firearm', 'shotgun', 'knife', 'machete'], within: 4 },
      { verb: 'pull', with: ['gun', 'pistol', 'rifle', 'revolver', 'weapon', 'handgun', 'firearm', 'shotgun', 'knife'], within: 2 },
    ],
  },
  steal: {
    verbs: ['steal stole stolen', 'rob', 'loot', 'burgle', 'plunder', 'pilfer', 'embezzle'],
    words: ['theft', 'robbery', 'burglary', 'break-in', 'heist', 'looting', 'embezzlement', 'stolen goods', 'robber', 'thief'],
    idioms: [
      { verb: 'break broke broken', with: ['into'], within: 1 },
      { verb: 'hold held', with: ['up a bank', 'up the bank', 'up a shop', 'up the shop', 'up a store', 'up the store', 'up a van'], within: 1 },
    ],
  },
  stab: { verbs: ['stab'], words: ['stabbing', 'knife attack', 'stab wound'] },
  beat: {
    verbs: ['beat beat beaten', 'punch', 'kick', 'slap', 'whip', 'flog'],
    words: ['badly beaten', 'brutally beaten', 'severe beating', 'beatings', 'beaten up', 'lynching'],
  },
  rape: {
    verbs: ['rape', 'molest', 'grope'],
    words: ['rape', 'sexual assault', 'sexual abuse', 'sexual harassment', 'molestation', 'sexually assaulted', 'sexually abused', 'sexual violence', 'rapist'],
  },
  torture: {
    verbs: ['torture', 'mistreat', 'ill-treat'],
    words: ['torture', 'ill-treatment', 'mistreatment', 'waterboarding', 'maltreatment'],
  },
  execute: {
    verbs: ['execute', 'hang hanged', 'guillotine'],
    words: ['execution', 'hanging', 'put to death', 'firing squad'],
  },
  smuggle: {
    verbs: ['smuggle'],
    words: ['smuggling', 'trafficking', 'smuggler', 'trafficker', 'human trafficking', 'drug trafficking', 'contraband'],
  },
  investigate: {
    verbs: ['investigate', 'probe', 'interrogate'],
    words: ['being questioned', 'questioning', 'questioned', 'investigation', 'probe', 'inquiry', 'enquiry', 'interrogation', 'inquest', 'under investigation', 'investigative'],
    idioms: [{ verb: 'look', with: ['into'] }],
  },
  'close-case': {
    idioms: [
      { verb: 'close', with: ['case', 'investigation', 'probe', 'inquiry'], within: 2 },
      { verb: 'drop', with: ['investigation', 'probe', 'inquiry'], within: 2 },
    ],
  },
  search: {
    verbs: ['search', 'frisk', 'comb', 'inspect', 'scour'],
    words: ['inspection', 'search operation', 'house search', 'search warrant', 'inspector'],
  },
  pursue: {
    verbs: ['pursue', 'chase', 'hunt'],
    words: ['manhunt', 'pursuit', 'chase', 'hunt for', 'wanted man', 'car chase'],
  },
  suspect: { verbs: ['suspect'], words: ['suspect', 'suspicion', 'under suspicion', 'suspicious'] },
  identify: { verbs: ['identify'], words: ['identification', 'named as', 'identified as'] },
  'commit-crime': {
    verbs: ['defraud', 'bribe', 'extort', 'launder', 'blackmail'],
    words: ['crime', 'fraud', 'bribery', 'corruption', 'extortion', 'money laundering', 'forgery', 'war crime', 'wrongdoing', 'bribe', 'graft', 'blackmail'],
    idioms: [{ verb: 'commit', with: ['crime', 'crimes', 'murder', 'atrocities', 'abuses', 'offence', 'offences', 'massacre', 'fraud', 'violations'], within: 3 }],
  },
  dismantle: { verbs: ['dismantle'] },
  conspire: { verbs: ['conspire', 'collude'], words: ['conspiracy', 'collusion'] },
};
