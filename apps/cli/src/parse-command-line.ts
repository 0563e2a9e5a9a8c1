import { UserError } from '@mixer-oauth/node/user-error';
import type { Command, Input, Option } from './command.ts';
import { commonOptions } from './common-options.ts';
import { nearest } from './nearest.ts';
import { tokenise } from './tokenise.ts';

/**
 * Reads what follows a command's name. Unknown options and surplus words are errors: a typing error must never pass as a run
 * with other settings.
 *
 * @throws {UserError}
 */
export function parseCommandLine(command: Command, args: readonly string[]): Input {
  const options = [...command.options, ...commonOptions];
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokenise(args, options)) {
    if (token.kind === 'positional') {
      positionals.push(token.text);
      continue;
    }
    if (!token.option) throw unknownOption(command, token.text, options);
    const value = checkedValue(token.option, token.value, token.text);
    values.set(token.option.name, [...(values.get(token.option.name) ?? []), value]);
  }
  const format = values.get('format')?.at(-1);
  if (values.has('json') && format !== undefined && format !== 'json')
    throw new UserError(`--json and --format ${format} contradict each other`, { hint: 'Leave out one of them.' });
  // Whoever asks for help has not made a mistake yet.
  if (!values.has('help')) checkPositionals(command, positionals);
  return {
    positionals,
    has: (flag) => values.has(flag),
    value: (option) => values.get(option)?.at(-1),
    values: (option) => values.get(option) ?? [],
  };
}

function checkedValue({ name, value, values }: Option, given: string | undefined, written: string): string {
  if (value === undefined) {
    if (given !== undefined)
      throw new UserError(`${written} takes no value`, { hint: `Write it without "=${given}".` });
    return '';
  }
  if (given === undefined || given === '')
    throw new UserError(`${written} needs a value`, {
      hint: values ? `One of ${values.join(', ')}.` : `Write it as --${name} ${value}.`,
    });
  if (values && !values.includes(given)) {
    const near = nearest(given, values);
    throw new UserError(`${written} cannot be "${given}"`, {
      hint: `${near ? `Did you mean "${near}"? ` : ''}One of ${values.join(', ')}.`,
    });
  }
  return given;
}

function unknownOption(command: Command, rawName: string, options: readonly Option[]): UserError {
  const near = nearest(
    rawName.replace(/^-+/, ''),
    options.map(({ name }) => name),
  );
  return new UserError(`Unknown option ${rawName}`, {
    hint: near ? `Did you mean --${near}?` : `Run "mixer-oauth ${command.name} --help".`,
  });
}

function checkPositionals({ name, positionals }: Command, given: readonly string[]): void {
  const missing = positionals.find((one, at) => one.isRequired && given[at] === undefined);
  const hint = `Run "mixer-oauth ${name} --help".`;
  if (missing) throw new UserError(`"${name}" needs ${missing.name}: ${missing.text}`, { hint });
  const surplus = positionals.at(-1)?.isMany ? undefined : given[positionals.length];
  if (surplus !== undefined) throw new UserError(`"${name}" does not take "${surplus}"`, { hint });
}
