import { expect, test } from 'vitest';
import type { Option } from './command.ts';
import { tokenise } from './tokenise.ts';

const options: readonly Option[] = [
  { name: 'format', short: 'f', value: 'FORMAT', text: '' },
  { name: 'json', short: 'j', text: '' },
  { name: 'quiet', short: 'q', text: '' },
];

test.each<[string, string]>([
  ['a b', 'a b'],
  ['--format json a', '--format=json a'],
  ['--format=a=b', '--format=a=b'],
  ['--format=', '--format='],
  ['--format --json', '--format --json'],
  ['--format -', '--format=-'],
  ['-f json', '-f=json'],
  ['-fjson', '-f=json'],
  ['-jqf json', '-j -q -f=json'],
  ['-', '-'],
  ['--json=x', '--json=x'],
  ['--json a', '--json a'],
  ['a -- --json -j', 'a (--json) (-j)'],
  ['--nope x', '--nope! x'],
  ['-x', '-x!'],
  ['--format', '--format'],
])('%s', (line, shown) => {
  const tokens = tokenise(line.split(' '), options).map((token) => {
    if (token.kind === 'positional')
      return token.text.length > 1 && token.text.startsWith('-') ? `(${token.text})` : token.text;
    return `${token.text}${token.option ? '' : '!'}${token.value === undefined ? '' : `=${token.value}`}`;
  });
  expect(tokens.join(' ')).toBe(shown);
});
