import type { economyEvents } from '../../../concepts/events/economy.js';
import type { Entry } from '../../pack.js';

export const economy: Record<keyof typeof economyEvents, Entry> = {
  buy: { verbs: ['buy bought', 'purchase'], words: ['purchase', 'procurement', 'buyer'] },
  sell: { verbs: ['sell sold'], words: ['sale', 'seller'] },
  'refuse-sale': {
    idioms: [
      { verb: 'refuse', with: ['sell'], within: 4 },
      { verb: 'halt', with: ['sale', 'sales'], within: 4 },
      { verb: 'ban banned', with: ['sale', 'sales'], within: 4 },
      { verb: 'block', with: ['sale', 'sales'], within: 4 },
    ],
  },
  export: { verbs: ['export'], words: ['export'] },
  'stop-exports': {
    words: ['export ban'],
    idioms: [
      { verb: 'ban banned', with: ['export', 'exports'], within: 4 },
      { verb: 'halt', with: ['export', 'exports'], within: 4 },
      { verb: 'stop stopped', with: ['exports'], within: 4 },
      { verb: 'suspend', with: ['exports'], within: 4 },
    ],
  },
  import: { verbs: ['import'], words: ['import'] },
  'stop-imports': {
    words: ['import ban'],
    idioms: [
      { verb: 'ban banned', with: ['import', 'imports'], within: 4 },
      { verb: 'halt', with: ['import', 'imports'], within: 4 },
      { verb: 'stop stopped', with: ['imports'], within: 4 },
      { verb: 'suspend', with: ['imports'], within: 4 },
    ],
  },
  trade: { words: ['trade', 'trading'] },
  'trade-war': { words: ['trade war', 'tariff war', 'trade dispute'] },
  'trade-truce': { words: ['trade truce', 'trade deal'] },
  'impose-tariff': {
    idioms: [
      { verb: 'impose', with: ['tariff', 'tariffs', 'duty', 'duties', 'tax', 'taxes', 'levy'], within: 4 },
      { verb: 'raise', with: ['tariff', 'tariffs', 'tax', 'taxes'], within: 4 },
      { verb: 'slap', with: ['tariff', 'tariffs'], within: 4 },
      { verb: 'hike', with: ['tariffs', 'tax', 'taxes'], within: 4 },
    ],
  },
  'cut-tariff': {
    words: ['tax cut', 'tax break'],
    idioms: [
      { verb: 'cut cut', with: ['tariff', 'tariffs', 'tax', 'taxes'], within: 4 },
      { verb: 'lower', with: ['tariffs', 'taxes'], within: 4 },
      { verb: 'scrap', with: ['tariff', 'tariffs', 'tax'], within: 4 },
      { verb: 'remove', with: ['tariffs'], within: 4 },
      { verb: 'lift', with: ['tariffs'], within: 4 },
    ],
  },
  invest: { verbs: ['invest'], words: ['investment', 'investor'] },
  divest: {
    verbs: ['divest'],
    words: ['divestment', 'capital flight'],
    idioms: [
      { verb: 'pull', with: ['investment', 'investments', 'market'], within: 4 },
      { verb: 'exit', with: ['market'], within: 4 },
    ],
  },
  produce: { verbs: ['produce', 'manufacture'], words: ['production', 'output', 'manufacturing', 'manufacturer'] },
  'raise-output': {
    words: ['output hike', 'output increase'],
    idioms: [
      { verb: 'raise', with: ['output', 'production'], within: 4 },
      { verb: 'increase', with: ['output', 'production'], within: 4 },
      { verb: 'boost', with: ['output', 'production'], within: 4 },
      { verb: 'hike', with: ['output'], within: 4 },
    ],
  },
  'cut-output': {
    words: ['output cut', 'production cut'],
    idioms: [
      { verb: 'cut cut', with: ['output', 'production'], within: 4 },
      { verb: 'reduce', with: ['output', 'production'], within: 4 },
      { verb: 'curb', with: ['output', 'production'], within: 4 },
      { verb: 'slash', with: ['output', 'production'], within: 4 },
    ],
  },
  supply: {
    verbs: ['supply supplied', 'equip equipped'],
    words: ['supply', 'supplies'],
    idioms: [{ verb: 'provide', with: ['with'], within: 4 }],
  },
  'cut-supply': {
    idioms: [
      { verb: 'cut cut', with: ['supply', 'supplies', 'gas', 'power', 'electricity'], within: 4 },
      { verb: 'halt', with: ['supply', 'supplies', 'deliveries'], within: 4 },
    ],
  },
  'award-contract': {
    words: ['tender'],
    idioms: [
      { verb: 'award', with: ['contract', 'contracts', 'tender'], within: 4 },
      { verb: 'win won', with: ['contract', 'contracts', 'tender', 'bid'], within: 4 },
      { verb: 'secure', with: ['contract'], within: 4 },
    ],
  },
  fund: {
    verbs: ['finance', 'bankroll', 'subsidise', 'subsidize'],
    words: ['funded', 'funding', 'financing', 'subsidy'],
  },
  'cut-funding': {
    idioms: [
      { verb: 'cut cut', with: ['funding', 'aid', 'funds', 'budget'], within: 4 },
      { verb: 'halt', with: ['funding', 'aid'], within: 4 },
      { verb: 'freeze froze frozen', with: ['aid', 'funding'], within: 4 },
      { verb: 'withhold withheld', with: ['aid', 'funding', 'funds'], within: 4 },
      { verb: 'slash', with: ['funding', 'aid', 'budget'], within: 4 },
    ],
  },
  lend: { verbs: ['lend lent', 'loan'], words: ['loan', 'lending'] },
  'refuse-loan': {
    idioms: [
      { verb: 'refuse', with: ['loan', 'lend'], within: 4 },
      { verb: 'reject', with: ['loan'], within: 4 },
      { verb: 'deny', with: ['loan'], within: 4 },
    ],
  },
  borrow: { verbs: ['borrow'], words: ['borrowing', 'debt'] },
  repay: {
    verbs: ['repay repaid'],
    words: ['repayment'],
    idioms: [{ verb: 'pay paid', with: ['off', 'back', 'salaries', 'wages', 'debt', 'debts', 'ransom'], within: 2 }],
  },
  default: { verbs: ['default'], idioms: [{ verb: 'miss', with: ['payment', 'payments'], within: 4 }] },
  'bail-out': { words: ['bailout', 'bail-out', 'rescue package', 'stimulus'], idioms: [{ verb: 'bail', with: ['out'] }] },
  'go-bankrupt': { words: ['bankrupt', 'bankruptcy', 'insolvent', 'insolvency'] },
  profit: { verbs: ['profit'], words: ['profit', 'earnings', 'revenue'] },
  'make-loss': {
    words: ['losses', 'loss-making', 'net loss'],
    idioms: [
      { verb: 'post', with: ['loss', 'losses'], within: 4 },
      { verb: 'incur incurred', with: ['loss', 'losses'], within: 4 },
      { verb: 'report', with: ['loss'], within: 4 },
    ],
  },
  'economy-grow': {
    words: ['economic growth', 'economic recovery', 'gdp growth', 'economy grew', 'economy grows', 'economy grow', 'economy expanded', 'economy expands'],
  },
  'economy-shrink': {
    words: ['recession', 'economic contraction', 'economic slowdown', 'economy shrank', 'economy shrinks', 'economy contracted', 'economy contracts', 'economy slows'],
  },
  'raise-rates': {
    words: ['rate hike', 'rate rise'],
    idioms: [
      { verb: 'raise', with: ['rates', 'rate'], within: 4 },
      { verb: 'hike', with: ['rates', 'rate'], within: 4 },
      { verb: 'increase', with: ['rates'], within: 4 },
    ],
  },
  'cut-rates': {
    words: ['rate cut'],
    idioms: [
      { verb: 'cut cut', with: ['rates', 'rate'], within: 4 },
      { verb: 'lower', with: ['rates'], within: 4 },
      { verb: 'slash', with: ['rates'], within: 4 },
    ],
  },
  'hold-rates': {
    idioms: [
      { verb: 'hold held', with: ['rates'], within: 4 },
      { verb: 'keep kept', with: ['rates'] },
      { verb: 'leave left', with: ['rates'], within: 4 },
    ],
  },
  devalue: { verbs: ['devalue'], words: ['devaluation'] },
  merge: { verbs: ['merge'], words: ['merger'] },
  acquire: {
    verbs: ['acquire'],
    words: ['acquisition', 'takeover'],
    idioms: [{ verb: 'take took taken', with: ['over the company', 'over the firm', 'over the business', 'over the bank', 'over the lender', 'over the airline', 'over the club', 'over the chain', 'over its rival', 'over rival', 'over the rival'], within: 1 }],
  },
  'launch-product': {
    idioms: [
      { verb: 'launch', with: ['product', 'phone', 'service', 'app', 'smartphone', 'model', 'car', 'platform', 'version', 'device', 'initiative'], within: 4 },
      { verb: 'roll', with: ['out'], within: 2 },
    ],
  },
  'recall-product': {
    words: ['product recall'],
    idioms: [
      { verb: 'recall', with: ['cars', 'vehicles', 'product', 'products', 'car'], within: 4 },
      { verb: 'pull', with: ['shelves', 'product'], within: 4 },
    ],
  },
  hire: {
    verbs: ['hire', 'recruit'],
    words: ['recruitment'],
    idioms: [{ verb: 'engage', with: ['consultant', 'consultants', 'lawyer', 'lawyers', 'adviser', 'advisers', 'advisors', 'contractor', 'firm', 'auditor', 'auditors', 'services', 'expert', 'experts', 'bank', 'banks'], within: 3 }],
  },
  'lay-off': {
    words: ['layoff', 'job cuts', 'redundancies', 'redundancy', 'job losses', 'unemployment'],
    idioms: [
      { verb: 'lay laid', with: ['off'], within: 4 },
      { verb: 'cut cut', with: ['jobs', 'staff', 'workforce'], within: 4 },
      { verb: 'axe', with: ['jobs', 'staff'], within: 4 },
    ],
  },
  privatise: {
    verbs: ['privatise', 'privatize'],
    words: ['privatisation', 'privatization', 'ipo', 'initial public offering'],
  },
  nationalise: { verbs: ['nationalise', 'nationalize'], words: ['nationalisation', 'nationalization'] },
  donate: {
    verbs: ['donate'],
    words: ['donation', 'donor'],
    idioms: [{ verb: 'pledge', with: ['million', 'billion', 'dollars', 'euros', 'pounds', 'funds', 'money', 'donation'], within: 4 }],
  },
  'subsidy-cut': {
    words: ['subsidy cut'],
    idioms: [
      { verb: 'cut cut', with: ['subsidies', 'subsidy'], within: 4 },
      { verb: 'end', with: ['subsidies', 'subsidy'], within: 4 },
      { verb: 'lift', with: ['subsidies'], within: 4 },
      { verb: 'remove', with: ['subsidies'], within: 4 },
    ],
  },
  spend: { verbs: ['spend spent spent'], words: ['expenditure', 'spending'] },
  'save-money': { verbs: ['economise', 'economize'], words: ['austerity', 'savings'] },
  pay: { words: ['payment'], idioms: [{ verb: 'pay paid', with: ['million', 'billion', 'dollars', 'tax', 'taxes', 'fee', 'fees', 'bill', 'bills', 'for', 'rent'], within: 4 }] },
  rate: { verbs: ['classify', 'categorise', 'categorize'], words: ['credit rating', 'ratings agency'] },
  consume: { verbs: ['consume', 'deplete'], words: ['consumption', 'depletion'] },
  'run-out': { idioms: [{ verb: 'run ran run', with: ['out'], within: 1 }] },
  waste: { verbs: ['waste'], words: ['wasteful'] },
  insure: { verbs: ['insure'], words: ['insurance'] },
  explore: { verbs: ['explore'], words: ['exploration', 'prospecting'] },
};
