import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FileInfo, FunctionInfo } from '../program/program.ts';
import { literalText, type Piece, piecesOf, type TextValue, unknown, type Value } from '../values.ts';
import { settingNamed } from './configuration.ts';
import { environmentValues } from './environment.ts';

type TextExpr = Extract<Expr, { kind: 'text' }>;

const placeholder = /\$\{([\w.-]+)(?::(-?)([^{}]*))?\}/g;
const ofSpring = /(?:^|\/)(?:application|bootstrap)[^/]*\.(?:ya?ml|properties)$/;

/**
 * A text as it is written. Settings may take others in: `${API_URL:https://…}` of Spring, `${API_URL:-https://…}` of a shell,
 * `${base.url}/v1`. And what a file of settings leaves empty is for its user to fill in.
 */
export function writtenText(evaluator: Evaluator, expr: TextExpr, fn: FunctionInfo): Value {
  const { value, at } = expr;
  const { file } = fn;
  if (value === '' && /^(?:json|yaml|toml|dotenv)$/.test(file.language)) return unknown('setting');
  if (file.language === 'yaml' && value.includes('%') && ofSymfony.test(file.file))
    return withParameters(evaluator, expr, fn);
  return value.includes('${') && /^(?:yaml|dotenv)$/.test(file.language)
    ? withPlaceholders(evaluator, expr, fn)
    : literalText(value, { file: file.file, at });
}

const ofSymfony = /(?:^|\/)config\//;
const parameter = /%(?:env\((?:[\w:]*:)?(?<variable>\w+)\)|(?<key>[a-z_][\w-]*(?:\.[\w-]+)*))%/gi;

/** Symfony's `%api.base%` and `%env(API_BASE)%`. What is no key of the settings is written so for something else. */
function withParameters(evaluator: Evaluator, { value, at }: TextExpr, { file }: FunctionInfo): TextValue {
  const origin = { file: file.file, at };
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of value.matchAll(parameter)) {
    const { variable, key } = match.groups ?? {};
    const found = variable === undefined ? undefined : environmentValues(evaluator, variable)[0];
    const given: readonly Piece[] =
      variable === undefined
        ? filled(evaluator, key ?? '', match[0], { file, at })
        : found
          ? piecesOf(found)
          : [{ hole: variable }];
    if (match.index > end) pieces.push({ text: value.slice(end, match.index), origin });
    pieces.push(...given);
    end = match.index + match[0].length;
  }
  if (end < value.length) pieces.push({ text: value.slice(end), origin });
  return { kind: 'text', pieces };
}

/** The keys that are being looked up: settings may name each other in a circle. */
const open = rememberingEach((_evaluator: Evaluator): Set<string> => new Set());

/** The text with what the settings say under the keys, or what stands behind them for want of that. */
function withPlaceholders(evaluator: Evaluator, { value, at }: TextExpr, { file }: FunctionInfo): TextValue {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of value.matchAll(placeholder)) {
    const [whole, key = '', dash, fallback] = match;
    // Others write `${self:custom.url}` for something else.
    if (fallback !== undefined && dash === '' && !ofSpring.test(file.file)) continue;
    if (match.index > end) pieces.push({ text: value.slice(end, match.index), origin: { file: file.file, at } });
    pieces.push(...filled(evaluator, key, fallback, { file, at }));
    end = match.index + whole.length;
  }
  if (end < value.length) pieces.push({ text: value.slice(end), origin: { file: file.file, at } });
  return { kind: 'text', pieces };
}

function filled(
  evaluator: Evaluator,
  key: string,
  fallback: string | undefined,
  { file, at }: Readonly<{ file: FileInfo; at: TextExpr['at'] }>,
): readonly Piece[] {
  const keys = open(evaluator);
  if (!keys.has(key)) {
    keys.add(key);
    const found = settingNamed(evaluator, key).find(({ kind }) => kind === 'text');
    keys.delete(key);
    if (found) return piecesOf(found);
  }
  return fallback ? [{ text: fallback, origin: { file: file.file, at } }] : [{ hole: key }];
}
