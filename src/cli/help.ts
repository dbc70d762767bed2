/** What `--help` says of the command, its sub-commands and their longer options. */
export const help = {
  root: 'Compares what several reports on one event say: who agrees, who differs, who conflicts, with the exact words.',
  compare: `Compares reports on one event.

A file is a report as plain text in UTF-8 (its id is the file name without its ending), or a .json file of sources: an array, or { "sources": [ … ], "topics": [ … ] }. Each source has an "id" and either "text" or "file" (relative to the JSON file), and may have "title", "publisher", "publishedAt", "url", "language" ("ar" or "en"), and "sha256", which is checked. The word compare may be left out.`,
  render: 'Writes a report that was compared before as a page, a table or annotations.',
  explain: `Says why two passages of a report were joined or kept apart, and which rule found a difference between them.

The report alone tells what was found between passages of one point. Which gate kept two passages apart is told with --sources, which have to be the very texts that were compared.`,
  inspect:
    'Shows what is read in one report, sentence by sentence: names, times and numbers, and the claims made of them.',
  validate:
    'Says of each file what it holds, or what is wrong with it and where. The exit code is 2 where one is wrong.',
  concepts: `Lists concepts, the meanings by which claims of both languages meet: their ids, for the "concepts" of topics, their roles and their words. With a word, only those that are read in it or named by it.`,
  format: `how the report is written: md, html, text (one screen of a terminal), csv, annotations (W3C, JSON-LD) or json, the data; by default what the ending of --out says, else text in a terminal, md elsewhere`,
  topics: 'JSON array of topics to answer: { "id", "label": { "ar", "en" }, "concepts", "roles", "terms" }',
  out: 'write there instead of to the terminal; the file is written whole or not at all',
  exitCodes: `Exit codes:
  0  done
  1  a fault in crossclaim itself
  2  something is wrong with the files or options; the message says what, where, and what to do`,
} as const;
