import type { Mention } from '../../model/mention.js';
import type { Role } from '../../schema/types.js';

/** The role that a preposition gives to what it governs, where it does so in every language. */
export function roleOfPreposition(
  preposition: string,
  mention: Mention,
  roles: readonly Role[],
): Role | undefined {
  const place = mention.kind === 'place';
  switch (preposition) {
    case 'in':
    case 'at':
    case 'near':
    case 'inside':
    case 'off':
    case 'around':
    case 'over':
    case 'aboard':
    case 'outside':
      return place ? 'place' : 'topic';
    case 'to':
    case 'toward':
      return place ? 'destination' : 'recipient';
    case 'for':
      return place && roles.includes('destination') ? 'destination' : 'recipient';
    case 'from':
      return 'origin';
    case 'with':
      return 'partner';
    case 'about':
      return 'topic';
    case 'because-of':
      return 'cause';
    default:
      return undefined;
  }
}
