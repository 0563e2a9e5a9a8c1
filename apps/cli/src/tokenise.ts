import type { Option } from './command.ts';

/** `text`: as it was written. An option that is not known has none. */
export type Token =
  | Readonly<{ kind: 'positional'; text: string }>
  | Readonly<{ kind: 'option'; text: string; option: Option | undefined; value: string | undefined }>;

/**
 * Splits a command line as POSIX and GNU do: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-abc`, and `--` before what
 * only looks like an option. By hand, because loading node:util for its parser takes as long as all else before the work begins.
 */
export function tokenise(args: readonly string[], options: readonly Option[]): readonly Token[] {
  const tokens: Token[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return [...tokens, ...rest.map((text): Token => ({ kind: 'positional', text }))];
    if (arg.startsWith('--')) tokens.push(longOption(arg, options, rest));
    else if (arg.startsWith('-') && arg.length > 1) tokens.push(...shortOptions(arg, options, rest));
    else tokens.push({ kind: 'positional', text: arg });
  }
  return tokens;
}

function longOption(arg: string, options: readonly Option[], rest: string[]): Token {
  const equals = arg.indexOf('=');
  const text = equals < 0 ? arg : arg.slice(0, equals);
  const option = options.find(({ name }) => `--${name}` === text);
  const value = equals < 0 ? nextValue(option, rest) : arg.slice(equals + 1);
  return { kind: 'option', text, option, value };
}

function shortOptions(arg: string, options: readonly Option[], rest: string[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 1; at < arg.length; at += 1) {
    const text = `-${arg[at] ?? ''}`;
    const option = options.find(({ short }) => short === arg[at]);
    if (option?.value === undefined) tokens.push({ kind: 'option', text, option, value: undefined });
    else return [...tokens, { kind: 'option', text, option, value: arg.slice(at + 1) || nextValue(option, rest) }];
  }
  return tokens;
}

/** A dash alone is a value (stdout); anything else with a dash is the next option. */
function nextValue(option: Option | undefined, rest: string[]): string | undefined {
  const [next] = rest;
  if (option?.value === undefined || next === undefined || (next.startsWith('-') && next.length > 1)) return undefined;
  return rest.shift();
}
