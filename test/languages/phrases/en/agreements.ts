import type { agreementEvents } from '../../../../src/concepts/events/agreements.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/agreements.ts`. */
export const agreements: Record<keyof typeof agreementEvents, Phrases> = {
  sign: ['the two countries signed a treaty'],
  'refuse-to-sign': ['both delegations refuse to sign the accord'],
  agree: ['Both sides agreed to a truce'],
  accept: ['The union accepted the offer'],
  approve: ['lawmakers pass the bill'],
  'reach-agreement': ['both sides reached a deal'],
  'conclude-agreement': ['The two firms concluded a deal'],
  'talks-fail': ['the talks collapsed'],
  disagree: ['The partners disagree over the budget'],
  negotiate: ['The government is negotiating with the unions'],
  allow: ['The law allows farmers to sell seeds'],
  include: ['The deal includes a prisoner swap'],
  exclude: ['The list excludes two cities'],
  stipulate: ['The treaty stipulates a yearly review'],
  renew: ['The council renewed the mandate', 'Both states extended the treaty'],
  cancel: ['The airline cancelled ten flights'],
  'cancel-agreement': ['The president scrapped the deal', 'The state withdrew from the treaty'],
  violate: ['The firm violated the law', 'The jet breached the airspace'],
  comply: ['The company complied with the order'],
  implement: ['The tax takes effect in May', 'The state implemented the plan', 'The law came into force'],
  amend: ['Parliament amended the law'],
  resolve: ['The two sides resolved the dispute'],
  join: ['The country joined the union'],
  'leave-body': ['The country quit the bloc', 'The state withdrew from the organisation'],
  suspend: ['The league suspended the season', 'The talks were put on hold'],
  resume: ['The airline resumed flights'],
};
