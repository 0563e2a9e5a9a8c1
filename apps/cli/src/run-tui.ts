import { compileWhole } from '@mixer-oauth/node/compile-whole';
import { UserError } from '@mixer-oauth/node/user-error';
import { defaultProvider } from '@mixer-oauth/providers/built-in';
import type { ExitCode, Input } from './command.ts';
import { findTarget } from './find-target.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

// Not among the other runners: the app opens without reading what checks need, and nothing else ever reads the app.
export async function run(input: Input, io: Io): Promise<ExitCode> {
  if (input.has('json'))
    throw new UserError('The terminal app prints no JSON', { hint: 'Its commands do: mixer-oauth --help lists them.' });
  if (!io.isTerminal || !io.isInputTerminal)
    throw new UserError('The terminal app needs a terminal', {
      hint: 'Its commands work everywhere: mixer-oauth --help lists them.',
    });
  const target = findTarget(input, io, input.positionals[0]);
  compileWhole();
  const { openTui } = await import('@mixer-oauth/tui/open-tui');
  await openTui({
    ...target,
    provider: input.value('provider') ?? defaultProvider,
    version,
    hasColour: io.hasColour,
    isAscii: input.has('ascii') || isAsciiTerminal(io.env),
    isSpoken: input.has('screen-reader') || io.env['INK_SCREEN_READER'] === 'true',
    env: io.env,
  });
  return 0;
}

/** The kernel's console has few glyphs; a locale that is set says what the terminal reads (POSIX, chapter 8.2). */
function isAsciiTerminal(env: Io['env']): boolean {
  if (env['TERM'] === 'linux') return true;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((one) => one !== undefined && one !== '');
  return locale !== undefined && !/utf-?8/i.test(locale);
}
