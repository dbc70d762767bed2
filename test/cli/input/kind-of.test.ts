import { describe, expect, test } from 'vitest';
import { kindOf, nameForeign } from '../../../src/cli/input/kind-of.js';

describe('a file is read as', () => {
  test.each([
    ['a.txt', 'text', 'text'],
    ['a.MD', '# x', 'markdown'],
    ['a.htm', '<p>x', 'page'],
    ['a.json', '{}', 'sources'],
    ['a.jsonl', '{}', 'lines'],
    ['a.txt', '\ufeff <!DOCTYPE html><html>', 'page'],
    ['a', '<?xml version="1.0"?>\n<!-- saved -->\n<html lang="ar">', 'page'],
    ['a', 'A man <html> said.', 'text'],
    ['a.txt', '{"id":"x"}', 'text'],
    ['-', '[{"id":"x"}]', 'sources'],
    ['-', '{\n "sources": []\n}', 'sources'],
    ['-', '{"id":"x","text":"a"}\n{"id":"y","text":"b"}\n', 'lines'],
    ['-', '{broken} text\n', 'sources'],
    ['a.report', 'The minister arrived.', 'text'],
  ])('%s with %j: %s', (path, text, kind) => {
    expect(kindOf(path, text)).toBe(kind);
  });
});

describe('what is no report is named', () => {
  test.each([
    ['<rss version="2.0">', 'a feed (RSS)'],
    ['\ufeff<?xml version="1.0"?>\n<!-- x -->\n<feed xmlns="http://www.w3.org/2005/Atom">', 'a feed (Atom)'],
    ['<rdf:RDF>', 'a feed (RDF)'],
    ['<?xml version="1.0"?><urlset>', 'a list of addresses (sitemap)'],
    ['<?xml version="1.0"?><nitf>', 'a document in XML'],
    ['From: <Saved by Blink>\r\n', 'a web archive (MHTML)'],
    ['MIME-Version: 1.0\n', 'a web archive (MHTML)'],
  ])('%j: %s', (text, what) => {
    expect(nameForeign(text)).toBe(what);
  });

  test.each(['<html>', '<?xml version="1.0"?><html>', 'The rss <rss>', '<p>A feed.', ''])(
    '%j is not',
    (text) => {
      expect(nameForeign(text)).toBeUndefined();
    },
  );
});
