import type { BodyKind } from '../../../concepts/offices.js';

const kinds = (...ids: readonly BodyKind[]): ReadonlySet<string> => new Set<string>(ids);

/** What may follow the head of a body in Arabic depends on what kind of body it heads. */
export const headKinds = {
  /**
   * Heads that name a body by themselves when definite: الجيش, الحكومة; others (الموقع, المركز) are common words. Such bodies
   * belong to a state, and take its name in the genitive: جيش إسرائيل, حكومة المغرب.
   */
  alone: kinds(
    'government',
    'authorities',
    'parliament',
    'army',
    'navy',
    'air-force',
    'police',
    'coast-guard',
    'civil-defence',
    'prosecution',
    'presidency',
    'opposition',
    'intelligence',
    'forces',
  ),
  /** Heads that any word can name, known or not: شركة كذا. */
  named: kinds(
    'company',
    'airline',
    'channel',
    'television',
    'radio',
    'newspaper',
    'magazine',
    'website',
    'network',
    'agency',
    'news-agency',
    'bank',
    'party',
    'movement',
    'front',
    'group',
    'militia',
    'brigades',
    'organisation',
    'foundation',
    'association',
    'club',
    'hospital',
    'university',
    'school',
    'institute',
    'centre',
    'municipality',
  ),
  /** Heads that are common words too (موقع الحادث): no known word names them, and no chain of words. */
  common: kinds('website', 'network', 'group', 'centre', 'school', 'delegation', 'service', 'office'),
  /** Heads whose complement is no chain of nouns: what follows is somebody's, or another body. */
  unchained: kinds(
    'government',
    'authorities',
    'parliament',
    'army',
    'police',
    'regime',
    'opposition',
    'delegation',
    'website',
    'network',
    'group',
    'team',
    'presidency',
    'coalition',
    'service',
    'directorate',
  ),
  /** Heads of parts of a body: إدارة الشركة is named by no word of its own. */
  parts: kinds('directorate', 'council', 'office', 'delegation'),
  /** Heads of which the field may be two things joined by و: هيئة الأوراق المالية والسلع. */
  joined: kinds('ministry', 'committee', 'authority', 'directorate', 'institute', 'federation', 'union'),
  /** Heads of bodies whose name may start with the head of another: حزب جبهة التحرير. */
  nesting: kinds('party', 'movement'),
  /** Bodies of a town, which take its name: بلدية نابلس, شرطة دبي; companies take one too. */
  seated: kinds(
    'municipality',
    'police',
    'court',
    'university',
    'hospital',
    'club',
    'exchange',
    'company',
    'airline',
    'bank',
  ),
};
