import type { Command, Option, Positional } from './command.ts';
import { commonOptions } from './common-options.ts';

const exitCodes = [
  ['0', 'clean'],
  ['1', 'diagnostics at or above --fail-on'],
  ['2', 'could not run: wrong usage, unreadable or no manifest, an internal error'],
] as const;

type Row = readonly [left: string, right: string];

const table = (rows: readonly Row[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

const section = (title: string, body: string, hasColour: boolean): string =>
  `${hasColour ? `\u001B[1m${title}\u001B[22m` : title}\n${body}\n`;

const optionRow = ({ name, short, value, text, values }: Option): Row => [
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
  values ? `${text}: ${values.join(', ')}` : text,
];

const placeholder = ({ name, isRequired, isMany }: Positional): string => {
  const many = isMany ? `${name}...` : name;
  return isRequired ? many.toUpperCase() : `[${many}]`;
};

const usageOf = ({ name, positionals }: Command): string =>
  ['mixer-oauth', name, ...positionals.map(placeholder), '[options]'].join(' ');

export function commandHelp(command: Command, hasColour: boolean): string {
  const { summary, positionals, options, examples, notes = [] } = command;
  return [
    `${summary}\n`,
    section('Usage', `  ${usageOf(command)}`, hasColour),
    ...(positionals.length > 0
      ? [section('Arguments', table(positionals.map(({ name, text }) => [name, text])), hasColour)]
      : []),
    section('Options', table([...options, ...commonOptions].map(optionRow)), hasColour),
    ...(notes.length > 0 ? [section('Notes', notes.map((note) => `  ${note}`).join('\n'), hasColour)] : []),
    section('Examples', table(examples), hasColour),
    section('Exit codes', table(exitCodes), hasColour),
  ].join('\n');
}

export function programHelp(commands: readonly Command[], hasColour: boolean): string {
  return [
    'Declare OAuth apps in one committed file, and know which scopes their code really needs.\n',
    section('Usage', '  mixer-oauth COMMAND [options]', hasColour),
    section(
      'Commands',
      table(
        commands.map(({ name, positionals, summary }) => [[name, ...positionals.map(placeholder)].join(' '), summary]),
      ),
      hasColour,
    ),
    section(
      'Options',
      table([
        ['-h, --help', 'help for a command: mixer-oauth COMMAND --help'],
        ['-V, --version', 'the version'],
      ]),
      hasColour,
    ),
    section(
      'Examples',
      table([
        [
          'mixer-oauth audit --no-manifest',
          'what the code in this folder asks for and needs, before adopting anything',
        ],
        ['mixer-oauth init', 'write a manifest from that'],
        ['mixer-oauth check', 'check manifest and code'],
      ]),
      hasColour,
    ),
    section('Exit codes', table(exitCodes), hasColour),
  ].join('\n');
}
