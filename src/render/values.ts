import type { Claim, Display } from '../schema/types.js';
import { foreign, type Line, own, say } from './blocks.js';
import { displayed } from './display.js';
import { directionOf, type View } from './view.js';

/** A value as printed, with its normal form where that says more: «ستة وستون» (= 66), «أمس الأربعاء» (= Wednesday). */
export function valueLine(
  view: View,
  text: string,
  display: Display | undefined,
  claim: Claim | undefined,
): Line {
  if (displayed(text) === '') return [own(view.phrases.noWords)];
  const printed = foreign(text, claim === undefined ? undefined : directionOf(view, claim.sourceId));
  const normal = display?.[view.language];
  return normal === undefined || saysItself(text, normal)
    ? [printed]
    : say`${printed} (= ${foreign(normal)})`;
}

/** Whether the words printed already hold the normal form. */
const saysItself = (text: string, normal: string): boolean => bare(text).includes(bare(normal));
const bare = (text: string): string => displayed(text).replaceAll(',', '').toLowerCase();

/** Digits in groups of three, the same in every locale: the page mixes languages. */
export function figure(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) >= 1e21) return String(value);
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count as the renderer's own words. */
export function count(value: number): Line {
  return [own(figure(value))];
}
