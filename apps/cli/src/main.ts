import type { Command, ExitCode } from './command.ts';
import { openIo, type Io } from './io.ts';
import { UserError } from '@mixer-oauth/node/user-error';
import { commands } from './commands/index.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { version } from './version.ts';

/** Runs one command line and sets the exit code; failures are shown here and nowhere else. */
export async function main(args: readonly string[]): Promise<void> {
  quietPipes();
  const io = openIo({ 'no-color': args.includes('--no-color'), quiet: args.includes('--quiet') || args.includes('-q') });
  try {
    process.exitCode = await dispatch(args, io);
  } catch (error) {
    process.exitCode = await showFailure(error, io);
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first] = args;
  if (first === '--version' || first === '-V') {
    io.write(`${version}\n`);
    return 0;
  }
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return showHelp(args.slice(1), io);
  const { command, rest } = await findCommand(args);
  const input = parseCommandLine(command, rest);
  if (input.has('help')) {
    const { commandHelp } = await import('./help.ts');
    io.write(commandHelp(command, io.hasColour));
    return 0;
  }
  const { run } = await command.load();
  return run(input, io);
}

async function showHelp(topic: readonly string[], io: Io): Promise<ExitCode> {
  const { commandHelp, programHelp } = await import('./help.ts');
  const words = topic.filter((word) => !word.startsWith('-'));
  io.write(words.length > 0 ? commandHelp((await findCommand(words)).command, io.hasColour) : programHelp(commands, io.hasColour));
  return 0;
}

/** The longest name that the words begin with: `hosts test` before `hosts`. */
async function findCommand(args: readonly string[]): Promise<{ command: Command; rest: readonly string[] }> {
  for (const count of [2, 1]) {
    const command = commands.find(({ name }) => name === args.slice(0, count).join(' '));
    if (command) return { command, rest: args.slice(count) };
  }
  const word = args[0] ?? '';
  if (word.startsWith('-')) throw new UserError(`Unknown option ${word}`, { hint: 'Options follow the command: mixer-oauth COMMAND [options].' });
  const longer = commands.find(({ name }) => name.startsWith(`${word} `));
  if (longer) throw new UserError(`"${word}" is not a whole command`, { hint: `Did you mean "mixer-oauth ${longer.name}"?` });
  const { nearest } = await import('./nearest.ts');
  const near = nearest(word, commands.map(({ name }) => name));
  throw new UserError(`Unknown command "${word}"`, { hint: near ? `Did you mean "mixer-oauth ${near}"?` : 'Run "mixer-oauth --help".' });
}

/** `mixer-oauth check | head`: the reader has had enough, and that is no failure. */
function quietPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode);
      throw error;
    });
}

async function showFailure(error: unknown, io: Io): Promise<ExitCode> {
  const { failureText } = await import('./failure-text.ts');
  io.writeError(failureText(error, io.env['MIXER_OAUTH_DEBUG'] !== undefined));
  return 2;
}
