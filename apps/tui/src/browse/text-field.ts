import { graphemes } from '@mixer-oauth/report';
import type { KeyPress } from '../keys.ts';

/** A line that is typed. `cursor` counts characters, so that none is ever cut in half. */
export interface TextField {
  readonly text: string;
  readonly cursor: number;
}

export type FieldEdit =
  | Readonly<{ kind: 'insert'; text: string }>
  | Readonly<{ kind: 'backspace' | 'delete' | 'left' | 'right' | 'start' | 'end' | 'clear' | 'delete-word' }>;

/** What a reader takes for characters. */
export const unitsOf = (text: string): readonly string[] => graphemes(text).map((one) => one.text);

export const emptyField: TextField = { text: '', cursor: 0 };
export const fieldOf = (text: string): TextField => ({ text, cursor: unitsOf(text).length });

const keys: Readonly<Record<string, Exclude<FieldEdit['kind'], 'insert'>>> = {
  backspace: 'backspace',
  delete: 'delete',
  left: 'left',
  right: 'right',
  'ctrl+a': 'start',
  'ctrl+e': 'end',
  'ctrl+u': 'clear',
  'ctrl+w': 'delete-word',
};

/** What a key does to a line, as in every shell; undefined for keys that do something else. */
export function fieldEdit({ name, text }: KeyPress): FieldEdit | undefined {
  if (text !== undefined) return { kind: 'insert', text };
  const kind = keys[name];
  return kind && { kind };
}

export function editField(field: TextField, edit: FieldEdit): TextField {
  const units = unitsOf(field.text);
  const { cursor } = field;
  const cut = (from: number, to: number, added = ''): TextField => ({
    text: [...units.slice(0, from), added, ...units.slice(to)].join(''),
    cursor: from + unitsOf(added).length,
  });
  switch (edit.kind) {
    case 'insert':
      return cut(cursor, cursor, edit.text);
    case 'backspace':
      return cut(Math.max(0, cursor - 1), cursor);
    case 'delete':
      return cut(cursor, cursor + 1);
    case 'left':
      return { ...field, cursor: Math.max(0, cursor - 1) };
    case 'right':
      return { ...field, cursor: Math.min(units.length, cursor + 1) };
    case 'start':
      return { ...field, cursor: 0 };
    case 'end':
      return { ...field, cursor: units.length };
    case 'clear':
      return emptyField;
    case 'delete-word':
      return cut(units.slice(0, cursor).join('').trimEnd().lastIndexOf(' ') + 1, cursor);
  }
}
