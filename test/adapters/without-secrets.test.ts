import { describe, expect, it } from 'vitest';
import { openAiCompatible } from '../../src/adapters/openai-compatible.js';
import { withoutSecrets } from '../../src/adapters/without-secrets.js';
import { compareClaimsWith } from '../../src/index.js';

const sources = [
  { id: 'a', text: 'The deal was signed in Tyre.' },
  { id: 'b', text: 'The deal was signed in Sidon.' },
];

describe('a message', () => {
  it('loses every word of a secret, and an error without one stays itself', () => {
    const discreet = withoutSecrets(['sk-secret\nsecond line', 'abc']);
    expect(discreet(new Error('"Bearer sk-secret\nsecond line" is an invalid header value'))).toEqual(
      new Error('"Bearer … … line" is an invalid header value'),
    );
    const other = new Error('abc');
    expect(discreet(other)).toBe(other);
  });

  it.each([
    ['a key', { apiKey: 'sk-SECRET\nsecond line' }],
    ['a header', { headers: { 'x-token': 'sk-SECRET\nsecond line' } }],
  ])('about %s that cannot be sent does not carry it into the report', async (_, more) => {
    const models = openAiCompatible({ baseUrl: 'http://127.0.0.1:9/v1', model: 'm', ...more });
    const report = await compareClaimsWith(models, sources);
    expect(report.diagnostics.some(({ code }) => code === 'model-failed')).toBe(true);
    expect(JSON.stringify(report)).not.toContain('SECRET');
  });

  it('is sent with one header of a name, however it is spelt', async () => {
    const sent: Record<string, string>[] = [];
    const { judge } = openAiCompatible({
      baseUrl: 'http://127.0.0.1:9/v1',
      model: 'm',
      apiKey: 'key',
      headers: { 'Content-Type': 'text/plain', Authorization: 'Basic x', 'X-Team': 'desk' },
      fetch: async (_, { headers }) => {
        sent.push(headers);
        throw new Error('enough');
      },
    });
    await compareClaimsWith({ judge }, sources);
    expect(sent[0]).toEqual({
      'content-type': 'application/json',
      authorization: 'Bearer key',
      'x-team': 'desk',
    });
  });
});
