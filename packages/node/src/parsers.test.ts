import { languages } from '@mixer-oauth/audit';
import { describe, expect, test } from 'vitest';
import { grammarsFromPackages, loadParsers, Parsers } from './parsers.ts';

const read = grammarsFromPackages();

/** A name for each kind of file that the audit reads. */
const samples = languages.flatMap(({ grammarOf, extensions }) => {
  if (!grammarOf) return [];
  const texts = ['', '<script lang="ts"></script>', '<script lang="tsx"></script>'];
  return extensions.flatMap((extension) => texts.map((text) => grammarOf(`src/file${extension}`, text)));
});

describe('every grammar that a language asks for', () => {
  test.each([...new Set(samples)])('%s is there and parses', async (grammar) => {
    const parsers = await loadParsers([grammar], read);
    const tree = parsers.parse(grammar, 'x');
    expect(tree?.rootNode.endIndex).toBe(1);
    tree?.delete();
  });
});

test('places are UTF-16 units, as in the text', async () => {
  const parsers = await loadParsers(['javascript'], read);
  const text = '"😀"; /* é */ call()';
  const tree = parsers.parse('javascript', text);
  const call = tree?.rootNode.namedChildren.at(-1);
  expect(text.slice(call?.startIndex, call?.endIndex)).toBe('call()');
  tree?.delete();
});

test('a grammar that was not loaded gives no tree', async () => {
  expect((await loadParsers(['javascript'], read)).parse('python', 'x = 1')).toBeUndefined();
});

test('a grammar is read once', async () => {
  const names: string[] = [];
  const parsers = new Parsers((name) => {
    names.push(name);
    return read(name);
  });
  await parsers.load(['javascript', 'javascript']);
  await parsers.load(['javascript']);
  expect(names.filter((name) => name === 'javascript')).toHaveLength(1);
});

test('a grammar that cannot be read is an error, and does not spoil the others', async () => {
  const parsers = new Parsers(read);
  await expect(parsers.load(['no-such-grammar'])).rejects.toThrow('no-such-grammar');
  await parsers.load(['javascript']);
  const tree = parsers.parse('javascript', 'a()');
  expect(tree?.rootNode.hasError).toBe(false);
  tree?.delete();
});

test('a file that takes too long gives no tree, and the next file is parsed afresh', async () => {
  const parsers = new Parsers(read, { timeLimit: -1 });
  await parsers.load(['javascript']);
  expect(parsers.parse('javascript', 'f("x");\n'.repeat(50_000))).toBeUndefined();
  const tree = parsers.parse('javascript', 'a');
  // Short texts end before the clock is looked at.
  expect(tree?.rootNode.toString()).toBe('(program (expression_statement (identifier)))');
  tree?.delete();
});
