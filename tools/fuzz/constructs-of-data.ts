import type { Construct } from './common-constructs.ts';

/** Of formats of data, by language. */
export const constructsOfData: Readonly<Record<string, readonly Construct[]>> = {
  json: [
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
    ['{"a":1,"b":', '}'],
  ],
  yaml: [
    ['[', ']'],
    ['{a: ', '}'],
    ['- ', 'a\n'],
    ['? ', 'a\n'],
    ['a: &b ', 'c\n'],
    ['!a ', 'b\n'],
    ['- a:\n', ''],
    ['"', '"'],
  ],
  toml: [
    ['a = [', ']'],
    ['[', ']'],
    ['a = {b = ', '}'],
    ['a.', 'b = 1\n'],
    ['[a.', ']\n'],
  ],
  dotenv: [
    ['A=${', '}'],
    ['A="', '"'],
    ['[', ']'],
    ['a.', '=b'],
  ],
  xml: [
    ['<string name="a">', '</string>'],
    ['<string-array name="a">', '</string-array>'],
    ['<item>', '</item>'],
    ['<!--', '-->'],
    ['<add key="a" value="', '"/>'],
  ],
};
