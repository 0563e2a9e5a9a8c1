import type { TextFunction } from '../text/text-functions.ts';
import { type Value, wholeText } from '../values.ts';
import { environmentValues } from './environment.ts';
import { isOverruled, noteDefault } from './overruled-defaults.ts';

/** `os.getenv('X', default)`: the default is an alternative, the variable a hole that names it. */
export const readVariable: TextFunction = ({ evaluator, args: [name, fallback] }) => {
  const label = name ? evaluator.force(name).flatMap((value) => wholeText(value) ?? [])[0] : undefined;
  if (label === undefined) return undefined;
  const defaults = fallback ? evaluator.force(fallback).filter(({ kind }) => kind !== 'unknown') : [];
  const hole: Value = { kind: 'text', pieces: [{ hole: `env:${label}` }] };
  if (fallback) noteDefault(evaluator, fallback.fn.file, []);
  const isOpen = defaults.length > 0 && !isOverruled(evaluator, [hole], () => defaults);
  const known = [...environmentValues(evaluator, label), ...(isOpen ? defaults : [])];
  if (known.some((value) => wholeText(value) !== '')) return known;
  return [known.length > 0 ? { kind: 'text', pieces: [{ text: '', variable: label }] } : hole];
};
