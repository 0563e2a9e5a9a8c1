import { outlinesOf } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';
import { printOutline } from '../../outline/print-outline.ts';

async function outline(file: string, source: string): Promise<string> {
  return (await outlinesOf({ [file]: source })).map(printOutline).join('');
}

describe('broken', () => {
  test.each([
    [
      'conflict markers',
      'a.js',
      `<<<<<<< HEAD
foo('a');
=======
bar('b');
>>>>>>> other
baz('c');`,
      `foo("a")
bar("b")
baz("c")`,
    ],
    [
      'a file that breaks off',
      'a.js',
      `function f() {
  const url = base + '/a';
  get(url, { b: 'c'`,
      `other()
let url = concat(base, "/a")
other(b, "c")
errors 1`,
    ],
    [
      'conflict markers with a base, and the like in text',
      'a.js',
      `f({
<<<<<<< HEAD
  a: 'b',
||||||| base
=======
  c: 'd',
>>>>>>> other
});`,
      'f({a: "b", c: "d"})',
    ],
    [
      'a rule in a text is no conflict',
      'a.js',
      `f(\`
=======
\`);`,
      `f("\\n=======\\n")`,
    ],
    [
      'a bracket too few',
      'a.js',
      `f('a', { b: 1 );
g('c');`,
      `f("a", {b: 1})
g("c")
errors 1`,
    ],
    [
      'a bracket too many',
      'a.js',
      `f('a'));
g('c');`,
      `f("a")
g("c")
errors 1`,
    ],
    [
      'a string without end',
      'a.js',
      `let a = 'abc
g('c');`,
      `let a = g("c")
errors 1`,
    ],
    [
      'a garbage line',
      'a.js',
      `f('a');
@@ -1,3 +1,4 @@ ###
g('c');`,
      `f("a")
-1
concat(3, 1)
4
g("c")
errors 2`,
    ],
    [
      'a missing name',
      'a.js',
      `const = f('a'); x. ; g('c');`,
      `let f
"a"
x.g("c")
errors 3`,
    ],
    [
      'templates of another language',
      'a.js',
      `var a = {{ b }}; var c = <%= d %>; f('e');`,
      `let a = {}
other(d)
other()
errors 2`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});
