import type { ReportSource } from '../schema/types.js';
import { foreign, type Line, own } from './blocks.js';
import type { View } from './view.js';

/** When a source was published, in the words of the page, and whether that was read from its text. */
export function publishedLine(
  { language, phrases: { published } }: View,
  { publishedAt: { value, basis, display } }: ReportSource,
): Line {
  if (value === undefined || basis === 'unknown') return [own(published.unknown)];
  const when = [display === undefined ? foreign(value, 'ltr') : foreign(display[language])];
  return basis === 'given' ? published.given(when) : published.inferred(when);
}
