import type { Command, Option, Positional } from './command.ts';
import { commonOptions, reportExits } from './common-options.ts';

type Row = readonly [left: string, right: string];

const couldNotRun: Row = ['2', 'could not run: wrong usage, something unreadable, nothing to check, an internal error'];

const exitCodes = (exits: Command['exits']): readonly Row[] => [
  ['0', exits?.[0] ?? 'done'],
  ...(exits ? [['1', exits[1]] as const] : []),
  couldNotRun,
];

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
    section('Exit codes', table(exitCodes(command.exits)), hasColour),
  ].join('\n');
}

const commandRow = ({ name, positionals, summary }: Command): Row => [
  [name, ...positionals.map(placeholder)].join(' '),
  summary,
];

/** Of commands that begin with the same word. */
export const groupHelp = (word: string, group: readonly Command[], hasColour: boolean): string =>
  [
    section('Usage', `  mixer-oauth ${word} COMMAND [options]`, hasColour),
    section('Commands', table(group.map(commandRow)), hasColour),
    section('Options', table([['-h, --help', `help for a command: mixer-oauth ${word} COMMAND --help`]]), hasColour),
  ].join('\n');

export function programHelp(commands: readonly Command[], hasColour: boolean): string {
  return [
    'Declare OAuth apps in one committed file, and know which scopes their code really needs.\n',
    section('Usage', '  mixer-oauth COMMAND [options]', hasColour),
    section('Commands', table(commands.map(commandRow)), hasColour),
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
    section('Exit codes', table(exitCodes(reportExits)), hasColour),
  ].join('\n');
}
