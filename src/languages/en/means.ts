import type { Words } from '../pack.js';

/** What brings a harm about, by its sort. */
export const means: Words['means'] = {
  'deliberate': [
    'deliberately', 'on purpose', 'intentionally', 'deliberate act', 'deliberate attack', 'foul play', 'malicious act',
    'started deliberately', 'deliberately started', 'deliberately lit', 'homicide',
  ],
  'arson': [
    'arson', 'arsonist', 'arsonists', 'arson attack', 'arson attacks', 'firebomb', 'firebombs', 'firebombed', 'petrol bomb', 'petrol bombs',
    'molotov cocktail', 'molotov cocktails', 'set it on fire', 'set it ablaze', 'torched', 'doused with petrol', 'poured petrol', 'incendiary device',
  ],
  'sabotage': { verbs: ['sabotage'], words: ['sabotage', 'saboteur', 'saboteurs', 'tampering'] },
  'bomb': ['bomb', 'explosive device', 'suicide bomber', 'suicide bombers', 'car bomb', 'roadside bomb', 'explosives'],
  'shot-down': ['shot down', 'shooting down', 'anti-aircraft fire', 'hostile fire', 'enemy fire'],
  'missile': ['missile', 'missiles', 'surface-to-air missile', 'surface-to-air missiles', 'rocket-propelled grenade', 'rocket-propelled grenades'],
  'weapon': [],
  'firearm': [
    'gun', 'guns', 'gunman', 'gunmen', 'gunfire', 'gunshot', 'gunshots', 'gunshot wound', 'pistol', 'pistols', 'rifle', 'rifles', 'handgun', 'handguns', 'shotgun', 'shotguns',
    'revolver', 'revolvers', 'machine gun', 'machine guns', 'submachine gun', 'firearm', 'firearms', 'bullet', 'bullets', 'shot dead', 'gunned down', 'shot and killed', 'fatally shot',
    'shot to death', 'opened fire', 'shooting', 'shooter', 'shooters', 'shot in',
  ],
  'blade': {
    verbs: ['stab', 'behead'],
    words: [
      'knife', 'knives', 'machete', 'machetes', 'sword', 'swords', 'dagger', 'daggers', 'axe', 'axes', 'hatchet', 'hatchets', 'blade', 'blades', 'stabbing', 'stabbings',
      'stab wound', 'stab wounds', 'knifed', 'knifing', 'knifeman', 'hacked to death', 'slashed', 'bladed weapon', 'bladed weapons', 'meat cleaver', 'screwdriver', 'scissors',
    ],
  },
  'strangling': { verbs: ['strangle', 'throttle'], words: ['strangulation', 'smothered', 'suffocated'] },
  'bludgeon': {
    verbs: ['bludgeon'],
    words: ['beaten to death', 'hammer', 'hammers', 'club', 'clubs', 'baseball bat', 'baseball bats', 'iron bar', 'iron bars', 'blunt object', 'blunt instrument', 'stoned to death'],
  },
  'fault': [
    'technical fault', 'technical faults', 'technical failure', 'technical problem', 'technical problems', 'malfunction', 'malfunctions', 'malfunctioning', 'equipment failure', 'technical malfunction',
    'faulty equipment', 'system failure', 'software fault', 'software glitch',
  ],
  'electrical': [
    'electrical fault', 'electrical faults', 'short circuit', 'short circuits', 'short-circuit', 'electrical short circuit', 'electric short circuit', 'electrical failure', 'electrical problem', 'faulty wiring', 'defective wiring',
    'electrical malfunction', 'electric fault', 'wiring', 'faulty cable', 'electrical overload', 'overheated cable', 'battery fire', 'faulty battery', 'faulty heater', 'faulty fridge', 'faulty socket',
  ],
  'mechanical': [
    'engine failure', 'engine trouble', 'engine fault', 'mechanical failure', 'mechanical fault', 'mechanical problem', 'mechanical problems', 'brake failure', 'brakes failed', 'brakes had failed', 'faulty brakes', 'burst tyre', 'tyre burst', 'tyre blowout',
    'tire blowout', 'rotor failure', 'tail rotor failure', 'metal fatigue', 'engine failed', 'engine had failed', 'engines failed', 'broken rail', 'signal failure', 'hydraulic failure', 'gearbox failure', 'engine problem', 'engine problems',
  ],
  'gas': [
    'gas leak', 'gas leaks', 'leaking gas', 'gas cylinder', 'gas cylinders', 'gas explosion', 'gas blast', 'gas canister', 'gas canisters', 'gas pipe', 'gas bottle', 'gas bottles', 'gas tank',
  ],
  'human-error': [
    'human error', 'pilot error', 'driver error', 'fell asleep', 'fallen asleep', 'asleep at the wheel', 'drunk driver', 'drunk driving', 'speeding', 'excessive speed', 'reckless driving', 'human mistake', 'crew error', 'operator error', 'negligence', 'carelessness',
    'dozed off', 'nodded off', 'driving too fast', 'distracted driver',
  ],
  'overload': ['overloading', 'overloaded', 'overcrowding', 'overcrowded', 'excess weight', 'too many passengers'],
  'weather': ['bad weather', 'poor weather', 'severe weather', 'stormy weather', 'adverse weather', 'heavy fog', 'thick fog', 'dense fog', 'poor visibility', 'black ice', 'icy road', 'icy roads'],
  'lightning': ['lightning', 'lightning strike', 'lightning strikes', 'lightning bolt', 'bolt of lightning', 'struck by lightning'],
  'open-flame': ['cigarette', 'cigarettes', 'cigarette butt', 'candle', 'candles', 'campfire', 'barbecue', 'fireworks', 'firework', 'cooking fire', 'unattended stove', 'sparkler', 'sparklers', 'chip pan'],
  'illness': [],
  'cancer': ['cancer', 'leukaemia', 'leukemia', 'tumour', 'tumor', 'lymphoma', 'melanoma'],
  'heart-attack': ['heart attack', 'heart attacks', 'heart failure', 'coronary'],
  'stroke': ['stroke', 'brain haemorrhage', 'brain hemorrhage', 'cerebral haemorrhage', 'cerebral hemorrhage'],
  'pneumonia': ['pneumonia'],
};
