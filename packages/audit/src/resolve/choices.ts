import type { Expr } from '../outline/outline.ts';
import { keyOf, maximumAlternatives } from './alternatives.ts';
import { isOverruled, noteDefault } from './configuration/overruled-defaults.ts';
import type { Evaluator } from './evaluator.ts';
import { rootNameOf } from './program/root-name.ts';
import { isConstant, isEmpty, isNull, isSomething } from './told-apart.ts';
import { type Thunk, type Value, wholeText } from './values.ts';

/** Something is known of it: an alternative that says nothing adds nothing beside one that does. */
const isInformative = ({ kind }: Value): boolean => kind !== 'unknown';

/** The alternatives of a ternary or default. `x || 'literal'` keeps both; what is unknown is dropped beside what is known. */
export function choiceOf(
  evaluator: Evaluator,
  options: Iterable<Thunk>,
  { isDefault = false, isAsked = false }: Readonly<{ isDefault?: boolean; isAsked?: boolean }> = {},
): readonly Value[] {
  const values = isDefault && isAsked ? firstThere(evaluator, options) : firstKnown(evaluator, options, isDefault);
  const known = values.filter((value) => isInformative(value));
  // `x ?? ''`: the empty text stands for what is not there, and says nothing of what is.
  const open = values.filter((value) => !isInformative(value));
  const written = known.filter((value) => wholeText(value) !== '');
  if (open.some((value) => !isNull(value)) && written.length === 0) return open.slice(0, 1);
  return written.length > 0 && written.every((value) => isLeftOpen(value)) ? written : known;
}

/** `text.includes(' ') ? text.slice(1) : ''`: nothing of it is written out. */
const isLeftOpen = (value: Value): boolean =>
  value.kind === 'param' || (value.kind === 'text' && value.pieces.every((piece) => 'hole' in piece));

/** Of a thousand arms no more than are kept as alternatives: the others are not asked for. */
function firstKnown(evaluator: Evaluator, options: Iterable<Thunk>, isDefault: boolean): readonly Value[] {
  const values: Value[] = [];
  const known = new Set<unknown>();
  for (const option of options) {
    // `config.channel || own` with a setting that is empty: what is empty is passed over for what comes behind.
    const isPassedOver = isDefault && takesBlankForNothing.test(option.fn.file.language);
    if (isPassedOver) dropBlank(values);
    if (isDefault && values.length > 0) {
      noteDefault(evaluator, option.fn.file, values);
      if (isOverruled(evaluator, values, () => evaluator.force(option))) break;
    }
    for (const value of evaluator.force(option)) {
      values.push(value);
      if (isInformative(value)) known.add(keyOf(value));
    }
    if (known.size >= maximumAlternatives) break;
  }
  return values;
}

const takesBlankForNothing = /^(?:javascript|python|php)$/;

function dropBlank(values: Value[]): void {
  const rest = values.filter((value) => wholeText(value) !== '');
  if (rest.length < values.length) values.splice(0, values.length, ...rest);
}

/** `method || 'GET'` with a method that a caller passes: what comes behind is not asked for. */
function firstThere(evaluator: Evaluator, options: Iterable<Thunk>): readonly Value[] {
  const values: Value[] = [];
  for (const option of options) {
    if (values.length > 0) noteDefault(evaluator, option.fn.file, values);
    if (isOverruled(evaluator, values, () => evaluator.force(option))) break;
    const found = evaluator.force(option);
    values.push(...found);
    if (found.length > 0 && found.every((value) => isThere(value) && !isWrittenAs(option.expr, value))) break;
  }
  return values;
}

/** `Settings.Url ?? fallback`: whoever writes what comes in its stead knows that it may be missing. */
const isWrittenAs = (expr: Expr, value: Value): boolean =>
  value.kind === 'external' && expr.kind === 'member' && rootNameOf(expr) === value.path[0];

export const isThere = (value: Value): boolean =>
  (isSomething(value) && !isEmpty(value)) || (value.kind === 'external' && isConstant(value));
