import { isEnvironment } from './configuration/is-environment.ts';
import type { Expr, Param } from '../outline/outline.ts';
import type { FunctionInfo } from './program/program.ts';
import { type ExternalValue, type Value, unknown, wholeText } from './values.ts';

// What is known of values where conditions are asked: whether there is anything, of what kind it is, and whether two may be the same.

/** What a caller leaves out. */
export const nothing: Value = unknown('null');
/** What a caller passes, and of which no more is known. */
export const something: Value = unknown('#something');
/** What a comparison or a denial gives: one or the other. */
export const yesOrNo: Value = unknown('value');
export const isDecided = (expr: Expr): boolean =>
  expr.kind === 'compare' || (expr.kind === 'other' && expr.children.length === 1);

/** JavaScript's `undefined`, what a caller leaves out, and an entry that an object does not have. */
export const isLeftOut = (value: Value): boolean =>
  value === nothing ||
  (value.kind === 'unknown' && (value.isLeftOut === true || value.label === 'undefined')) ||
  (value.kind === 'external' && value.module === '' && value.path.join('.') === 'undefined');

/** A member that none of the objects has: what closed ones do not have is left out; of others nobody knows. */
export const notThere = (objects: readonly Value[], name: string): Value =>
  objects.length > 0 && objects.every((one) => one.kind === 'record' && !one.isOpen)
    ? { kind: 'unknown', label: name, isLeftOut: true }
    : unknown(name);

const nulls = /^(?:null|nil|None|undefined|NULL|nullptr|nullopt)$/;

export const isNullWord = (word: string): boolean => nulls.test(word);

/** Go's `if err != nil`: whether something fails is known only at run time, whatever errors a function can give. */
export const isOfError = (subject: Expr, { file }: FunctionInfo): boolean =>
  file.language === 'go' && subject.kind === 'name' && /^err(?:or)?\d*$|[a-z]Err(?:or)?\d*$/.test(subject.name);

export const isNull = (value: Value): boolean =>
  (value.kind === 'unknown' && nulls.test(value.label)) ||
  (value.kind === 'external' && nulls.test(value.path.at(-1) ?? ''));

/** Text of which any is known, and objects. A hole may be anything, nothing too. */
export const isSomething = (value: Value): boolean =>
  value.kind === 'text'
    ? value.pieces.some((piece) => 'text' in piece && piece.text !== '')
    : /^(?:list|record|instance|function|class)$/.test(value.kind);

const isFalse = (value: Value): boolean => value.kind === 'unknown' && /^(?:false|False)$/.test(value.label);
const isTrue = (value: Value): boolean => value.kind === 'unknown' && /^(?:true|True)$/.test(value.label);

export const isEmpty = (value: Value): boolean =>
  value.kind === 'list'
    ? value.items.length === 0
    : value.kind === 'record' && !value.isOpen && value.entries.size === 0;

/** What PHP's `==` takes for false. */
export const isBlank = (value: Value): boolean =>
  isNull(value) || isFalse(value) || isEmpty(value) || /^(?:0|)$/.test(wholeText(value) ?? 'x');

/** A constant of outside: `HttpMethod.Post`. What a call gives may be nothing, and so may a variable of the environment. */
export const isConstant = ({ path, parent, file }: ExternalValue): boolean =>
  path.length > 1 &&
  /^[A-Z]/.test(path[0] ?? '') &&
  path.every((step) => /^\w+$/.test(step) && step !== 'new') &&
  // Ruby's `Settings.url` is a call.
  (file.language !== 'ruby' || /^[A-Z]/.test(path.at(-1) ?? '')) &&
  !(parent && isEnvironment(parent));

/** Languages in which a test takes an empty text and zero for something, and those in which it takes an empty list for nothing. */
const takesBlank = /^(?:ruby|lua|rust|swift|kotlin)$/;
const takesNoEmpty = /^(?:php|python)$/;

/** @returns undefined where nobody can tell */
export function isSet(value: Value, language: string, isOfSize: boolean): boolean | undefined {
  if (isNull(value) || isFalse(value)) return false;
  if (isTrue(value) || value === something) return true;
  if (isEmpty(value)) return !isOfSize && !takesNoEmpty.test(language);
  if (value.kind === 'external') return isConstant(value) ? true : undefined;
  if (value.kind === 'record' && value.isOpen && value.entries.size === 0) return undefined;
  const text = wholeText(value);
  if (text === '') return !isOfSize && takesBlank.test(language);
  // The number, which most languages take for nothing, or the text, which only PHP does.
  if (text === '0') return isOfSize || !/^php$|^ruby$|^lua$/.test(language) ? undefined : language !== 'php';
  return isSomething(value) ? true : undefined;
}

