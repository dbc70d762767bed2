import type { EventConcept } from '../event.js';

/** War, attack and security. */
export const conflictEvents = {
  attack: {
    gloss: 'attack a person, force or place',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    opposes: ['calm', 'ease-tension'],
  },
  'military-strike': {
    gloss: 'military blow against a target',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    within: 'attack',
  },
  bombard: {
    gloss: 'shell or bombard a place',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    opposes: ['ease-tension', 'ceasefire', 'calm'],
    within: 'attack',
  },
  'air-strike': {
    gloss: 'attack from the air',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['ease-tension', 'calm'],
    within: 'bombard',
  },
  'launch-missile': {
    gloss: 'fire a missile, rocket or drone',
    roles: ['agent', 'patient', 'instrument', 'destination', 'time'],
    within: 'attack',
  },
  shoot: {
    gloss: 'fire a gun at somebody',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    within: 'attack',
  },
  explode: { gloss: 'an explosion happens', roles: ['agent', 'place', 'time', 'cause'] },
  detonate: {
    gloss: 'set off a bomb',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    implies: ['explode'],
    within: 'attack',
  },
  'suicide-attack': {
    gloss: 'attack in which the attacker kills himself',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    within: 'detonate',
  },
  clash: {
    gloss: 'fight between two sides',
    roles: ['agent', 'partner', 'place', 'time'],
    opposes: ['calm', 'ceasefire', 'ease-tension'],
  },
  fight: {
    gloss: 'take part in armed fighting',
    roles: ['agent', 'partner', 'place', 'time'],
    opposes: ['calm', 'ceasefire', 'ease-tension'],
  },
  'wage-war': {
    gloss: 'begin or wage war',
    roles: ['agent', 'partner', 'place', 'time'],
    opposes: ['calm', 'ceasefire'],
  },
  'seize-control': {
    gloss: 'take control of a place or thing',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['lose-control'],
  },
  'lose-control': {
    gloss: 'lose control of a place or thing',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['seize-control'],
  },
  occupy: {
    gloss: 'occupy a territory',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['liberate'],
    within: 'seize-control',
  },
  liberate: {
    gloss: 'take a place back from those who hold it',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['occupy'],
    within: 'seize-control',
  },
  invade: {
    gloss: 'enter a country or place by force',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['withdraw'],
    implies: ['enter'],
    within: 'attack',
  },
  storm: {
    gloss: 'break into a place by force',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['ease-tension', 'calm'],
    within: 'attack',
  },
  advance: { gloss: 'gain ground', roles: ['agent', 'place', 'destination', 'time'], opposes: ['retreat', 'withdraw'] },
  retreat: {
    gloss: 'give ground',
    roles: ['agent', 'place', 'origin', 'time'],
    opposes: ['advance'],
    within: 'withdraw',
  },
  withdraw: {
    gloss: 'pull out of a place, body or treaty',
    roles: ['agent', 'patient', 'origin', 'time'],
    opposes: ['deploy', 'invade', 'advance', 'enter', 'remain'],
  },
  deploy: {
    gloss: 'station or send in forces or weapons',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['withdraw'],
  },
  besiege: {
    gloss: 'surround a place and cut it off',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['lift-siege', 'lift-restrictions'],
  },
  'lift-siege': {
    gloss: 'end a siege or blockade',
    roles: ['agent', 'patient', 'place', 'time'],
    opposes: ['besiege'],
  },
  ceasefire: {
    gloss: 'stop fighting by agreement',
    roles: ['agent', 'partner', 'place', 'time'],
    opposes: ['break-ceasefire', 'clash', 'fight', 'wage-war', 'bombard'],
  },
  'break-ceasefire': {
    gloss: 'violate a ceasefire',
    roles: ['agent', 'partner', 'place', 'time'],
    opposes: ['ceasefire'],
  },
  intercept: {
    gloss: 'stop a missile, aircraft or ship on its way',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
  },
  'shoot-down': {
    gloss: 'bring an aircraft down',
    roles: ['agent', 'patient', 'instrument', 'place', 'time'],
    implies: ['crash'],
    within: 'attack',
  },
  'military-drill': { gloss: 'hold military exercises', roles: ['agent', 'partner', 'place', 'time'], within: 'train' },
  arm: { gloss: 'supply weapons', roles: ['agent', 'recipient', 'patient', 'time'], opposes: ['disarm'] },
  disarm: { gloss: 'take or give up weapons', roles: ['agent', 'patient', 'time'], opposes: ['arm'] },
  mobilise: { gloss: 'put forces on alert or call them up', roles: ['agent', 'patient', 'time'] },
  surrender: {
    gloss: 'give oneself up',
    roles: ['agent', 'recipient', 'place', 'time'],
    opposes: ['resist', 'escape'],
  },
  resist: { gloss: 'hold out against a force', roles: ['agent', 'patient', 'time'], opposes: ['surrender'] },
  assassinate: {
    gloss: 'kill a public figure on purpose',
    roles: ['agent', 'patient', 'place', 'time'],
    implies: ['kill', 'die'],
    within: 'kill',
  },
  massacre: {
    gloss: 'kill many people',
    roles: ['agent', 'patient', 'place', 'time'],
    implies: ['kill', 'die'],
    within: 'kill',
  },
  ambush: { gloss: 'attack from hiding', roles: ['agent', 'patient', 'place', 'time'], within: 'attack' },
  calm: {
    gloss: 'be or become calm',
    roles: ['agent', 'place', 'time'],
    opposes: ['escalate', 'attack', 'bombard', 'air-strike', 'storm', 'raise-tension', 'clash', 'fight', 'wage-war'],
    within: 'ease-tension',
  },
  escalate: {
    gloss: 'grow more tense or violent',
    roles: ['agent', 'place', 'time'],
    opposes: ['ease-tension', 'calm'],
  },
} as const satisfies Record<string, EventConcept>;
