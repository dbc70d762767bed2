/**
 * What a diagnostic tells: how a language or a date was found out, what was left out, that a source is at odds with itself or
 * on another event, and what outside models had to do with the report.
 */
export type DiagnosticCode =
  | 'language-detected'
  | 'publication-inferred'
  | 'publication-unknown'
  | 'boilerplate-skipped'
  | 'no-claims'
  | 'source-contradicts-itself'
  | 'other-event'
  | 'model-asked'
  | 'model-failed'
  | 'model-limit';
