/** What opens a construct and what closes it; a chain has nothing to close. */
export type Construct = readonly [open: string, close: string];

export const brackets: readonly Construct[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['f(', ')'],
  ['a[', ']'],
  ['a.b(', ')'],
  ['a.b().', 'c'],
  ['a + (', ')'],
  ['-', 'a'],
  ['!', 'a'],
  ['a = ', 'b'],
  ['a, ', 'b'],
  ['a < ', 'b'],
  ['a<', '>'],
  ['/*', '*/'],
  ['"a" + ', '"b"'],
];
export const blocks: readonly Construct[] = [
  ['if (a) {', '}'],
  ['if (a) {} else ', '{}'],
  ['while (a) {', '}'],
  ['for (;;) {', '}'],
  ['switch (a) { case 1: ', '}'],
  ['try {', '} catch (e) {}'],
  ['a ? b : ', 'c'],
  ['a ? ', ' : c'],
];
export const classes: readonly Construct[] = [
  ['class A { ', '}'],
  ['class A { void m() { ', '}}'],
  ['@A(', ')'],
  ['new A(', ')'],
  ['(A) ', 'a'],
  ['a -> ', 'b'],
];
