import type { EventConcept } from '../event.js';

/** Aims, help and hindrance, decisions and plans. */
export const aimEvents = {
  aim: { gloss: 'have as a purpose', roles: ['agent', 'purpose'] },
  strengthen: {
    gloss: 'make stronger',
    roles: ['agent', 'patient'],
    opposes: ['weaken'],
    contrasts: ['lower', 'fall'],
  },
  weaken: { gloss: 'make weaker', roles: ['agent', 'patient'], opposes: ['strengthen', 'support'] },
  develop: { gloss: 'make or become better or more advanced', roles: ['agent', 'patient'] },
  cooperate: {
    gloss: 'work together',
    roles: ['agent', 'partner', 'scope'],
    opposes: ['refuse-cooperation'],
    contrasts: ['fight'],
  },
  'refuse-cooperation': {
    gloss: 'decline or end cooperation',
    roles: ['agent', 'partner', 'scope'],
    opposes: ['cooperate'],
  },
  coordinate: { gloss: 'act in step with another', roles: ['agent', 'partner', 'scope'] },
  support: {
    gloss: 'be for, give backing to',
    roles: ['agent', 'patient', 'content'],
    opposes: ['criticise', 'condemn', 'reject', 'weaken', 'oppose'],
    contrasts: ['accuse', 'threaten', 'ignore', 'fight', 'hinder'],
  },
  oppose: { gloss: 'be against', roles: ['agent', 'patient', 'content'], opposes: ['agree', 'welcome', 'support'] },
  exchange: { gloss: 'give each to the other', roles: ['agent', 'partner', 'content'] },
  enable: {
    gloss: 'make possible or easier',
    roles: ['agent', 'recipient', 'content'],
    opposes: ['hinder', 'forbid', 'prevent'],
    within: 'allow',
  },
  hinder: {
    gloss: 'stand in the way of',
    roles: ['agent', 'patient'],
    opposes: ['enable', 'restore'],
    contrasts: ['support'],
  },
  plan: { gloss: 'mean to do', roles: ['agent', 'content'], opposes: ['think-unlikely'] },
  prepare: { gloss: 'make ready', roles: ['agent', 'content'] },
  decide: { gloss: 'make a decision', roles: ['agent', 'content'], opposes: ['renege'] },
  succeed: {
    gloss: 'turn out well',
    roles: ['agent', 'content'],
    opposes: ['fail'],
    contrasts: ['fall-down', 'collapse'],
  },
  fail: { gloss: 'turn out badly', roles: ['agent', 'content'], opposes: ['succeed', 'achieve'], undoes: true },
  encourage: {
    gloss: 'give heart or reason to act',
    roles: ['agent', 'recipient', 'content'],
    opposes: ['discourage', 'criticise'],
    contrasts: ['condemn', 'anger'],
  },
  discourage: { gloss: 'take heart or reason away', roles: ['agent', 'recipient', 'content'], opposes: ['encourage'] },
  monitor: { gloss: 'watch over', roles: ['agent', 'patient'] },
  unite: { gloss: 'come or bring together', roles: ['agent', 'partner'], opposes: ['split', 'disperse'] },
  split: { gloss: 'come apart', roles: ['agent', 'partner'], opposes: ['unite'] },
  ensure: { gloss: 'make certain', roles: ['agent', 'content'] },
  achieve: {
    gloss: 'bring about, reach a goal',
    roles: ['agent', 'content'],
    opposes: ['fail'],
    contrasts: ['be-beaten'],
  },
  train: { gloss: 'teach skills to', roles: ['agent', 'recipient', 'scope'] },
} as const satisfies Record<string, EventConcept>;
