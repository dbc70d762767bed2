import type { changeEvents } from '../../../concepts/events/change.js';
import type { Entry } from '../../pack.js';

/** English words of change: see `concepts/events/change.ts`. */
export const change: Record<keyof typeof changeEvents, Entry> = {
  rise: {
    verbs: ['rise rose risen', 'increase', 'climb', 'soar', 'jump', 'surge', 'grow grew grown', 'double', 'triple', 'spike', 'skyrocket', 'swell'],
    words: ['rise', 'increase', 'growth', 'surge', 'jump', 'upturn', 'hike', 'higher', 'record high', 'spike', 'uptick', 'boom', 'all-time high', 'gains'],
    idioms: [
      { verb: 'shoot shot', with: ['up'], within: 1 },
      { verb: 'go went gone', with: ['up'], within: 1 },
      { verb: 'close', with: ['up', 'higher'], within: 4 },
      { verb: 'finish', with: ['up', 'higher'], within: 4 },
    ],
  },
  fall: {
    verbs: ['fall fell fallen', 'drop', 'decrease', 'slide slid', 'slump', 'plunge', 'dip', 'shrink shrank shrunk', 'dwindle', 'slow', 'halve'],
    words: ['is down from', 'was down from', 'are down from', 'were down from', 'down percent', 'declining', 'fall', 'decline', 'drop', 'decrease', 'slump', 'plunge', 'downturn', 'dip', 'record low', 'all-time low', 'slowdown in growth'],
    idioms: [
      { verb: 'go went gone', with: ['down in price', 'lower'], within: 1 },
      { verb: 'come came come', with: ['down in price', 'down to', 'down by', 'down from'], within: 1 },
      { verb: 'close', with: ['lower'], within: 4 },
      { verb: 'finish', with: ['lower'], within: 4 },
    ],
  },
  raise: {
    verbs: ['raise', 'lift', 'hike', 'augment'],
    words: ['boost', 'strengthening', 'enhancement'],
    idioms: [
      { verb: 'step', with: ['up'], within: 1 },
      { verb: 'ramp', with: ['up'], within: 1 },
    ],
  },
  lower: {
    verbs: ['lower', 'reduce', 'slash', 'curb', 'trim', 'curtail', 'diminish'],
    words: ['lower rates', 'cutback', 'price cut', 'spending cut', 'budget cut', 'pay cut', 'cut in spending', 'cut in prices'],
    idioms: [
      { verb: 'cut cut', with: ['price', 'prices', 'spending', 'costs', 'emissions', 'number', 'forecast'], within: 4 },
      { verb: 'scale', with: ['back'] },
    ],
  },
  stabilise: {
    verbs: ['stabilise', 'stabilize', 'steady'],
    words: ['stability', 'stable', 'steady', 'unchanged', 'stabilisation', 'stabilization', 'little changed', 'flat'],
    idioms: [
      { verb: 'close', with: ['flat'], within: 1 },
      { verb: 'hold held', with: ['steady'], within: 1 },
      { verb: 'remain', with: ['stable', 'steady', 'unchanged'], within: 1 },
    ],
  },
  fluctuate: {
    verbs: ['fluctuate', 'waver', 'swing swung', 'oscillate', 'falter', 'destabilise', 'destabilize'],
    words: ['volatility', 'instability', 'fluctuation', 'turmoil', 'unstable', 'turbulence', 'volatile', 'destabilisation'],
  },
  begin: {
    verbs: ['erupt', 'begin began begun', 'start', 'commence', 'initiate'],
    words: ['beginning', 'start', 'onset', 'commencement', 'outset', 'kick-off'],
    idioms: [
      { verb: 'kick', with: ['off'] },
      { verb: 'get got', with: ['under way', 'underway'], within: 1 },
    ],
  },
  end: {
    verbs: ['end', 'finish', 'conclude', 'expire', 'terminate'],
    words: ['end', 'conclusion', 'termination', 'finish', 'ending', 'expiry', 'expiration'],
    idioms: [
      { verb: 'wrap', with: ['up'] },
      { verb: 'put', with: ['end to', 'an end to'], within: 3 },
      { verb: 'come came', with: ['an end', 'to an end', 'to a close'], within: 2 },
    ],
  },
  continue: {
    verbs: ['continue', 'persist', 'sustain'],
    words: ['continuation', 'ongoing', 'continuous', 'under way', 'underway', 'uninterrupted', 'non-stop', 'in progress'],
    idioms: [
      { verb: 'go went gone', with: ['on with', 'ahead'], within: 1 },
      { verb: 'carry carried', with: ['on with', 'on despite', 'on until', 'on regardless', 'on as'], within: 1 },
      { verb: 'press', with: ['ahead'] },
    ],
  },
  stop: {
    verbs: ['stop', 'halt', 'cease', 'discontinue'],
    words: ['halt', 'stoppage', 'cessation', 'stop', 'standstill', 'freeze', 'grounded'],
    idioms: [
      { verb: 'grind ground', with: ['halt'], within: 2 },
      { verb: 'come came', with: ['halt', 'standstill', 'stop'], within: 3 },
      { verb: 'shut', with: ['down'], within: 1 },
    ],
  },
  open: { verbs: ['inaugurate', 'open', 'reopen'], words: ['opening', 'unsealed'] },
  close: {
    verbs: ['shut shut'],
    words: ['close the', 'close its', 'to close', 'closed', 'closes', 'closure', 'closing', 'shut', 'shuttering', 'shut down'],
    idioms: [
      { verb: 'shut', with: ['its doors'], within: 1 },
      { verb: 'close', with: ['factory', 'plant', 'school', 'shop', 'store', 'airport', 'port', 'border', 'crossing', 'office', 'mine', 'branch', 'hospital', 'bridge', 'road', 'university', 'station', 'market', 'museum', 'bank'], before: true, within: 3 },
      { verb: 'close', with: ['factory', 'plant', 'school', 'shop', 'store', 'airport', 'port', 'border', 'crossing', 'office', 'mine', 'branch', 'hospital', 'bridge', 'road', 'university', 'station', 'market', 'museum', 'bank'], within: 3 },
    ],
  },
  create: {
    verbs: ['create', 'establish', 'devise'],
    words: ['founded', 'to found', 'co-founded', 'forming', 'forms', 'formed', 'creation', 'establishment', 'formation', 'foundation', 'founding'],
    idioms: [{ verb: 'set', with: ['up'], within: 1 }],
  },
  'do-away': {
    verbs: ['revoke', 'void', 'remove', 'eliminate', 'delete', 'erase'],
    words: ['abolition', 'annulment', 'removal', 'elimination', 'scrapping'],
    idioms: [
      { verb: 'do', with: ['away'], within: 1 },
      { verb: 'take took taken', with: ['down', 'offline'], within: 3 },
    ],
  },
  keep: {
    verbs: ['keep kept', 'preserve', 'maintain', 'retain', 'uphold upheld'],
    words: ['maintenance of', 'preservation', 'retention'],
  },
  'lose-possession': { verbs: ['lose lost', 'forfeit', 'squander'], words: ['loss', 'losses of'] },
  gain: {
    verbs: ['gain', 'obtain', 'earn', 'benefit'],
    words: ['gain', 'benefit'],
    idioms: [{ verb: 'capture', with: ['market', 'share', 'vote', 'votes', 'seats', 'percent', 'title', 'medal'], within: 5 }],
  },
  destroy: {
    verbs: ['destroy', 'demolish', 'devastate', 'raze', 'flatten', 'obliterate', 'sabotage', 'ruin'],
    words: ['destruction', 'demolition', 'devastation', 'rubble', 'ruin', 'sabotage', 'wiped out'],
    idioms: [{ verb: 'wipe', with: ['out'], within: 2 }, { verb: 'sweep swept', with: ['away'], within: 1 }, { verb: 'wash', with: ['away'], within: 1 }],
  },
  build: { verbs: ['build built', 'construct', 'erect'], words: ['construction', 'building of', 'under construction'] },
  rebuild: {
    verbs: ['rebuild rebuilt', 'reconstruct', 'renovate', 'refurbish'],
    words: ['reconstruction', 'rebuilding', 'renovation', 'refurbishment', 'rehabilitation'],
  },
  give: { verbs: ['give gave given', 'grant', 'award', 'allocate', 'bestow'], words: ['grant', 'allocation', 'gift'] },
  receive: { verbs: ['receive'], words: ['receipt', 'reception of', 'recipient'] },
  appear: {
    verbs: ['appear', 'emerge', 'surface', 'arise arose arisen'],
    words: ['appearance', 'emergence', 'sighting'],
    idioms: [
      { verb: 'turn', with: ['up'] },
      { verb: 'show', with: ['up'], within: 1 },
    ],
  },
  reappear: { verbs: ['reappear', 'resurface'], words: ['reappearance'] },
  disappear: { verbs: ['disappear', 'vanish'], words: ['disappearance', 'enforced disappearance'] },
  cause: {
    verbs: ['cause', 'trigger', 'provoke', 'prompt', 'spark', 'induce', 'attribute'],
    nouns: [
      { noun: 'responsible', with: ['crisis', 'fire', 'blaze', 'crash', 'accident', 'disaster', 'collapse', 'outbreak', 'shortage', 'shortages', 'outage', 'damage', 'delay', 'delays', 'failure'], within: 4 },
    ],
    words: ['cause', 'reason for', 'reasons for', 'reason why', 'reasons why', 'unknown reason', 'unknown reasons', 'resulting in', 'leading to', 'caused by', 'root cause', 'blamed on', 'to blame for', 'to blame'],
    idioms: [
      { verb: 'draw drew drawn', with: ['criticism', 'condemnation', 'anger', 'outrage', 'protests', 'complaints', 'ire', 'rebuke', 'fury'], within: 3 },
      {
        verb: 'leave left',
        with: ['storm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'flood', 'floods', 'earthquake', 'quake', 'fire', 'blaze', 'blast', 'explosion', 'attack', 'crash', 'war', 'conflict', 'fighting', 'clashes', 'outage', 'accident', 'disaster', 'landslide', 'drought', 'bombing', 'strike', 'strikes'],
        before: true,
        within: 1,
      },
      { verb: 'leave left', with: ['without', 'in ruins', 'trail of', 'in chaos', 'paralysed', 'paralyzed', 'vulnerable'], within: 8 },
      { verb: 'blame', with: ['rain', 'rains', 'drought', 'weather', 'fault', 'wiring', 'fog', 'ice', 'storm', 'flooding', 'heat', 'heatwave', 'speeding', 'overloading', 'error', 'failure', 'leak', 'defect', 'short circuit', 'bird strike', 'virus', 'shortage', 'shortages', 'neglect', 'poor maintenance'], within: 3 },
      { verb: 'lead led', with: ['to'], within: 1 },
      { verb: 'result', with: ['in'], within: 1 },
      { verb: 'bring brought', with: ['about'], within: 1 },
      { verb: 'leave left', with: ['dozens', 'hundreds', 'scores', 'several', 'many'], within: 2 },
    ],
  },
  prevent: {
    verbs: ['prevent prevented', 'avert', 'avoid avoided', 'preclude', 'restrain'],
    words: ['prevention', 'avoidance'],
    idioms: [{ verb: 'keep kept', with: ['from'], within: 3 }],
  },
  change: {
    verbs: ['change', 'alter', 'modify', 'transform', 'convert', 'replace', 'adjust'],
    words: ['change', 'shift', 'alteration', 'modification', 'transformation', 'conversion', 'replacement', 'switch', 'overhaul'],
    idioms: [{ verb: 'give gave given', with: ['way to'], within: 1 }],
  },
  improve: {
    verbs: ['improve', 'enhance', 'thrive', 'flourish', 'prosper'],
    words: ['improvement', 'upgrade', 'prosperity', 'turnaround'],
  },
  worsen: {
    verbs: ['worsen', 'deteriorate', 'aggravate', 'degrade', 'exacerbate', 'degenerate'],
    words: ['deterioration', 'worse', 'degradation', 'decay'],
  },
  'be-known': {
    verbs: ['know knew known', 'clarify'],
    nouns: [
      { noun: 'clear', with: ['is', 'was', "it's", 'are', 'were', 'became', 'becomes', 'become', 'seems', 'seemed', 'made', 'makes', 'make'], before: true, within: 2 },
      { noun: 'clear', with: ['that', 'whether', 'how', 'why', 'who', 'what', 'when', 'where', 'if', 'which'], within: 1 },
      { noun: 'apparent', with: ['is', 'was', 'are', 'were', 'became', 'becomes', 'become'], before: true, within: 2 },
      { noun: 'apparent', with: ['that', 'whether'], within: 1 },
    ],
    words: ['understood', 'well known', 'determined', 'aware of', 'had knowledge of', 'has knowledge of', 'have knowledge of'],
  },
  'be-unknown': {
    words: ['no knowledge of', 'unaware of', 'unaware that', 'not aware of', 'not aware that', 'ignorant of', 'in the dark about', 'unknown', 'unclear', 'not known', 'not clear', 'uncertain', 'not sure', "isn't sure", 'isnt sure', 'unsure', "isn't clear", 'isnt clear', "wasn't clear", "isn't known", "don't know", "doesn't know", 'doesnt know', "didn't know", 'do not know', 'does not know', 'did not know', 'no idea', 'remains to be seen', 'mystery', 'undetermined', 'not yet known', 'not immediately clear', 'unexplained', 'mysterious', 'unidentified', 'anonymous', 'yet to be determined', 'not immediately known', 'not yet clear'],
    idioms: [{ verb: 'remain', with: ['unclear', 'unknown', 'uncertain', 'mystery', 'unexplained'], within: 2 }],
  },
  happen: {
    verbs: ['happen', 'occur'],
    words: ['occurrence', 'event of'],
    idioms: [{ verb: 'break broke broken', with: ['out'], within: 1 }],
  },
  exist: {
    verbs: ['exist'],
    words: ['existence', 'presence', 'there is', 'there are', 'there was', 'there were', 'available'],
  },
  'not-exist': {
    verbs: ['lack lacked'],
    words: ['lack of', 'there is no', 'there are no', 'there was no', 'there were no', 'no evidence of', 'nonexistent', 'devoid of', 'unavailable', 'shortage'],
  },
  'include-in-number': {
    words: ['among the passengers', 'among them', 'included', 'among those', 'amongst them'],
  },
  consist: {
    verbs: ['consist'],
    words: ['made up of', 'composed of', 'consisting of', 'comprising', 'made of'],
    idioms: [{ verb: 'consist', with: ['of'], within: 1 }],
  },
  belong: { verbs: ['belong', 'affiliate'], words: ['hails from', 'hailed from', 'hail from', 'hailing from', 'affiliated with', 'belonging to', 'member of', 'members of'] },
  'be-located': {
    verbs: ['situate'],
    idioms: [{ verb: 'lie lay lain', with: ['in', 'on', 'off', 'near', 'between', 'along', 'north', 'south', 'east', 'west', 'within', 'outside', 'inside', 'beneath', 'under'], within: 2 }],
    words: ['located', 'based in', 'location', 'lying in', 'lying on', 'lying off', 'lying near', 'lying between', 'lying along', 'located in', 'situated in', 'located near'],
  },
  own: {
    verbs: ['possess'],
    words: ['owns', 'owner', 'ownership', 'possession', 'owned by', 'owned', 'in possession of'],
    idioms: [
      { verb: 'have had', with: ['gun', 'guns', 'pistol', 'revolver', 'rifle', 'rifles', 'weapon', 'weapons', 'firearm', 'firearms', 'handgun', 'shotgun', 'knife', 'knives', 'machete', 'grenade', 'grenades', 'explosives', 'passport', 'passports', 'visa', 'licence', 'license', 'permit', 'ticket', 'tickets', 'stake', 'shares'], within: 3 },
      { verb: 'has', with: ['gun', 'guns', 'pistol', 'revolver', 'rifle', 'rifles', 'weapon', 'weapons', 'firearm', 'firearms', 'handgun', 'shotgun', 'knife', 'knives', 'machete', 'grenade', 'grenades', 'explosives', 'passport', 'passports', 'visa', 'licence', 'license', 'permit', 'ticket', 'tickets', 'stake', 'shares'], within: 3 },
      { verb: 'carry carried', with: ['gun', 'guns', 'pistol', 'revolver', 'rifle', 'rifles', 'weapon', 'weapons', 'firearm', 'handgun', 'shotgun', 'knife', 'knives', 'machete', 'grenade', 'grenades', 'explosives', 'passport', 'passports'], within: 3 },
      { verb: 'hold held', with: ['stake', 'shares', 'passport', 'citizenship', 'licence', 'license'], within: 4 },
    ],
  },
  use: {
    verbs: ['use', 'utilise', 'utilize', 'exploit', 'wield'],
    words: ['employed', 'use', 'usage', 'utilisation', 'utilization'],
  },
  'stop-using': {
    words: ['stopped using', 'disuse', 'no longer used', 'phase-out', 'phasing out', 'non-use'],
    idioms: [{ verb: 'phase', with: ['out'], within: 3 }],
  },
  need: {
    verbs: ['need', 'require', 'necessitate'],
    words: ['need', 'in need', 'requirement', 'in need of', 'necessary'],
  },
  'hold-capacity': {
    words: ['seating for', 'capacity of', 'capacity for', 'capacity to', 'a capacity', 'total capacity', 'full capacity', 'room for', 'capable of carrying', 'seating capacity', 'able to carry', 'can carry', 'can hold', 'capable of holding', 'storage capacity'],
  },
  amount: {
    verbs: ['estimate estimated'],
    words: ['totaled', 'totalled', 'totals', 'total of', 'tally', 'a total of', 'numbering', 'totalling', 'totaling', 'amounting to', 'in total'],
    idioms: [
      { verb: 'hit hit', with: ['inflation', 'sales', 'price', 'unemployment', 'output', 'temperatures', 'profit', 'revenue', 'exports', 'imports', 'turnout', 'deficit', 'debt', 'toll'], before: true, within: 2 },
      { verb: 'amount', with: ['to'], within: 1 },
      { verb: 'stand stood', with: ['at'], within: 1 },
      { verb: 'put', with: ['toll', 'number', 'at'], within: 3 },
    ],
  },
  exceed: {
    verbs: ['exceed exceeded', 'surpass surpassed', 'outnumber', 'outstrip', 'overtake overtook overtaken'],
    words: ['in excess of'],
  },
  'be-below': { words: ['short of', 'fewer than expected', 'lower than', 'less than expected'] },
  'last-long': {
    words: ['took more than', 'lasts', 'lasted', 'duration', 'lasting', 'long-lasting'],
    idioms: [{ verb: 'take took taken', with: ['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'hour', 'day', 'week', 'month', 'year', 'until', 'as many as', 'as long as'], within: 2 }],
  },
  spread: {
    verbs: ['spread spread', 'expand', 'sprawl', 'stretch', 'proliferate', 'widen'],
    words: ['spread', 'expansion', 'proliferation', 'widespread', 'extending', 'enlargement'],
  },
  'shrink-extent': { verbs: ['narrow', 'confine'], words: ['limited to', 'confined to', 'shrinkage'] },
  add: { verbs: ['add', 'attach', 'append'], words: ['addition'] },
  complete: {
    verbs: ['fulfil', 'fulfill'],
    words: ['completing', 'completes', 'completion', 'accomplishment', 'completed', 'fulfilment', 'accomplished', 'fulfillment'],
  },
  'fail-to-complete': { words: ['incomplete', 'unfinished', 'stalled', 'not completed', 'stalled talks'] },
  accelerate: { verbs: ['accelerate', 'hasten', 'expedite'], words: ['acceleration'] },
  'slow-down': { verbs: ['decelerate'], words: ['slowing'], idioms: [{ verb: 'slow', with: ['down'], within: 1 }] },
  'divide-up': { idioms: [{ verb: 'divide', with: ['into'], within: 4 }, { verb: 'share', with: ['out'], within: 2 }] },
};
