import type { ReportSource } from '../../schema/types.js';
import { foreign, type Line, say } from '../blocks.js';
import { publishedLine } from '../published-line.js';
import type { View } from '../view.js';
import { writingDirection } from '../writing-direction.js';

/** Who reports, when, and where it stands. */
export interface Outlet {
  readonly id: string;
  /** The id by which the page calls it, and its publisher. */
  readonly name: Line;
  readonly when: Line;
  /** The same where little room is; nothing where it is not known. */
  readonly day: Line;
  readonly title?: Line;
  /** Where it can be read: an address of the web. */
  readonly url?: string;
}

export function outletOf(view: View, source: ReportSource): Outlet {
  const { id, publisher, title, language } = source;
  const direction = writingDirection[language.value];
  const url = addressOf(source.url);
  const day = source.publishedAt.display?.[view.language];
  return {
    id,
    name:
      publisher === undefined || publisher === id
        ? [foreign(id)]
        : say`${foreign(id)} (${foreign(publisher)})`,
    when: day === undefined ? publishedLine(view, source) : [foreign(day)],
    day: day === undefined ? [] : [foreign(day)],
    ...(title === undefined ? {} : { title: [foreign(title, direction)] }),
    ...(url === undefined ? {} : { url }),
  };
}

/** An address that leads to a page of the web, and nowhere else. */
function addressOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}
