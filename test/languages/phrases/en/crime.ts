import type { crimeEvents } from '../../../../src/concepts/events/crime.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/crime.ts`. */
export const crime: Record<keyof typeof crimeEvents, Phrases> = {
  arrest: ['Police recaptured ten of the fugitives', 'police arrested two men'],
  detain: ['Police detained the activist', 'He is under house arrest'],
  imprison: ['The banker was taken to prison', 'he was imprisoned'],
  release: ['The banker is free on bail', 'he was released'],
  kidnap: ['gunmen kidnapped a tourist'],
  escape: ['Ten inmates broke out of a prison', 'A prisoner escaped', 'The driver is on the run'],
  'point-weapon': ['He pointed a gun at the guard', 'The robber brandished a knife'],
  steal: ['Thieves stole a painting', 'Gunmen robbed a bank'],
  stab: ['A man stabbed an officer'],
  beat: ['Guards beat the prisoner', 'He was kicked and punched'],
  rape: ['The man was accused of rape', 'He was charged with sexual assault'],
  torture: ['Guards tortured the prisoners'],
  execute: ['The state executed three men'],
  smuggle: ['they smuggled weapons'],
  investigate: ['police are investigating'],
  'close-case': ['Police closed the investigation', 'Prosecutors dropped the probe'],
  search: ['Police searched the house'],
  pursue: ['Police pursued the car', 'A manhunt for the gunman'],
  suspect: ['Police suspect the driver'],
  identify: ['Police identified the attacker'],
  'commit-crime': ['The man committed fraud', 'He was accused of money laundering'],
  dismantle: ['Police dismantled a smuggling ring'],
  conspire: ['the partners conspired'],
};
