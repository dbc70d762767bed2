import { emptyText } from '../../errors.js';
import type { Metadata } from './front-matter.js';
import type { Kind } from './kind-of.js';

/** One report as a file holds it. */
export interface FileReport {
  readonly text: string;
  readonly metadata: Metadata;
}

/** What is read as one report; the others hold several. */
export type ReportKind = Exclude<Kind, 'sources' | 'lines'>;

/**
 * The report in the text of a file. What reads pages, markdown and heads of texts is loaded where it is needed.
 *
 * @throws CrossclaimError where it holds none
 */
export async function readReport(kind: ReportKind, content: string, path: string): Promise<FileReport> {
  const report = await readers[kind](content, path);
  if (!/\S/.test(report.text)) throw emptyText(path);
  return report;
}

const readers: Readonly<Record<ReportKind, (content: string, path: string) => Promise<FileReport>>> = {
  text: async (content, path) => {
    const { metadata, body } = await headOf(content, path);
    return { metadata, text: body };
  },
  markdown: async (content, path) => {
    const { metadata, body } = await headOf(content, path);
    const { markdownText } = await import('./markdown-text.js');
    const { title, text } = markdownText(body);
    return { metadata: { ...(title === undefined ? {} : { title }), ...metadata }, text };
  },
  page: async (content, path) => (await import('./page/read-page.js')).readPage(content, path),
};

async function headOf(content: string, path: string) {
  if (!/^\ufeff?---/.test(content)) return { metadata: {}, body: content };
  return (await import('./front-matter.js')).frontMatter(content, path);
}