/** The kinds that a value has, in any language's words; undefined where nobody can tell. */
export function kindsOf(value: Value, language: string): readonly string[] | undefined {
  if (isNull(value)) return [language === 'javascript' && !isUndefined(value) ? 'object' : 'undefined'];
  if (isFalse(value) || isTrue(value)) return ['boolean'];
  if (value.kind === 'function' || value.kind === 'class') return ['function'];
  if (value.kind === 'list') return ['object', 'list'];
  if (value.kind === 'record') return ['object', 'record'];
  // A class may be one of lists, or of records.
  if (value.kind === 'instance') return value.class.outline.bases.length > 0 ? undefined : ['object', 'instance'];
  // A number is written like a text, and so is Ruby's symbol.
  if (value.kind === 'text')
    return language === 'ruby' || /^-?\d+$/.test(wholeText(value) ?? '') ? undefined : ['string'];
  return undefined;
}

/** JavaScript has two of them. */
const isUndefined = (value: Value): boolean =>
  value === nothing ||
  (value.kind === 'unknown' && value.label === 'undefined') ||
  (value.kind === 'external' && value.path.at(-1) === 'undefined');

/** What a call gives, or what stands in an object that one made, is no constant, whatever it is called: `new Followed(kind).Kind`. */
const isInObject = ({ path }: ExternalValue): boolean => path.includes('new') || path.includes('()');

/** What a value is compared by; undefined: it may be anything. */
export function keyOf(value: Value, language: string): string | undefined {
  if (isNull(value)) return language === 'javascript' && isUndefined(value) ? 'null:undefined' : 'null';
  if (value === something) return 'some';
  if (value.kind === 'unknown') return isTrue(value) || isFalse(value) ? `bool:${value.label}` : undefined;
  if (value.kind === 'external')
    return value.path.length < 2 || isInObject(value) ? undefined : `name:${value.path.at(-1) ?? ''}`;
  if (value.kind === 'param') return undefined;
  if (value.kind !== 'text') return 'object';
  const text = wholeText(value);
  if (text !== undefined) return `text:${text}`;
  return isSomething(value) ? 'filled' : 'some';
}

/**
 * Names of constants of outside and texts are not told apart by what they are called: `HttpMethod.Get` may be "GET". What is
 * something is not null, and an object is no text.
 */
export function mayEqual(left: string, right: string): boolean {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  if (one === other) return true;
  if (one.startsWith('null') || other.startsWith('null')) return false;
  // Text of which a part is known is not empty, whatever else is in it.
  if ([one, other].includes('filled') && [one, other].includes('text:')) return false;
  if (/^(?:some|filled)$/.test(one) || /^(?:some|filled)$/.test(other)) return true;
  if (one === 'object' || other === 'object') return one.startsWith('name:') || other.startsWith('name:');
  return one.slice(0, 5) !== other.slice(0, 5);
}

/**
 * Who writes an argument that is not null passes something: the variable that holds it is rarely empty. What says yes or no is left
 * open: `setFollowed(id, box.checked)`.
 */
export function asPassed(value: Value, { name, type, default: byDefault }: Param): Value {
  const isVague =
    (value.kind === 'unknown' && value.label !== '…' && !isTruth.test(value.label)) ||
    (value.kind === 'external' && !isConstant(value));
  if (!isVague || isNull(value)) return value;
  const passed = value.kind === 'external' ? (value.path.findLast((step) => /^\w/.test(step)) ?? '') : '';
  const isTold =
    value === yesOrNo || isTruthType.test(type ?? '') || (byDefault !== undefined && isTruthWritten(byDefault));
  return isTold || saysYesOrNo.test(name) || saysYesOrNo.test(passed) ? unknown('…') : something;
}

const isTruth = /^(?:true|false)$/i;
const isTruthType = /^:?\s*(?:System\.)?bool(?:ean)?[?!]?$/i;
const isTruthWritten = (expr: Expr): boolean =>
  (expr.kind === 'literal' && isTruth.test(expr.value)) || (expr.kind === 'name' && isTruth.test(expr.name));
const saysYesOrNo =
  /^(?:is|has|should|can|will|does|do|use|with|no|force|enable|disable|allow)(?=[A-Z_]|$)|^(?:on|off|flag|value|state|status|toggled?|add|remove|enabled|disabled|active|checked|selected|follow(?:ing|ed)?|subscribed|liked|muted|hidden|visible|bool|yes)$/;
