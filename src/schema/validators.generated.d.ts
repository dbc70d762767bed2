// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.

import type {
  AskSettings,
  CompareOptions,
  ComparisonReport,
  HtmlOptions,
  JudgeAnswer,
  ManySettings,
  PackedReport,
  Passage,
  ReadSource,
  RenderOptions,
  ReportDiff,
  Source,
  Topics,
} from './types.js';

/** Why a value does not match its schema: the first reason found. */
export interface SchemaViolation {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  /** The schema keyword that failed, and what it asked for. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator<T> {
  (value: unknown): value is T;
  /** Why the last value did not match; null when it did. */
  readonly errors?: readonly SchemaViolation[] | null;
}

export const validateAskSettings: Validator<AskSettings>;
export const validateDiff: Validator<ReportDiff>;
export const validateHtmlOptions: Validator<HtmlOptions>;
export const validateJudgeAnswer: Validator<JudgeAnswer>;
export const validateManySettings: Validator<ManySettings>;
export const validateOptions: Validator<CompareOptions>;
export const validatePackedReport: Validator<PackedReport>;
export const validatePassage: Validator<Passage>;
export const validateReadSource: Validator<ReadSource>;
export const validateRenderOptions: Validator<RenderOptions>;
export const validateReport: Validator<ComparisonReport>;
export const validateSource: Validator<Source>;
export const validateSources: Validator<readonly Source[]>;
export const validateTopics: Validator<Topics>;
