/** What `crossclaim --help` prints. */
export const help = `crossclaim compares what several reports on one event say: who agrees, who differs, who conflicts.

Usage
  crossclaim compare FILE… [options]

  FILE is a report as plain text in UTF-8 (its id is the file name without its ending), or a .json file of
  sources: an array, or { "sources": [ … ], "topics": [ … ] }. Each source has an "id" and either "text" or
  "file" (relative to the JSON file), and may have "title", "publisher", "publishedAt", "url", "language"
  ("ar" or "en"), and "sha256", which is checked.

Options
  --format FORMAT     md, html, text (one screen of a terminal), csv, annotations (W3C, JSON-LD) or json, the data.
                      By default what the ending of --out says; else text in a terminal, md elsewhere
  --detail short|full how much the report for readers tells; short by default
  --language ar|en    language of the report for readers; by default that of most sources
  --topics FILE       JSON array of topics to answer: { "id", "label": { "ar", "en" }, "concepts", "roles", "terms" }
  --out FILE          write there instead of to the terminal; the file is written whole or not at all
  -h, --help          show this
  -v, --version       show the version

Exit codes
  0  the comparison was written
  1  a fault in crossclaim itself
  2  something is wrong with the files or options; the message says what, where, and what to do
`;
