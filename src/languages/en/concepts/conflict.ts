import type { conflictEvents } from '../../../concepts/events/conflict.js';
import type { Entry } from '../../pack.js';

/** English words of conflict: see `concepts/events/conflict.ts`. */
export const conflict: Record<keyof typeof conflictEvents, Entry> = {
  attack: {
    verbs: ['hit hit', 'attack', 'assault', 'target', 'strike struck'],
    words: ['attack', 'assault', 'offensive', 'onslaught', 'attacker', 'assailant', 'under fire'],
    idioms: [
      { verb: 'launch', with: ['attack', 'offensive', 'assault'], within: 2 },
      { verb: 'charge', with: ['at', 'towards', 'toward'], within: 1 },
      { verb: 'carry carried', with: ['attack'], within: 4 },
    ],
  },
  'military-strike': {
    words: ['strikes against', 'strike against', 'strikes on', 'strike on', 'missile strike', 'military strike', 'drone strike'],
    idioms: [{ verb: 'lash', with: ['out'], within: 1 }],
  },
  bombard: {
    verbs: ['bombard', 'shell', 'bomb'],
    words: ['shelling', 'bombardment', 'artillery fire', 'mortar fire', 'rocket fire'],
    idioms: [
      { verb: 'drop dropped', with: ['bomb', 'bombs', 'barrel', 'munitions', 'explosives', 'napalm'], within: 3 },
      { verb: 'drop dropped', with: ['bomb was', 'bombs were', 'bombs had been', 'bombs have been', 'bombs', 'munitions were'], before: true, within: 2 },
    ],
  },
  'air-strike': {
    words: ['air strike', 'airstrike', 'air-strike', 'air raid', 'air attack', 'aerial bombardment', 'aerial bombing', 'bombing raid', 'bombing run', 'bombing campaign', 'bombing sortie', 'warplanes bomb'],
  },
  'launch-missile': {
    words: ['missile attack', 'rocket attack', 'missile launch', 'missile test'],
    idioms: [
      { verb: 'fire', with: ['missile was', 'missiles were', 'rocket was', 'rockets were', 'shell was', 'shells were', 'mortars were', 'drones were', 'missiles', 'rockets'], before: true, within: 1 },
      { verb: 'fire', with: ['missile', 'missiles', 'rocket', 'rockets', 'mortar', 'mortars'], within: 3 },
      { verb: 'launch', with: ['missile', 'missiles', 'rockets', 'drone', 'drones'], within: 3 },
    ],
  },
  shoot: {
    verbs: ['shoot shot'],
    words: ['shooting', 'gunfire', 'shots fired', 'shots were fired', 'shots rang out', 'gunshot', 'shootout'],
    idioms: [
      { verb: 'fire', with: ['on', 'at', 'gun', 'weapon', 'into', 'on by', 'at by'], within: 2 },
      { verb: 'fire', with: ['shots', 'shot', 'bullets', 'bullet', 'rounds'], within: 5 },
      { verb: 'fire', with: ['tear', 'teargas', 'water', 'rubber', 'live', 'ammunition', 'artillery', 'cannon', 'grenade', 'grenades', 'flares', 'torpedo', 'salvo', 'volley', 'barrage', 'back', 'indiscriminately', 'wildly', 'randomly', 'toward', 'towards', 'across', 'in the air', 'in self-defence', 'in self-defense'], within: 2 },
      { verb: 'fire', with: ['police', 'officer', 'officers', 'deputies', 'soldier', 'soldiers', 'troops', 'gunman', 'gunmen', 'guards', 'sniper', 'snipers', 'militants', 'fighters', 'attacker', 'attackers', 'shooter', 'tank', 'tanks'], before: true, within: 1 },
      { verb: 'fire', with: ['shots were', 'shot was', 'rounds were', 'bullets were', 'bullet was', 'shots had been', 'gun was', 'weapon was'], before: true, within: 1 },
      { verb: 'open', with: ['fire'], within: 2 },
    ],
  },
  explode: { verbs: ['explode'], words: ['explosion', 'blast', 'explosions'] },
  detonate: {
    verbs: ['detonate'],
    words: ['bombing', 'car bomb', 'truck bomb', 'roadside bomb', 'bomb attack', 'bomb', 'improvised explosive device', 'bomber'],
    idioms: [
      { verb: 'set', with: ['off'], within: 2 },
      { verb: 'bomb', with: ['militants', 'extremists', 'insurgents', 'terrorists', 'attackers'], before: true, within: 1 },
    ],
  },
  'suicide-attack': {
    words: ['suicide attack', 'suicide bombing', 'suicide bomb attack', 'suicide bomber', 'suicide blast'],
    idioms: [
      { verb: 'blow blew blown', with: ['himself', 'herself', 'themselves', 'himself up'], within: 1 },
      { verb: 'detonate', with: ['vest', 'belt'], within: 3 },
    ],
  },
  clash: {
    verbs: ['clash', 'skirmish', 'scuffle'],
    words: ['clash', 'skirmish', 'firefight', 'scuffle', 'confrontations'],
  },
  fight: {
    verbs: ['fight fought', 'battle', 'combat'],
    words: ['fighting', 'battle', 'combat', 'hostilities'],
    idioms: [{ verb: 'engage', with: ['in fighting', 'in heavy', 'in fierce', 'in battle', 'in combat', 'in clashes', 'in a firefight', 'in a gun', 'in a gunfight', 'in a shootout', 'enemy', 'suspect', 'suspects', 'gunman', 'gunmen', 'shooter', 'attacker', 'attackers', 'militants', 'fighters', 'rebels', 'troops', 'target', 'targets'], within: 2 }],
  },
  'wage-war': {
    words: ['declaration of war', 'outbreak of war'],
    idioms: [
      { verb: 'wage', with: ['war'], within: 2 },
      { verb: 'declare', with: ['war'], within: 2 },
    ],
  },
  'seize-control': {
    verbs: ['overrun overran', 'control controlled'],
    words: ['take-over', 'in the hands of', 'under the control of', 'held by', 'in control of'],
    idioms: [
      { verb: 'seize', with: ['control', 'city', 'cities', 'town', 'towns', 'village', 'villages', 'airport', 'airfield', 'base', 'district', 'territory', 'stronghold', 'capital', 'province', 'port', 'bridge', 'island', 'region', 'oilfield', 'building', 'headquarters', 'palace', 'barracks'], within: 3 },
      { verb: 'seize', with: ['city', 'cities', 'town', 'towns', 'village', 'villages', 'airport', 'airfield', 'base', 'district', 'territory', 'stronghold', 'capital', 'province', 'port', 'bridge', 'island', 'region', 'oilfield', 'building', 'headquarters', 'palace', 'barracks', 'station'], before: true, within: 4 },
      { verb: 'take took taken', with: ['control'], within: 2 },
      { verb: 'take took taken', with: ['over the building', 'over the station', 'over the town', 'over the city', 'over the airport', 'over the country', 'over the radio', 'over the base', 'over the area', 'over the government', 'over power'], within: 1 },
      { verb: 'hold held', with: ['city', 'town', 'village', 'territory', 'district', 'districts', 'area', 'areas', 'neighbourhoods', 'neighborhoods'], within: 4 },
      { verb: 'gain', with: ['control'], within: 2 },
      { verb: 'capture', with: ['city', 'cities', 'town', 'towns', 'village', 'villages', 'airport', 'airfield', 'base', 'district', 'territory', 'stronghold', 'capital', 'province', 'port', 'hill', 'hills', 'bridge', 'island', 'region', 'oilfield', 'oilfields', 'neighbourhood', 'neighborhood', 'positions', 'area', 'areas', 'ground', 'building', 'headquarters'], within: 4 },
      { verb: 'capture', with: ['city', 'cities', 'town', 'towns', 'village', 'villages', 'airport', 'airfield', 'base', 'district', 'territory', 'stronghold', 'capital', 'province', 'port', 'hill', 'hills', 'bridge', 'island', 'region', 'oilfield', 'oilfields', 'neighbourhood', 'neighborhood', 'positions', 'area', 'areas'], before: true, within: 5 },
    ],
  },
  'lose-control': {
    words: ['out of control', 'loss of control'],
    idioms: [
      { verb: 'lose lost', with: ['control', 'ground', 'territory'], within: 2 },
    ],
  },
  'fall-to': { idioms: [
      { verb: 'fall fell fallen', with: ['control', 'hands', 'to rebels', 'to the rebels', 'to insurgents', 'to militants', 'to fighters', 'to the army', 'to troops', 'to government forces', 'to the militia', 'to jihadists', 'to separatists', 'to opposition'], within: 4 },
      { verb: 'fall fell fallen', with: ['city', 'town', 'village', 'capital', 'stronghold', 'province'], before: true, within: 1 },
    ],
  },
  occupy: { verbs: ['occupy'], words: ['occupation', 'occupier'] },
  liberate: {
    verbs: ['liberate', 'recapture', 'retake retook retaken'],
    words: ['liberation', 'recapture'],
    idioms: [{ verb: 'regain', with: ['control'], within: 1 }],
  },
  invade: { verbs: ['invade'], words: ['invasion', 'incursion', 'ground offensive', 'ground operation'] },
  storm: {
    verbs: ['raid', 'storm', 'ransack'],
    words: ['raid'],
    idioms: [
      { verb: 'break broke broken', with: ['into parliament', 'into the parliament', 'into the embassy', 'into the palace', 'into the capitol', 'into the consulate', 'into the base'], within: 1 },
      { verb: 'burst burst', with: ['into parliament', 'into the building', 'into the building', 'into the hall', 'into the room', 'into the house', 'into the office'], within: 1 },
    ],
  },
  advance: { verbs: ['advance'], words: ['push forward', 'pushed forward', 'advance', 'gain ground'] },
  retreat: {
    verbs: ['retreat'],
    words: ['retreat', 'pullback'],
    idioms: [{ verb: 'fall fell fallen', with: ['back'], within: 1 }],
  },
  withdraw: {
    verbs: ['withdraw withdrew withdrawn'],
    words: ['withdrawal', 'pullout', 'pull-out', 'withdrawals', 'troop withdrawal', 'exit from'],
    idioms: [{ verb: 'pull', with: ['out', 'back'], within: 1 }],
  },
  deploy: {
    verbs: ['deploy', 'redeploy'],
    words: ['stationed', 'deployment', 'military buildup', 'military build-up', 'reinforcements', 'redeployment'],
    idioms: [{ verb: 'send sent', with: ['troops', 'soldiers', 'reinforcements', 'warships'], within: 2 }],
  },
  besiege: {
    verbs: ['besiege', 'blockade', 'encircle', 'surround'],
    words: ['siege', 'blockade', 'encirclement'],
    idioms: [{ verb: 'cordon', with: ['off'], within: 1 }],
  },
  'lift-siege': { idioms: [{ verb: 'break broke broken', with: ['siege', 'blockade'], within: 2 }] },
  ceasefire: {
    words: ['ceasefire', 'cease-fire', 'truce', 'cessation of hostilities', 'armistice', 'end to fighting'],
    idioms: [
      { verb: 'cease', with: ['fire'], within: 1 },
      { verb: 'stop', with: ['fighting'], within: 2 },
    ],
  },
  'break-ceasefire': {
    words: ['ceasefire violation', 'truce violation', 'breach of ceasefire'],
    idioms: [
      { verb: 'break broke broken', with: ['ceasefire', 'truce', 'cease-fire'], within: 2 },
      { verb: 'violate', with: ['ceasefire', 'truce', 'cease-fire'], within: 2 },
      { verb: 'breach', with: ['ceasefire', 'truce', 'cease-fire'], within: 2 },
    ],
  },
  intercept: {
    verbs: ['intercept', 'repel'],
    words: ['interception'],
    idioms: [{ verb: 'scramble', with: ['jets', 'fighters'], within: 2 }],
  },
  'shoot-down': {
    words: ['shot down', 'shooting down', 'downing', 'downed'],
    idioms: [
      { verb: 'shoot shot', with: ['down'], within: 3 },
      { verb: 'down', with: ['plane', 'jet', 'aircraft', 'helicopter', 'drone'], within: 1 },
      { verb: 'bring brought', with: ['plane', 'planes', 'jet', 'jets', 'aircraft', 'airliner', 'helicopter', 'drone', 'drones'], within: 3 },
    ],
  },
  'military-drill': {
    words: ['military exercise', 'military drill', 'joint exercise', 'joint drill', 'war games', 'naval exercise', 'military manoeuvres', 'drills'],
  },
  arm: {
    verbs: ['rearm'],
    words: ['arms exports', 'arming', 'arms supply', 'arms supplies', 'arms shipment', 'weapons supply', 'armament'],
  },
  disarm: {
    verbs: ['disarm', 'demilitarise', 'demilitarize'],
    words: ['disarmament', 'demilitarisation'],
    idioms: [{ verb: 'lay laid', with: ['arms'], within: 2 }],
  },
  mobilise: {
    verbs: ['mobilise', 'mobilize'],
    words: ['mobilisation', 'mobilization', 'high alert', 'on alert', 'state of alert'],
  },
  surrender: {
    verbs: ['surrender', 'capitulate'],
    words: ['surrender', 'capitulation'],
    idioms: [
      { verb: 'give gave given', with: ['himself up', 'herself up', 'themselves up', 'in to'], within: 1 },
      { verb: 'turn', with: ['himself in', 'herself in', 'themselves in'], within: 1 },
    ],
  },
  resist: {
    verbs: ['withstand withstood'],
    words: ['resistance', 'holding out'],
    idioms: [{ verb: 'hold held', with: ['out'], within: 1 }],
  },
  assassinate: { verbs: ['assassinate'], words: ['assassination'] },
  massacre: {
    verbs: ['massacre', 'slaughter', 'behead'],
    words: ['massacre', 'slaughter', 'genocide', 'beheading', 'mass killing'],
  },
  ambush: { verbs: ['ambush'], words: ['ambush'] },
  calm: {
    verbs: ['calm', 'subside'],
    words: ['calm', 'lull', 'quiet', 'passed off peacefully', 'ended peacefully'],
    idioms: [
      { verb: 'remain', with: ['peaceful', 'calm', 'quiet'], within: 2 },
      { verb: 'stay', with: ['peaceful', 'calm', 'quiet'], within: 2 },
    ],
  },
  escalate: {
    verbs: ['escalate', 'intensify', 'flare'],
    words: ['escalation', 'heightened tensions', 'flare-up', 'rising tensions', 'intensification'],
    idioms: [
      { verb: 'flare', with: ['up'] },
      { verb: 'turn', with: ['violent', 'ugly', 'deadly', 'bloody', 'nasty', 'into a riot', 'into riots', 'into rioting', 'into violence', 'into clashes', 'into chaos'], within: 1 },
      { verb: 'descend', with: ['into'], within: 1 },
      { verb: 'devolve', with: ['into'], within: 1 },
      { verb: 'spiral', with: ['out', 'into'], within: 1 },
      { verb: 'become became become', with: ['violent', 'unruly', 'deadly'], within: 2 },
    ],
  },
  terrorise: { verbs: ['terrorise', 'terrorize', 'intimidate'], words: ['terrorism', 'terrorist act'] },
};
