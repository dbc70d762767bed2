/** What structured data (schema.org, as JSON-LD) says of a report. */
export interface NewsData {
  readonly headline?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly url?: string;
  readonly language?: string;
}

/** The types of schema.org that a report may have. */
const REPORT =
  /^(?:(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;

/** How deep a page may nest its data: an article within a page within a graph. */
const DEEPEST = 6;

/** What the first report among scripts of JSON-LD says of itself; a script that is no JSON says nothing. */
export function newsData(scripts: readonly string[]): NewsData {
  const report = scripts.map(parsed).flatMap((data) => reportsIn(data, 0))[0];
  if (report === undefined) return {};
  const entries = [
    ['headline', text(report.headline ?? report.name)],
    ['publisher', text(property(report.publisher, 'name') ?? report.publisher)],
    ['datePublished', text(report.datePublished ?? report.dateCreated)],
    ['url', text(property(report.mainEntityOfPage, '@id') ?? report.mainEntityOfPage ?? report.url)],
    ['language', text(report.inLanguage)],
  ].filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

type Data = Readonly<Record<string, unknown>>;

function reportsIn(data: unknown, depth: number): readonly Data[] {
  if (depth > DEEPEST || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((one: unknown) => reportsIn(one, depth + 1));
  const object: Data = { ...data };
  const types = [object['@type']].flat();
  if (types.some((type) => typeof type === 'string' && REPORT.test(type))) return [object];
  return [object['@graph'], object.mainEntity].flatMap((one) => reportsIn(one, depth + 1));
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function property(data: unknown, key: string): unknown {
  const [first] = [data].flat();
  return typeof first === 'object' && first !== null && Object.hasOwn(first, key)
    ? Reflect.get(first, key)
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;
}
