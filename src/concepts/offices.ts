/** Offices and roles that news gives people. Portfolios are apart: a defence minister is `minister` with `defence`. */
export type OfficeId =
  | 'president' | 'vice-president' | 'king' | 'queen' | 'emir' | 'sultan' | 'crown-prince' | 'prince' | 'princess' | 'pope' | 'supreme-leader'
  | 'prime-minister' | 'chancellor' | 'minister' | 'secretary' | 'deputy-minister' | 'deputy-prime-minister' | 'counterpart'
  | 'speaker' | 'lawmaker' | 'senator' | 'spokesperson' | 'ambassador' | 'consul' | 'envoy' | 'adviser'
  | 'chief-of-staff' | 'commander' | 'governor' | 'mayor' | 'director' | 'secretary-general' | 'head' | 'deputy-head' | 'leader'
  | 'opposition-leader' | 'chief-executive' | 'judge' | 'prosecutor' | 'attorney-general' | 'lawyer' | 'bishop'
  | 'coach' | 'player' | 'writer' | 'journalist' | 'expert' | 'member' | 'first-lady' | 'representative';

/** What a minister or ministry is in charge of. */
export type PortfolioId =
  | 'defence' | 'foreign-affairs' | 'interior' | 'finance' | 'economy' | 'health' | 'education' | 'higher-education' | 'justice'
  | 'energy' | 'oil' | 'transport' | 'tourism' | 'labour' | 'information' | 'culture' | 'agriculture' | 'trade' | 'industry'
  | 'environment' | 'communications' | 'sport' | 'religious-affairs' | 'housing' | 'water' | 'planning' | 'social-affairs'
  | 'immigration' | 'science' | 'intelligence' | 'women' | 'national-security';

/** Forms of address and ranks before a name. */
export type TitleId =
  | 'doctor' | 'mister' | 'miss' | 'professor' | 'engineer' | 'sheikh' | 'sir' | 'lord' | 'imam' | 'ayatollah' | 'father' | 'hajj' | 'saint'
  | 'general' | 'major-general' | 'brigadier' | 'colonel' | 'lieutenant-colonel' | 'major' | 'captain' | 'lieutenant' | 'sergeant'
  | 'admiral' | 'field-marshal' | 'officer' | 'soldier' | 'artist' | 'martyr' | 'named' | 'citizen' | 'excellency' | 'former';

/** Sorts of bodies. */
export type BodyKind =
  | 'ministry' | 'government' | 'authorities' | 'presidency' | 'parliament' | 'council' | 'committee' | 'court' | 'prosecution'
  | 'army' | 'navy' | 'air-force' | 'forces' | 'police' | 'coast-guard' | 'civil-defence' | 'intelligence' | 'embassy' | 'municipality'
  | 'party' | 'movement' | 'front' | 'group' | 'militia' | 'brigades' | 'coalition' | 'union' | 'opposition'
  | 'organisation' | 'association' | 'foundation' | 'agency' | 'news-agency' | 'authority' | 'directorate' | 'office' | 'service'
  | 'company' | 'airline' | 'bank' | 'fund' | 'exchange'
  | 'channel' | 'television' | 'radio' | 'newspaper' | 'magazine' | 'website' | 'network'
  | 'university' | 'school' | 'institute' | 'centre' | 'hospital' | 'club' | 'team' | 'federation' | 'observatory' | 'regime' | 'delegation' | 'church';

/** Offices of which a state has one holder at a time, so that naming the office names the person. */
export const singularOffices: ReadonlySet<OfficeId> = new Set<OfficeId>([
  'president', 'king', 'queen', 'emir', 'sultan', 'crown-prince', 'pope', 'supreme-leader', 'prime-minister', 'chancellor', 'minister',
  'chief-of-staff', 'attorney-general', 'opposition-leader',
]);

/** Offices that are nothing without a portfolio, when it comes to saying which office is meant. */
export const portfolioOffices: ReadonlySet<OfficeId> = new Set<OfficeId>(['minister', 'secretary', 'deputy-minister', 'counterpart']);

/** Offices that belong to a body, whose name completes them: director of the agency, member of the council. */
export const bodyOffices: ReadonlySet<OfficeId> = new Set<OfficeId>([
  'director', 'head', 'deputy-head', 'leader', 'secretary-general', 'spokesperson', 'member', 'commander', 'chief-executive', 'chief-of-staff',
  'president', 'vice-president', 'adviser', 'representative', 'lawyer', 'speaker', 'coach', 'player', 'judge', 'prosecutor',
  'secretary',
]);

/** Bodies by name of which each state has its own: the Red Crescent of one is not that of another. Gazetteer ids. */
export const nationalBodies: ReadonlySet<string> = new Set(['Red Crescent', 'Red Cross', 'National Security Council']);

/** The kinds of body that carry a portfolio, as a ministry does. */
export const portfolioBodies: ReadonlySet<BodyKind> = new Set<BodyKind>(['ministry']);
