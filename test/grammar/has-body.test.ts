import { expect, it } from 'vitest';
import { hasBody } from '../../src/grammar/has-body.js';
import { read } from '../text/read.js';

it.each([
  [false, 'Three ships left the port'],
  [false, 'Three ships left the port. Two came back. One sank.'],
  [true, 'Three ships left the port. Two came back. One sank. Nobody was hurt.'],
  [false, 'غادرت ثلاث سفن الميناء. عادت اثنتان. غرقت واحدة.'],
  [true, 'غادرت ثلاث سفن الميناء. عادت اثنتان. غرقت واحدة. لم يصب أحد.'],
])('%s: %s', (expected, text) => expect(hasBody(read(text))).toBe(expected));

it('what is no text of the report counts for nothing', () => {
  expect(hasBody(read('Three ships left the port.\nTwo came back.\nOne sank.\nRead more: The port.'))).toBe(
    false,
  );
});
