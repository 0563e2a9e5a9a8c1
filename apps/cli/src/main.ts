import type { Command, ExitCode } from './command.ts';
import { openIo, type Io } from './io.ts';
import { UserError } from '@mixer-oauth/node/user-error';
import { commands } from './commands/index.ts';
import { tui } from './commands/tui.ts';
import { failureText } from './failure-text.ts';
import { commandHelp, groupHelp, programHelp } from './help.ts';
import { nearest } from './nearest.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { version } from './version.ts';

/** Runs one command line and sets the exit code; failures are shown here and nowhere else. */
export async function main(args: readonly string[]): Promise<void> {
  const io = openIo({
    hasNoColour: args.includes('--no-color'),
    isQuiet: args.includes('--quiet') || args.includes('-q'),
  });
  try {
    process.exitCode = await dispatch(args, io);
  } catch (error) {
    io.writeError(failureText(error, io.env['MIXER_OAUTH_DEBUG'] !== undefined));
    process.exitCode = 2;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first] = args;
  if (first === '--version' || first === '-V') {
    io.write(`${version}\n`);
    return 0;
  }
  if (first === undefined && canOpenTui(io)) return runCommand(tui, [], io);
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return showHelp(args.slice(1), io);
  if (groupOf(first).length > 0 && /^(?:--help|-h)$/.test(args[1] ?? '')) return showHelp([first], io);
  const { command, rest } = findCommand(args);
  return runCommand(command, rest, io);
}

async function runCommand(command: Command, rest: readonly string[], io: Io): Promise<ExitCode> {
  const input = parseCommandLine(command, rest);
  if (input.has('help')) {
    io.write(commandHelp(command, io.hasColour));
    return 0;
  }
  const run = await command.load();
  return run(input, io);
}

/** Someone sits in front of it, and it can be drawn on. */
const canOpenTui = ({ isTerminal, isInputTerminal, env }: Io): boolean =>
  isTerminal && isInputTerminal && env['TERM'] !== 'dumb';

function showHelp(topic: readonly string[], io: Io): ExitCode {
  const words = topic.filter((word) => !word.startsWith('-'));
  io.write(words.length > 0 ? helpOf(words, io) : programHelp(commands, io.hasColour));
  return 0;
}

function helpOf(words: readonly string[], io: Io): string {
  const [first = ''] = words;
  const group = groupOf(first);
  return words.length === 1 && group.length > 0
    ? groupHelp(first, group, io.hasColour)
    : commandHelp(findCommand(words).command, io.hasColour);
}

/** The commands whose first word of two this is. */
const groupOf = (word: string): readonly Command[] => commands.filter(({ name }) => name.startsWith(`${word} `));

/** The longest name that the words begin with: `hosts test` before `hosts`. */
function findCommand(args: readonly string[]): { command: Command; rest: readonly string[] } {
  for (const count of [2, 1]) {
    const command = commands.find(({ name }) => name === args.slice(0, count).join(' '));
    if (command) return { command, rest: args.slice(count) };
  }
  const [word = '', second] = args;
  if (word.startsWith('-')) throw notBefore(word);
  const group = groupOf(word).map(({ name }) => name);
  if (group.length > 0) throw notWhole(word, second, group);
  const near = nearest(
    word,
    commands.map(({ name }) => name),
  );
  throw new UserError(`Unknown command "${word}"`, {
    hint: near ? `Did you mean "mixer-oauth ${near}"?` : 'Run "mixer-oauth --help".',
  });
}

/** Before the command there are only two options; elsewhere `-v` is short for either of two things. */
function notBefore(option: string): UserError {
  const near = option === '-v' ? 'version' : nearest(option.replace(/^-+/, ''), ['help', 'version']);
  const hint = near ? `Did you mean --${near}?` : 'Options follow the command: mixer-oauth COMMAND [options].';
  return new UserError(`Unknown option ${option}`, { hint });
}

function notWhole(word: string, second: string | undefined, group: readonly string[]): UserError {
  const near = group.length === 1 ? group[0] : second && nearest(`${word} ${second}`, group);
  return new UserError(`"${[word, second].filter(Boolean).join(' ')}" is no command`, {
    hint: near ? `Did you mean "mixer-oauth ${near}"?` : `One of ${group.join(', ')}.`,
  });
}
