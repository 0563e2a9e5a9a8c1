import { expect, test } from 'vitest';
import { editField, type FieldEdit, fieldEdit, type TextField } from './text-field.ts';

/** `a|b` is a text with the cursor behind its a. */
const read = (text: string): TextField => ({ text: text.replace('|', ''), cursor: text.indexOf('|') });
const table: Record<string, [before: string, edit: FieldEdit, after: string]> = {
  'inserts where the cursor is': ['a|c', { kind: 'insert', text: 'b' }, 'ab|c'],
  'inserts a pasted text': ['|', { kind: 'insert', text: 'PATCH /x' }, 'PATCH /x|'],
  backspace: ['ab|c', { kind: 'backspace' }, 'a|c'],
  'backspace at the start': ['|c', { kind: 'backspace' }, '|c'],
  delete: ['a|bc', { kind: 'delete' }, 'a|c'],
  left: ['ab|', { kind: 'left' }, 'a|b'],
  right: ['a|b', { kind: 'right' }, 'ab|'],
  start: ['ab|', { kind: 'start' }, '|ab'],
  end: ['|ab', { kind: 'end' }, 'ab|'],
  clear: ['ab|c', { kind: 'clear' }, '|'],
  'a word': ['one two |x', { kind: 'delete-word' }, 'one |x'],
};
test.each(Object.entries(table))('%s', (_, [before, edit, after]) => {
  expect(editField(read(before), edit)).toEqual(read(after));
});

test('a picture of several code points is one character', () => {
  expect(editField({ text: '👩‍💻a', cursor: 1 }, { kind: 'backspace' })).toEqual({ text: 'a', cursor: 0 });
});

test.each([
  [
    { name: 'x', text: 'x' },
    { kind: 'insert', text: 'x' },
  ],
  [{ name: 'ctrl+u' }, { kind: 'clear' }],
  [{ name: 'up' }, undefined],
])('%o means %o', (key, edit) => expect(fieldEdit(key)).toEqual(edit));
