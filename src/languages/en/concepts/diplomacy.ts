import type { diplomacyEvents } from '../../../concepts/events/diplomacy.js';
import type { Entry } from '../../pack.js';

export const diplomacy: Record<keyof typeof diplomacyEvents, Entry> = {
  recognise: { verbs: ['recognise', 'recognize'], words: ['recognition'] },
  'refuse-recognition': {
    words: ['non-recognition'],
    idioms: [
      { verb: 'refuse', with: ['recognise', 'recognize', 'recognition'], within: 4 },
      { verb: 'reject', with: ['recognition'], within: 4 },
      { verb: 'withdraw withdrew withdrawn', with: ['recognition'] },
      { verb: 'revoke', with: ['recognition'], within: 4 },
    ],
  },
  'establish-relations': {
    idioms: [
      { verb: 'establish', with: ['relations', 'ties'], within: 4 },
      { verb: 'forge', with: ['ties', 'relations'], within: 4 },
      { verb: 'build built', with: ['ties', 'relations'], within: 4 },
      { verb: 'set set', with: ['relations', 'ties'], within: 4 },
      { verb: 'open', with: ['relations', 'ties'], within: 4 },
      { verb: 'have had', with: ['relations', 'ties'], within: 4 },
    ],
  },
  'cut-relations': {
    words: ['rupture', 'ties severed', 'relations severed', 'ties cut'],
    idioms: [
      { verb: 'cut cut', with: ['ties', 'relations', 'links'], within: 4 },
      { verb: 'sever', with: ['ties', 'relations', 'links'], within: 4 },
      { verb: 'break broke broken', with: ['relations', 'ties'], within: 4 },
      { verb: 'suspend', with: ['relations', 'ties'], within: 4 },
      { verb: 'freeze froze frozen', with: ['relations', 'ties'], within: 4 },
    ],
  },
  'resume-relations': {
    idioms: [
      { verb: 'resume', with: ['relations', 'ties'], within: 4 },
      { verb: 'restore', with: ['relations', 'ties'], within: 4 },
      { verb: 'renew', with: ['relations', 'ties'], within: 4 },
      { verb: 'reestablish', with: ['relations', 'ties'], within: 4 },
      { verb: 'mend', with: ['ties', 'relations', 'fences'], within: 4 },
      { verb: 'repair', with: ['ties', 'relations'], within: 4 },
      { verb: 'reopen', with: ['ties', 'relations'], within: 4 },
    ],
  },
  normalise: { verbs: ['normalise', 'normalize'], words: ['normalisation', 'normalization'] },
  'reject-normalisation': {
    words: ['against normalisation', 'against normalization'],
    idioms: [
      { verb: 'reject', with: ['normalisation', 'normalization'], within: 4 },
      { verb: 'oppose', with: ['normalisation', 'normalization'], within: 4 },
      { verb: 'halt', with: ['normalisation', 'normalization'], within: 4 },
    ],
  },
  'downgrade-relations': {
    idioms: [
      { verb: 'downgrade', with: ['relations', 'ties', 'representation'], within: 4 },
      { verb: 'scale', with: ['relations', 'ties'], within: 4 },
    ],
  },
  'upgrade-relations': {
    idioms: [
      { verb: 'upgrade', with: ['relations', 'ties'], within: 4 },
      { verb: 'elevate', with: ['relations', 'ties'], within: 4 },
      { verb: 'exchange', with: ['ambassadors', 'envoys'], within: 4 },
    ],
  },
  'recall-envoy': {
    idioms: [
      { verb: 'recall', with: ['ambassador', 'envoy', 'ambassadors', 'diplomats'], within: 4 },
      { verb: 'withdraw withdrew withdrawn', with: ['ambassador', 'envoy', 'ambassadors', 'diplomats'], within: 4 },
    ],
  },
  'return-envoy': {
    idioms: [
      { verb: 'return', with: ['ambassador', 'envoy', 'ambassadors'], within: 4 },
      { verb: 'reinstate', with: ['ambassador', 'envoy'], within: 4 },
    ],
  },
  'summon-envoy': {
    idioms: [{ verb: 'summon', with: ['ambassador', 'envoy', 'charge', 'diplomat', 'ambassadors'], within: 4 }],
  },
  'expel-envoy': {
    words: ['persona non grata'],
    idioms: [{ verb: 'expel', with: ['ambassador', 'diplomat', 'diplomats', 'envoy', 'envoys'], within: 4 }],
  },
  'open-embassy': {
    idioms: [
      { verb: 'open', with: ['embassy', 'consulate', 'mission'], within: 4 },
      { verb: 'reopen', with: ['embassy', 'consulate', 'mission'], within: 4 },
    ],
  },
  'close-embassy': {
    idioms: [
      { verb: 'close', with: ['embassy', 'consulate', 'mission'], within: 4 },
      { verb: 'shut shut', with: ['embassy', 'consulate', 'mission'], within: 4 },
    ],
  },
  'move-embassy': {
    words: ['embassy move', 'embassy relocation'],
    idioms: [
      { verb: 'move', with: ['embassy'], within: 4 },
      { verb: 'relocate', with: ['embassy'], within: 4 },
    ],
  },
  'cancel-embassy-move': { words: ['cancel embassy move', 'scrap embassy move', 'reverse embassy move'] },
  'impose-sanctions': {
    verbs: ['sanction'],
    words: ['blacklist', 'new sanctions'],
    idioms: [
      { verb: 'impose', with: ['sanctions', 'embargo', 'sanction'], within: 4 },
      { verb: 'slap', with: ['sanctions'], within: 4 },
      { verb: 'tighten', with: ['sanctions'], within: 4 },
      { verb: 'blacklist', with: ['company', 'companies', 'official', 'officials'], within: 4 },
      { verb: 'announce', with: ['sanctions'] },
      { verb: 'reimpose', with: ['sanctions'], within: 4 },
    ],
  },
  'lift-sanctions': {
    words: ['sanctions relief', 'sanctions lifted', 'sanctions were lifted', 'sanctions waiver'],
    idioms: [
      { verb: 'lift', with: ['sanctions'], within: 4 },
      { verb: 'ease', with: ['sanctions'], within: 4 },
      { verb: 'remove', with: ['sanctions'], within: 4 },
      { verb: 'waive', with: ['sanctions'], within: 4 },
      { verb: 'drop dropped', with: ['sanctions'], within: 4 },
      { verb: 'suspend', with: ['sanctions'], within: 4 },
      { verb: 'delist', with: ['group', 'company'], within: 4 },
    ],
  },
  impose: { verbs: ['impose'], words: ['imposition'] },
  'lift-restrictions': {
    idioms: [
      { verb: 'lift', with: ['ban', 'restrictions', 'curfew', 'siege', 'blockade', 'embargo', 'lockdown', 'restriction'], within: 4 },
      { verb: 'ease', with: ['restrictions', 'lockdown', 'curbs'], within: 4 },
      { verb: 'remove', with: ['restrictions', 'ban', 'curbs'], within: 4 },
      { verb: 'end', with: ['ban', 'siege', 'blockade', 'embargo', 'curfew'] },
      { verb: 'relax', with: ['restrictions', 'rules'], within: 4 },
    ],
  },
  boycott: {
    verbs: ['boycott'],
    idioms: [
      { verb: 'refuse', with: ['attend', 'participate', 'take'], within: 4 },
      { verb: 'stay', with: ['away'], within: 2 },
      { verb: 'pull', with: ['event', 'summit', 'games'], within: 4 },
    ],
  },
  'end-boycott': {
    idioms: [
      { verb: 'end', with: ['boycott'], within: 4 },
      { verb: 'lift', with: ['boycott'], within: 4 },
      { verb: 'drop dropped', with: ['boycott'], within: 4 },
      { verb: 'call', with: ['boycott'], within: 4 },
    ],
  },
  mediate: { verbs: ['mediate', 'broker'], words: ['mediation', 'mediator', 'good offices'] },
  reconcile: {
    verbs: ['reconcile'],
    words: ['reconciliation', 'rapprochement'],
    idioms: [{ verb: 'bury', with: ['hatchet'], within: 4 }],
  },
  intervene: { verbs: ['intervene', 'meddle', 'interfere'], words: ['intervention', 'interference', 'meddling'] },
  annex: { verbs: ['annex'], words: ['annexation'] },
  veto: { verbs: ['veto'] },
  ally: {
    verbs: ['ally allied'],
    words: ['strategic partnership', 'military alliance'],
    idioms: [
      { verb: 'form', with: ['alliance'], within: 4 },
      { verb: 'join', with: ['alliance', 'forces'], within: 4 },
    ],
  },
  'grant-asylum': {
    words: ['naturalisation', 'naturalization'],
    idioms: [
      { verb: 'grant', with: ['asylum', 'citizenship', 'residency', 'visa'], within: 4 },
      { verb: 'give gave given', with: ['asylum', 'citizenship'], within: 4 },
    ],
  },
  'revoke-citizenship': {
    idioms: [
      { verb: 'strip stripped', with: ['citizenship', 'nationality'], within: 4 },
      { verb: 'revoke', with: ['citizenship', 'visa', 'visas', 'nationality'], within: 4 },
    ],
  },
  'raise-tension': { verbs: ['inflame'], words: ['tension', 'strained ties', 'strained relations', 'diplomatic row'] },
  'ease-tension': {
    verbs: ['de-escalate', 'defuse'],
    words: ['de-escalation', 'detente', 'easing of tensions'],
    idioms: [
      { verb: 'ease', with: ['tension', 'tensions'], within: 4 },
      { verb: 'calm', with: ['tension', 'tensions'], within: 4 },
      { verb: 'reduce', with: ['tension', 'tensions'], within: 4 },
    ],
  },
};
