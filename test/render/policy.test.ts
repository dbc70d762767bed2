import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { briefStyle } from '../../src/render/html/brief-style.js';
import { digests } from '../../src/render/html/policy.js';
import { script } from '../../src/render/html/script.js';

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');

test('the policy lets the style and the script of the page through, and no others', () => {
  expect(digests).toEqual({ style: digest(briefStyle), script: digest(script) });
});
