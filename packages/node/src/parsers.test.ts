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
    const { tree } = parsers.parse(grammar, 'x') ?? {};
    expect(tree?.rootNode.endIndex).toBe(1);
    tree?.delete();
  });
});

test('places are UTF-16 units, as in the text', async () => {
  const parsers = await loadParsers(['javascript'], read);
  const text = '"😀"; /* é */ call()';
  const { tree } = parsers.parse('javascript', text) ?? {};
  const call = tree?.rootNode.namedChildren.at(-1);
  expect(text.slice(call?.startIndex, call?.endIndex)).toBe('call()');
  tree?.delete();
});

test('a grammar that was not loaded gives no tree', async () => {
  expect((await loadParsers(['javascript'], read)).parse('python', 'x = 1')).toBeUndefined();
});

test('a grammar is read once, whoever asks for it', async () => {
  const names: string[] = [];
  const counted = (name: string): ReturnType<typeof read> => {
    names.push(name);
    return read(name);
  };
  await new Parsers(read).load(['javascript']);
  const parsers = new Parsers(counted);
  await parsers.load(['javascript', 'javascript']);
  expect(names).toEqual([]);
  const { tree } = parsers.parse('javascript', 'x') ?? {};
  expect(tree?.rootNode.endIndex).toBe(1);
  tree?.delete();
});

test('a grammar that cannot be read is an error, and does not spoil the others', async () => {
  const parsers = new Parsers(read);
  await expect(parsers.load(['no-such-grammar'])).rejects.toThrow('no-such-grammar');
  await parsers.load(['javascript']);
  const { tree } = parsers.parse('javascript', 'a()') ?? {};
  expect(tree?.rootNode.hasError).toBe(false);
  tree?.delete();
});

test('a raw string that is left open in one file of Swift is not taken to be open in the next', async () => {
  const parsers = await loadParsers(['swift'], read);
  const parse = (text: string): string | undefined => {
    const { tree } = parsers.parse('swift', text) ?? {};
    const shown = tree?.rootNode.toString();
    tree?.delete();
    return shown;
  };
  const clean = '#if A\nlet a = #"b\\#(c)d"#\n#endif\n';
  expect(parse(clean)).not.toContain('ERROR');
  expect(parse('let a = ###"b\\###(c')).toContain('ERROR');
  expect(parse(clean)).not.toContain('ERROR');
});

describe('what takes too many steps', () => {
  const parsed = (parsers: Parsers, text: string) => {
    const { tree, end = -1 } = parsers.parse('javascript', text) ?? {};
    const calls = tree?.rootNode.namedChildren.length ?? 0;
    tree?.delete();
    return { end, calls };
  };

  test('is read as far as it may, the same every time', async () => {
    const parsers = await loadParsers(['javascript'], read);
    const statement = 'f("x");\n';
    const text = statement.repeat(100_000);
    const { end, calls } = parsed(parsers, text);
    expect(calls).toBeGreaterThan(10_000);
    expect(end).toBeGreaterThan((calls - 1) * statement.length);
    expect(end).toBeLessThan((calls + 1) * statement.length);
    expect(parsed(parsers, text)).toEqual({ end, calls });
  });

  test('a file of a megabyte as people write them is read whole', async () => {
    const parsers = await loadParsers(['javascript'], read);
    const piece = `// ${'what this is for, in words '.repeat(6)}\nexport const call = (path) => fetch('/api' + path);\n`;
    const text = piece.repeat(4_500);
    expect(parsed(parsers, text)).toEqual({ end: text.length, calls: 9_000 });
  });

  test('comparisons that may be types, thousands in one statement, do not take all memory', async () => {
    const parsers = await loadParsers(['typescript'], read);
    const { tree, end } = parsers.parse('typescript', 'a<b,'.repeat(100_000)) ?? {};
    expect(end).toBe(4_001);
    tree?.delete();
  });

  test('a text that the parser looks at again and again ends all the same', async () => {
    const parsers = await loadParsers(['javascript'], read);
    expect(parsed(parsers, '/* '.repeat(300_000)).end).toBeLessThan(10_000);
    expect(parsed(parsers, 'f()')).toEqual({ end: 3, calls: 1 });
  });

  test('what is no code and takes a thousand times as long a step ends when its time is over', async () => {
    const parsers = await loadParsers(['ruby'], read);
    const started = process.cpuUsage();
    const { tree, end = -1 } = parsers.parse('ruby', '- a\n=1.\n'.repeat(100_000)) ?? {};
    const { user, system } = process.cpuUsage(started);
    tree?.delete();
    expect(end).toBeLessThan(100_000);
    expect((user + system) / 1000).toBeLessThan(5_000); // without an end to it, five to twenty times as much
  });

  test('a text whose states nest deeper than the stack of the engine does not spoil the files after it', async () => {
    const parsers = await loadParsers(['ruby'], read);
    parsers.parse('ruby', 'x = ,\n'.repeat(3_000))?.tree.delete();
    await parsers.load(['ruby']); // it may have filled the memory as well
    const { tree, end } = parsers.parse('ruby', 'call("a")\n') ?? {};
    expect([end, tree?.rootNode.toString()]).toEqual([10, expect.stringContaining('(call method: (identifier)')]);
    tree?.delete();
  });

  test('what fills the memory of the engine, file after file, leaves the files between them as they are', async () => {
    const parsers = await loadParsers(['java'], read);
    const kept = await loadParsers(['ruby'], read);
    const samples = {
      java: 'class A { String b = c("d"); }\n',
      ruby: 'puts <<~A\n  b #{c}\nA\n',
      cpp: 'auto a = R"x(b)x";\n',
    };
    const trees = async (): Promise<readonly unknown[]> => {
      const result: unknown[] = [];
      for (const [grammar, text] of Object.entries(samples)) {
        const one = grammar === 'ruby' ? kept : parsers;
        await one.load([grammar]);
        const { tree, end } = one.parse(grammar, text) ?? {};
        result.push([grammar, end, tree?.rootNode.hasError, tree?.rootNode.toString()]);
        tree?.delete();
      }
      return result;
    };
    const before = await trees();
    expect(before).toEqual(
      Object.entries(samples).map(([grammar, { length }]) => [grammar, length, false, expect.any(String)]),
    );
    for (let count = 0; count < 6; count += 1) {
      expect(parsers.parse('java', 'x = >\n'.repeat(2_500))).toBeUndefined();
      expect(kept.parse('ruby', 'a')).toBeUndefined();
      expect(await trees()).toEqual(before);
    }
  });
});

test('a text that is cut off behind an annotation of Kotlin comes to an end', async () => {
  const late = new Parsers(read, () => () => 1_100);
  await late.load(['kotlin']);
  const stretch = 5_119; // where the parser asks for more, and is told that there is none
  const before = `//ab\n${'class A\n'.repeat(639)}@C`;
  expect(before).toHaveLength(stretch);
  const { tree, end } = late.parse('kotlin', `${before}(1) class B`) ?? {};
  expect(end).toBe(stretch - '\n@C'.length); // what the annotation is of has been cut off
  tree?.delete();
});
