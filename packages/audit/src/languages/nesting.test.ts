import { outlinesOf } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

const nested = (open: string, close: string): string => open.repeat(400) + close.repeat(400);

test.each([
  ['a.js', `x = ${nested('f(', ')')};`],
  ['a.py', `x = ${nested('f(', ')')}\n`],
  ['b.py', `${'x = '.repeat(20_000)}1\n`],
  ['a.cs', `class A { void M() { ${nested('F(', ')')}; } }`],
  ['a.java', `class A { void m() { ${nested('f(', ')')}; } }`],
  ['a.kt', `val x = ${nested('f(', ')')}\n`],
  ['a.swift', `let x = ${nested('f(', ')')}\n`],
  ['a.go', `package a\nvar x = ${nested('f(', ')')}\n`],
  ['a.rs', `fn m() { ${nested('f(', ')')}; }`],
  ['a.cpp', `void m() { ${nested('f(', ')')}; }`],
  ['a.lua', `x = ${nested('f(', ')')}\n`],
  ['a.sh', `x=${nested('$(f ', ')')}\n`],
  ['b.sh', 'if a; then '.repeat(400)],
  ['a.php', `<?php ${nested('f(', ')')};`],
  ['a.rb', `x = ${nested('f(', ')')}\n`],
  ['a.json', nested('[', ']')],
  ['b.json', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`],
  ['a.yml', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['b.yml', `${'? '.repeat(100_000)}a\n`],
  ['c.yml', `a:\n  ${'- '.repeat(100_000)}a\n`],
  ['e.yml', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')],
  ['d.yml', `${'a: &b '.repeat(10_000)}c\n`],
  ['b.toml', `${'a.'.repeat(100_000)}a = 1\n`],
  ['a.toml', `x = ${'['.repeat(100)}${']'.repeat(100)}\n`],
])('what is nested too deeply to be read is listed: %s', async (file, text) => {
  const [outline] = await outlinesOf({ [file]: text });
  expect(outline?.errors.length).toBeGreaterThan(0);
});

const classes = (open: string, close: string): string => open.repeat(10_000) + close.repeat(10_000);

test.each([
  ['a.rb', classes('class A\n', 'end\n')],
  ['b.rb', classes('class << self\n', 'end\n')],
  ['a.cs', classes('class A { ', '}')],
  ['a.java', classes('class A { ', '}')],
  ['b.java', classes('enum A { B { ', '}}')],
  ['a.swift', classes('class A { ', '}')],
  ['a.cpp', classes('class A { ', '};')],
  ['a.kt', classes('class A { ', '}')],
  ['b.kt', classes('class A {\n', '}\n')],
  ['d.kt', classes('class A { companion object {\n', '}}\n')],
])('classes in classes that are nested too deeply are listed: %s', async (file, text) => {
  const [outline] = await outlinesOf({ [file]: text });
  expect(outline?.errors.length).toBeGreaterThan(0);
});

test('names that a C# assignment takes apart too deeply are listed', async () => {
  const [outline] = await outlinesOf({ 'a.cs': `class A { ${'a.b('.repeat(10_000)}${')'.repeat(10_000)}` });
  expect(outline?.errors.length).toBeGreaterThan(0);
});

test('members of a C++ class are read behind as many conditions of the preprocessor as there are', async () => {
  const text = `class A {\n${'#if B\n'.repeat(10_000)}void c() {}\n${'#endif\n'.repeat(10_000)}};\n`;
  const [outline] = await outlinesOf({ 'a.cpp': text });
  expect(outline?.body.map((one) => one.kind === 'class' && one.class.methods.map(({ name }) => name))).toEqual([
    ['c'],
  ]);
});
