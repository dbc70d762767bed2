import {
  type ComparisonReport,
  compareClaimsWith,
  openAiCompatible,
  type Source,
} from '../../../src/index.js';

export async function compareWithLocalModel(
  sources: readonly Source[],
  baseUrl = 'http://localhost:8080/v1',
): Promise<ComparisonReport> {
  const { judge } = openAiCompatible({ baseUrl, model: 'a-model-you-run' });
  const report = await compareClaimsWith({ judge }, sources, {
    batchSize: 4,
    concurrency: 1,
    timeoutMs: 60_000,
    retries: 1,
    signal: AbortSignal.timeout(300_000),
  });
  for (const { code, message } of report.diagnostics) {
    if (code === 'model-failed') console.warn(message);
  }
  return report;
}
