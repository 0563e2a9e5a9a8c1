import { UserError } from '@mixer-oauth/node/user-error';
import type { Command, ExitCode, Input } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import type { Io } from '../io.ts';
import { commands } from './index.ts';

export async function run({ positionals }: Input, io: Io): Promise<ExitCode> {
  const [shell = ''] = positionals;
  const script = scripts[shell];
  if (!script)
    throw new UserError(`There is no completion for "${shell}"`, {
      hint: `One of ${Object.keys(scripts).join(', ')}.`,
    });
  io.write(script());
  return 0;
}

/** First words: `hosts test` is completed word by word. */
const firstWords = [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];
const optionsOf = ({ options }: Command): readonly string[] =>
  [...options, ...commonOptions].map(({ name }) => `--${name}`);
const secondWords = commands.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ') as [string, string]] : []));
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function bash(): string {
  const cases = commands.map(
    (command) => `    ${command.name.split(' ')[0] ?? ''}) words="${optionsOf(command).join(' ')}" ;;`,
  );
  const second = secondWords.map(
    ([first, word]) => `  [ "$COMP_CWORD" = 2 ] && [ "\${COMP_WORDS[1]}" = ${first} ] && words="${word}"`,
  );
  return `_mixer_oauth() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  [ "$COMP_CWORD" = 1 ] && words="${firstWords.join(' ')} --help --version"
${second.join('\n')}
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _mixer_oauth mixer-oauth
`;
}

function zsh(): string {
  const cases = commands.map((command) => {
    const rows = [...command.options, ...commonOptions].map(({ name, value, text }) =>
      quoted(`--${name}[${text.replaceAll(/[[\]:]/g, ' ')}]${value === undefined ? '' : `:${value}:_files`}`),
    );
    return `    ${command.name.split(' ')[0] ?? ''}) _arguments ${rows.join(' ')} '*:file:_files' ;;`;
  });
  const rows = commands.map(({ name, summary }) =>
    quoted(`${name.split(' ')[0] ?? ''}:${summary.replaceAll(':', ' ')}`),
  );
  const second = secondWords.map(
    ([first, word]) => `  if (( CURRENT == 3 )) && [[ $words[2] == ${first} ]]; then compadd ${word}; return; fi`,
  );
  return `#compdef mixer-oauth
_mixer_oauth() {
  local -a commands=(${rows.join(' ')})
  if (( CURRENT == 2 )); then _describe command commands; return; fi
${second.join('\n')}
  case $words[2] in
${cases.join('\n')}
  esac
}
compdef _mixer_oauth mixer-oauth
`;
}

function fish(): string {
  const lines = commands.flatMap((command) => {
    const [first = '', second] = command.name.split(' ');
    const seen = `__fish_seen_subcommand_from ${first}`;
    return [
      `complete -c mixer-oauth -n __fish_use_subcommand -a ${first} -d ${quoted(command.summary)}`,
      ...(second === undefined ? [] : [`complete -c mixer-oauth -n ${quoted(seen)} -a ${second}`]),
      ...[...command.options, ...commonOptions].map(
        ({ name, short, value, text }) =>
          `complete -c mixer-oauth -n ${quoted(seen)} -l ${name}${short === undefined ? '' : ` -s ${short}`}${value === undefined ? '' : ' -r'} -d ${quoted(text)}`,
      ),
    ];
  });
  return `${lines.join('\n')}\n`;
}

const scripts: Readonly<Record<string, () => string>> = { bash, zsh, fish };
