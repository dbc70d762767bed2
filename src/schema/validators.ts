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
import { validatorOf } from './validator-of.js';

/** What tells data that a caller hands in, by the schema of each kind. */
export const validators = {
  askSettings: validatorOf<AskSettings>('options.json#/$defs/AskSettings'),
  diff: validatorOf<ReportDiff>('diff.json'),
  htmlOptions: validatorOf<HtmlOptions>('options.json#/$defs/HtmlOptions'),
  judgeAnswer: validatorOf<JudgeAnswer>('judge.json'),
  manySettings: validatorOf<ManySettings>('options.json#/$defs/ManySettings'),
  options: validatorOf<CompareOptions>('options.json'),
  packedReport: validatorOf<PackedReport>('packed-report.json'),
  passage: validatorOf<Passage>('options.json#/$defs/Passage'),
  readSource: validatorOf<ReadSource>('read-source.json'),
  renderOptions: validatorOf<RenderOptions>('options.json#/$defs/RenderOptions'),
  report: validatorOf<ComparisonReport>('report.json'),
  source: validatorOf<Source>('source.json'),
  sources: validatorOf<readonly Source[]>('sources.json'),
  topics: validatorOf<Topics>('options.json#/$defs/Topics'),
};
