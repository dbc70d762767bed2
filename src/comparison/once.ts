import type { DraftClaim } from '../model/claim.js';
import type { Member } from './member.js';

/**
 * A question on one member that is answered once, however many others the member is held against; the answers live as
 * long as the members do.
 */
export function once<Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const found = known.get(asked) ?? { answer: answer(asked) };
    known.set(asked, found);
    return found.answer;
  };
}

/** The same of a question whose answer depends on the claim and its document alone, and holds no member: it lives as long as the claim. */
export function onceOfClaim<Answer>(answer: (asked: Member) => Answer): (asked: Member) => Answer {
  const known = new WeakMap<DraftClaim, { readonly answer: Answer }>();
  return (asked) => {
    const found = known.get(asked.claim) ?? { answer: answer(asked) };
    known.set(asked.claim, found);
    return found.answer;
  };
}
