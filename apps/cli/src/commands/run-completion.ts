import { builtInProviders } from '@mixer-oauth/providers';
import { UserError } from '@mixer-oauth/node/user-error';
import type { Command, ExitCode, Input, Option } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import { rules } from '../find-rule.ts';
import type { Io } from '../io.ts';

export async function run({ positionals, has }: Input, io: Io, commands: readonly Command[]): Promise<ExitCode> {
  const [shell = ''] = positionals;
  if (has('json')) throw new UserError('A completion script is no JSON', { hint: 'Leave out --json.' });
  const script = scripts[shell];
  if (!script)
    throw new UserError(`There is no completion for "${shell}"`, {
      hint: `One of ${Object.keys(scripts).join(', ')}.`,
    });
  io.write(script(commands));
  return 0;
}

/** First words: `hosts test` is completed word by word. */
const firstWordsOf = (commands: readonly Command[]): readonly string[] => [
  ...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name)),
];
const optionsOf = ({ options }: Command): readonly string[] =>
  [...options, ...commonOptions].map(({ name }) => `--${name}`);
/** What may follow a first word that is no command alone. */
const secondWordsOf = (commands: readonly Command[]): readonly (readonly [string, readonly Command[]])[] =>
  firstWordsOf(commands).flatMap((first) => {
    const group = commands.filter(({ name }) => name.startsWith(`${first} `));
    return group.length > 0 ? [[first, group]] : [];
  });
const lastWord = ({ name }: Command): string => name.split(' ').at(-1) ?? name;
/** As a pattern for the first two words of a command line. */
const patternOf = ({ name }: Command): string => (name.includes(' ') ? `"${name}"` : `"${name} "*`);
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Asked where it is completed: each folder has others. */
const clientsHere = String.raw`mixer-oauth clients --json 2>/dev/null | sed -n 's/^    "client": "\(.*\)",$/\1/p'`;

/** What to offer as the value of an option: words, written as the shell has them; undefined where any file may be meant. */
function offeredFor({ values, completes }: Option): string | undefined {
  if (completes === 'client') return `$(${clientsHere})`;
  if (completes === 'rule') return rules.map(({ id }) => id).join(' ');
  if (completes === 'provider') return builtInProviders.join(' ');
  return values?.join(' ');
}

/** Behind an option that takes one of a few values, these; in bash behind one that takes any other value, whatever it offers itself. */
function valuesInBash({ options }: Command): string {
  const cases = options.flatMap((option) => {
    const { name, short, value } = option;
    const spellings = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].join('|');
    return value === undefined ? [] : [`${spellings}) words="${offeredFor(option) ?? ''}" ;;`];
  });
  return cases.length > 0 ? ` case "$previous" in ${cases.join(' ')} esac` : '';
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map(
    (command) => `    ${patternOf(command)}) words="${optionsOf(command).join(' ')}";${valuesInBash(command)} ;;`,
  );
  const second = secondWordsOf(commands).map(
    ([first, group]) =>
      `  [ "$COMP_CWORD" = 2 ] && [ "\${COMP_WORDS[1]}" = ${first} ] && words="${group.map(lastWord).join(' ')}"`,
  );
  return `_mixer_oauth() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=
  case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${cases.join('\n')}
  esac
  [ "$COMP_CWORD" = 1 ] && words="${firstWordsOf(commands).join(' ')} --help --version"
${second.join('\n')}
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _mixer_oauth mixer-oauth
`;
}

function zsh(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const rows = [...command.options, ...commonOptions].map((option) => {
      const { name, value, text } = option;
      const offered = offeredFor(option);
      const taken =
        offered === undefined ? '_files' : option.completes === 'client' ? '_mixer_oauth_clients' : `(${offered})`;
      return quoted(`--${name}[${text.replaceAll(/[[\]:]/g, ' ')}]${value === undefined ? '' : `:${value}:${taken}`}`);
    });
    return `    ${patternOf(command)}) _arguments ${rows.join(' ')} '*:file:_files' ;;`;
  });
  const rows = firstWordsOf(commands).map((first) => {
    const group = commands.filter(({ name }) => name.split(' ')[0] === first);
    const text = group.length > 1 ? group.map(lastWord).join(', ') : group.map(({ summary }) => summary).join('');
    return quoted(`${first}:${text.replaceAll(':', ' ')}`);
  });
  const second = secondWordsOf(commands).map(
    ([first, group]) =>
      `  if (( CURRENT == 3 )) && [[ $words[2] == ${first} ]]; then compadd ${group.map(lastWord).join(' ')}; return; fi`,
  );
  // A file of fpath runs as the function itself at the first press; a script that is sourced only registers it.
  return `#compdef mixer-oauth
_mixer_oauth_clients() { compadd $(${clientsHere}) }
_mixer_oauth() {
  local -a commands=(${rows.join(' ')})
  if (( CURRENT == 2 )); then _describe command commands; return; fi
${second.join('\n')}
  case "$words[2] $words[3]" in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _mixer-oauth ]]; then _mixer_oauth "$@"; else compdef _mixer_oauth mixer-oauth; fi
`;
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => {
    const [first = '', second] = command.name.split(' ');
    const seen = `__fish_seen_subcommand_from ${first}`;
    const whole = second === undefined ? seen : `${seen}; and __fish_seen_subcommand_from ${second}`;
    return [
      `complete -c mixer-oauth -n __fish_use_subcommand -a ${first} -d ${quoted(command.summary)}`,
      ...(second === undefined
        ? []
        : [`complete -c mixer-oauth -n ${quoted(seen)} -a ${second} -d ${quoted(command.summary)}`]),
      ...[...command.options, ...commonOptions].map(
        (option) =>
          `complete -c mixer-oauth -n ${quoted(whole)} -l ${option.name}${option.short === undefined ? '' : ` -s ${option.short}`}${takenInFish(option)} -d ${quoted(option.text)}`,
      ),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function takenInFish(option: Option): string {
  const offered = option.completes === 'client' ? `(${clientsHere})` : offeredFor(option);
  if (offered !== undefined) return ` -x -a ${quoted(offered)}`;
  return option.value === undefined ? '' : ' -r';
}

const scripts: Readonly<Record<string, (commands: readonly Command[]) => string>> = { bash, zsh, fish };
