import type { FileOutline } from '@mixer-oauth/audit';
import { expect, test } from 'vitest';
import { OutlineMemory } from './outline-memory.ts';

const outline = { file: 'a.js', language: 'javascript', imports: [], exports: [], body: [], errors: [] } as FileOutline;

test('what a run used is there for the next one, under the same text', () => {
  const memory = new OutlineMemory();
  memory.keep('a.js', 'one', outline);
  memory.turn();
  expect(memory.find('a.js', 'two')).toBeUndefined();
  expect(memory.find('a.js', 'one')).toBe(outline);
});

test('what a run had no use for is forgotten', () => {
  const memory = new OutlineMemory();
  memory.keep('a.js', 'one', outline);
  memory.turn();
  memory.turn();
  expect(memory.find('a.js', 'one')).toBeUndefined();
});
