import type { Language } from '../../../schema/types.js';
import { knownLanguages } from '../../known-languages.js';
import type { Metadata } from '../front-matter.js';
import { isoDate } from '../iso-date.js';
import { type NewsData, newsData } from './news-data.js';
import type { Page } from './page-node.js';

/** Where pages say who published them, and when, in the order in which they are believed. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'title'],
  publisher: ['og:site_name', 'dc.publisher', 'publisher', 'application-name', 'apple-mobile-web-app-title'],
  publishedAt: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'date',
  ],
  url: ['og:url', 'twitter:url'],
} as const;

/**
 * What a page says of itself: its title, its outlet, when it was published, where, and in which language it says that it
 * is. Structured data (schema.org) goes before `meta`, and that before what is shown.
 */
export function pageMetadata(page: Page): Metadata {
  const data = newsData(
    [...page.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent ?? '',
    ),
  );
  const meta = metaOf(page);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((content) => content !== undefined);
  const publisher = data.publisher ?? first(META.publisher);
  const url = webAddress(attribute(page, 'link[rel="canonical"]', 'href') ?? first(META.url) ?? data.url);
  const title =
    data.headline ??
    first(META.title) ??
    words(page.querySelector('title')?.textContent) ??
    words(page.querySelector('h1')?.textContent);
  const publishedAt = dateOf(
    page,
    data,
    META.publishedAt.flatMap((name) => meta.get(name) ?? []),
  );
  const language = languageOf(page, data);
  return {
    ...(title === undefined ? {} : { title: withoutOutlet(title, publisher) }),
    ...(publisher === undefined ? (url === undefined ? {} : { publisher: hostOf(url) }) : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  };
}

function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = words(element.getAttribute('content'));
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name !== undefined && content !== undefined && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** The first date that is one; a time on the page counts only where it stands within the article or is marked as its date. */
function dateOf(page: Page, { datePublished }: NewsData, named: readonly string[]): string | undefined {
  const shown = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time',
    'main time',
    'header time',
  ].flatMap((selector) => {
    const element = page.querySelector(selector);
    return [element?.getAttribute('datetime'), element?.getAttribute('content')];
  });
  return [datePublished, ...named, ...shown]
    .flatMap((date) => (date === null || date === undefined ? [] : [isoDate(date)]))
    .find((date) => date !== undefined);
}

function languageOf(page: Page, { language }: NewsData): Language | undefined {
  const tags = [
    attribute(page, 'html', 'lang'),
    language,
    attribute(page, 'meta[http-equiv="content-language" i]', 'content'),
  ];
  return tags
    .map((tag) => tag?.toLowerCase().split(/[-_]/)[0])
    .find((tag): tag is Language => tag !== undefined && Object.hasOwn(knownLanguages, tag));
}

/** A title without the outlet that many pages put behind or before it. */
function withoutOutlet(title: string, publisher: string | undefined): string {
  if (publisher === undefined) return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ', ' « ', ' » ']) {
    if (title.endsWith(`${mark}${publisher}`)) return title.slice(0, -publisher.length - mark.length).trim();
    if (title.startsWith(`${publisher}${mark}`)) return title.slice(publisher.length + mark.length).trim();
  }
  return title;
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^/]/i.test(url) && URL.canParse(url) ? url : undefined;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function attribute(page: Page, selector: string, name: string): string | undefined {
  return words(page.querySelector(selector)?.getAttribute(name));
}

function words(text: string | null | undefined): string | undefined {
  const clean = text?.replace(/\s+/g, ' ').trim();
  return clean === '' ? undefined : clean;
}
