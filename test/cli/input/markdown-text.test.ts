import { describe, expect, test } from 'vitest';
import { markdownText } from '../../../src/cli/input/markdown-text.js';

test('a page in markdown is its words, a paragraph a block', () => {
  const markdown = `# Ferry *aground*

A ferry with **86 passengers** ran
aground off [the port](https://example.org "title").

![the ferry](ferry.jpg)

> “It was windy,” he said.

1. Three were hurt.
2. Ten cars were on board:
   - five red

## Later

\`\`\`
code
\`\`\`

| who | count |
| --- | --- |
| hurt | 3 |

<div>markup</div>

---

Fish &amp; chips \\* cost &lt; 5.
`;
  expect(markdownText(markdown)).toEqual({
    title: 'Ferry aground',
    text: `A ferry with 86 passengers ran
aground off the port.

“It was windy,” he said.

Three were hurt.
Ten cars were on board:

five red

Later

who, count
hurt, 3

Fish & chips * cost < 5.`,
  });
});

describe('a heading is no title', () => {
  test.each(['Text.\n\n# Heading', '## Heading\n\nText.'])('%j', (markdown) => {
    expect(markdownText(markdown).title).toBeUndefined();
  });
  test('of nothing', () => expect(markdownText('')).toEqual({ text: '' }));
});
