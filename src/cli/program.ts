import { Option, Command as Program } from '@commander-js/extra-typings';
import type { Command, Detail, FailOn, Format } from './command.js';
import { given } from './given.js';
import { help } from './help.js';
import { knownLanguages } from './known-languages.js';

const formats: Readonly<Record<Format, true>> = {
  md: true,
  html: true,
  text: true,
  csv: true,
  annotations: true,
  json: true,
  packed: true,
};
const failOns: Readonly<Record<FailOn, true>> = { conflict: true, difference: true };
const details: Readonly<Record<Detail, true>> = { short: true, full: true };

/**
 * The sub-commands and their options, as the parser reads and tells them. `asked` is given what the words mean.
 *
 * @param version what `--version` prints
 */
export function program(version: string, asked: (command: Command) => void) {
  const root = new Program('crossclaim')
    .description(help.root)
    .version(version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(true)
    .addHelpText('after', `\n${help.exitCodes}`);

  root
    .command('compare', { isDefault: true })
    .summary('compare reports on one event')
    .description(help.compare)
    .argument('<files...>', 'files, folders, patterns, or - for standard input')
    .addOption(formatOption())
    .addOption(detailOption())
    .addOption(languageOption('language of the report for readers; by default that of most sources'))
    .option('--topics <file>', help.topics)
    .option('--out <file>', help.out)
    .addOption(new Option('--fail-on <verdict>', help.failOn).choices(keys(failOns)))
    .option('--keep-going', help.keepGoing)
    .option('--watch', help.watch)
    .option('--progress', help.progress)
    .option('--no-progress', 'do not say that')
    .option('--encoding <name>', help.encoding)
    .option('--allow-outside', help.allowOutside)
    .addHelpText('after', `\n${help.exitCodes}`)
    .action((files, options) => asked({ kind: 'compare', files, ...given(options) }));

  root
    .command('render')
    .summary('write a report that was compared before as a page')
    .description(help.render)
    .argument('<report>', 'a report as compare writes it with --format json')
    .addOption(formatOption())
    .addOption(detailOption())
    .addOption(languageOption('language of the page; by default that of most sources'))
    .option('--sources <files...>', 'the reports that were compared, so that an HTML page holds their texts')
    .option('--out <file>', help.out)
    .option('--encoding <name>', help.encoding)
    .option('--allow-outside', help.allowOutside)
    .action((report, { sources = [], ...options }) =>
      asked({ kind: 'render', report, sources, ...given(options) }),
    );

  root
    .command('explain')
    .summary('say why two passages were joined or kept apart')
    .description(help.explain)
    .argument('<report>', 'a report as compare writes it with --format json')
    .argument('<a>', 'a passage: the id of a claim, SOURCE:START-END, or words that one claim alone has')
    .argument('<b>', 'a passage of another source, likewise')
    .option('--sources <files...>', 'the reports that were compared: with them every gate can be told')
    .option('--json', 'print data instead of lines', false)
    .action((report, a, b, { sources = [], json }) =>
      asked({ kind: 'explain', report, a, b, sources, json }),
    );

  root
    .command('inspect')
    .summary('show what is read in one report')
    .description(help.inspect)
    .argument('<file>', 'a report')
    .addOption(languageOption('language of the report, where it is not to be detected'))
    .option('--published <date>', 'when it was published, such as 2021-11-24')
    .option('--encoding <name>', help.encoding)
    .option('--allow-outside', help.allowOutside)
    .option('--json', 'print data instead of lines', false)
    .action((file, options) => asked({ kind: 'inspect', file, ...given(options) }));

  root
    .command('validate')
    .summary('say whether files hold what they should')
    .description(help.validate)
    .argument('<files...>', 'sources, topics or comparison reports as JSON, or reports as text')
    .option('--encoding <name>', help.encoding)
    .option('--allow-outside', help.allowOutside)
    .action((files, options) => asked({ kind: 'validate', files, ...given(options) }));

  root
    .command('concepts')
    .summary('list the ids that topics select by')
    .description(help.concepts)
    .argument('[word]', 'a word in Arabic or English, or an id')
    .option('--json', 'print data instead of lines', false)
    .action((word, { json }) => asked({ kind: 'concepts', json, ...given({ word }) }));

  root
    .command('evaluate')
    .summary('score comparisons against gold read by hand')
    .description(help.evaluate)
    .argument('<folder>', 'an event with event.json and gold.json, or a folder of events')
    .option('--encoding <name>', help.encoding)
    .option('--allow-outside', help.allowOutside)
    .option('--json', 'print data instead of a table', false)
    .action((folder, options) => asked({ kind: 'evaluate', folder, ...given(options) }));

  root
    .command('mcp')
    .summary('serve compare, explain and inspect to language models')
    .description(help.mcp)
    .argument('[folders...]', 'the only folders from which files are read; without one, none is')
    .action((folders) => asked({ kind: 'mcp', folders }));

  return root;
}

function formatOption() {
  return new Option('--format <format>', help.format).choices(keys(formats));
}

function detailOption() {
  return new Option('--detail <detail>', 'how much the report for readers tells; short by default').choices(
    keys(details),
  );
}

function languageOption(what: string) {
  return new Option('--language <language>', what).choices(keys(knownLanguages));
}

/** The keys of a table over all of `T`, typed as such. */
function keys<T extends string>(table: Readonly<Record<T, true>>): readonly T[] {
  const isKey = (key: string): key is T => Object.hasOwn(table, key);
  return Object.keys(table).filter(isKey);
}
