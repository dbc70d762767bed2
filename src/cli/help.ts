/** What `--help` says of the command, its sub-commands and their longer options. */
export const help = {
  root: 'Compares what several reports on one event say: who agrees, who differs, who conflicts, with the exact words.',
  compare: `Compares reports on one event.

What a file holds is told by its ending, and where that says nothing by how it begins:

  .txt           a report; what stands at its head between lines of ---, as YAML, says its title, publisher, date, url, language and id
  .md            the same in markdown, which is left out of the text
  .html          a saved page: its article, and the title, outlet, date, address and language that the page gives
  .json          sources: an array, or { "sources": [ … ], "topics": [ … ] }; each has an "id" and either "text" or "file" (a path beside the JSON file), and may have "title", "publisher", "publishedAt", "url", "language" ("ar" or "en"), and "sha256", which is checked
  .jsonl         the same, one source on a line
  a folder       its event.json, or all reports in it but README and .json files
  a pattern      the files that fit it, such as "reports/**/*.html"
  -              standard input

A report that gives no id has that of its file's name, without the ending. Files are UTF-8, or what a page declares, or what is detected. The word compare may be left out.`,
  render: 'Writes a report that was compared before as a page, a table or annotations.',
  explain: `Says why two passages of a report were joined or kept apart, and which rule found a difference between them.

The report alone tells what was found between passages of one point. Which gate kept two passages apart is told with --sources, which have to be the very texts that were compared.`,
  inspect:
    'Shows what is read in one report, sentence by sentence: names, times and numbers, and the claims made of them.',
  validate:
    'Says of each file what it holds, or what is wrong with it and where. The exit code is 2 where one is wrong.',
  concepts: `Lists concepts, the meanings by which claims of both languages meet: their ids, for the "concepts" of topics, their roles and their words. With a word, only those that are read in it or named by it.`,
  evaluate:
    'Compares the reports of each event and scores what was found against its gold.json: groups of passages that state one fact, with the verdict of a reader. docs/quality.md says what the figures are.',
  mcp: `Serves the tools compare, explain and inspect by the Model Context Protocol, over standard input and output, for programs in which a language model uses tools. Nothing is written, and nothing is sent elsewhere.`,
  format: `how the report is written: md, html, text (one screen of a terminal), csv, annotations (W3C, JSON-LD), json, the data, or packed, the same in a third of the space; by default what the ending of --out says, else text in a terminal, md elsewhere`,
  topics: 'JSON array of topics to answer: { "id", "label": { "ar", "en" }, "concepts", "roles", "terms" }',
  out: 'write there instead of to the terminal; the file is written whole or not at all',
  encoding: 'encoding of files that are not UTF-8, such as windows-1256, where it is not to be detected',
  allowOutside: 'let a "file" of an event lie outside the folder of the event',
  keepGoing: 'name a file or source that is no good, leave it out, and compare the others',
  failOn:
    'end with exit code 3 where the reports conflict on a point, or (difference) where they differ or conflict',
  watch: 'compare again whenever one of the files changes',
  progress: 'say on stderr, from one second on, that work goes on; by default where stderr is a terminal',
  exitCodes: `Exit codes:
  0  done
  1  a fault in crossclaim itself
  2  something is wrong with the files or options; the message says what, where, and what to do
  3  written, and --fail-on found what it names
  4  written, without the files that --keep-going left out`,
} as const;
