import type { healthEvents } from '../../../concepts/events/health.js';
import type { Entry } from '../../pack.js';

/** English words of health: see `concepts/events/health.ts`. */
export const health: Record<keyof typeof healthEvents, Entry> = {
  infect: {
    verbs: ['infect'],
    words: ['infection', 'new cases', 'confirmed cases', 'virus cases', 'infections', 'positive test', 'tested positive', 'contagion'],
    idioms: [
      { verb: 'contract', with: ['virus', 'disease', 'covid', 'coronavirus', 'malaria', 'ebola', 'cholera', 'infection', 'hiv'], within: 2 },
      { verb: 'test', with: ['positive'], within: 1 },
    ],
  },
  'test-negative': {
    words: ['negative test', 'tested negative', 'free of the virus', 'disease-free'],
    idioms: [{ verb: 'test', with: ['negative'], within: 1 }],
  },
  vaccinate: {
    verbs: ['vaccinate', 'inoculate', 'immunise', 'immunize', 'jab'],
    words: ['vaccination', 'immunisation', 'immunization', 'vaccine', 'jab', 'booster', 'doses of'],
  },
  treat: {
    verbs: ['treat'],
    words: ['treatment', 'medical care', 'first aid', 'surgery', 'medical treatment', 'therapy', 'operation on'],
    idioms: [{ verb: 'operate', with: ['on'] }],
  },
  recover: {
    verbs: ['recover', 'rebound', 'recuperate'],
    words: ['recovery', 'rebound', 'cured', 'healed', 'stable condition', 'recoveries'],
    idioms: [
      { verb: 'bounce', with: ['back'] },
      { verb: 'regain', with: ['consciousness', 'health'], within: 1 },
    ],
  },
  hospitalise: {
    verbs: ['hospitalise', 'hospitalize'],
    words: ['hospitalisation', 'hospitalization', 'taken to hospital', 'rushed to hospital', 'in hospital', 'admitted to hospital', 'intensive care', 'taken to a hospital', 'rushed to a hospital', 'taken to the hospital', 'in the hospital', 'in a hospital', 'transferred to hospital'],
  },
  'discharge-patient': {
    words: ['discharged from hospital', 'discharged', 'released from hospital', 'left hospital', 'discharged from the hospital', 'leaves hospital'],
  },
  outbreak: {
    words: ['outbreak', 'epidemic', 'pandemic', 'spread of the virus', 'spread of the disease', 'spread of the coronavirus', 'spread of coronavirus'],
  },
  'contain-outbreak': {
    words: ['containment of', 'virus-free', 'under control'],
    idioms: [
      { verb: 'contain', with: ['virus', 'outbreak', 'epidemic', 'spread', 'disease'], within: 3 },
      { verb: 'contain', with: ['virus', 'outbreak', 'epidemic', 'disease'], before: true, within: 4 },
      { verb: 'eradicate', with: ['disease', 'virus', 'polio'], within: 2 },
    ],
  },
  quarantine: {
    verbs: ['quarantine', 'isolate'],
    words: ['quarantine', 'lockdown', 'isolation', 'self-isolation', 'curfew', 'stay-at-home order'],
  },
  'lift-quarantine': {
    idioms: [
      { verb: 'lift', with: ['quarantine'], within: 3 },
      { verb: 'ease', with: ['curfew'], within: 3 },
      { verb: 'end', with: ['lockdown', 'quarantine'], within: 2 },
    ],
  },
  poison: {
    verbs: ['poison', 'suffocate', 'choke', 'asphyxiate'],
    words: ['poisoning', 'poison', 'nerve agent', 'suffocation', 'chemical attack', 'gas attack', 'food poisoning', 'poison gas', 'asphyxiation'],
  },
  'fall-ill': {
    words: ['illness', 'heart attack', 'stroke', 'ill', 'sick', 'ailing', 'sickness', 'cancer', 'taken ill'],
    idioms: [
      { verb: 'fall fell fallen', with: ['ill', 'sick'], within: 1 },
      { verb: 'become became', with: ['ill', 'sick'], within: 1 },
    ],
  },
};
