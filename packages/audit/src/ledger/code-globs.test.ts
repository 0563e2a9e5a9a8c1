import { expect, test } from 'vitest';
import { codeGlobs } from './code-globs.ts';

const rows: readonly [globs: readonly string[], file: string, isNamed: boolean][] = [
  [[], 'a.js', false],
  [['apps/bot'], 'apps/bot/src/a.js', true],
  [['apps/bot/'], 'apps/bot/a.js', true],
  [['./apps/bot/**'], 'apps/bot/.config/a.js', true],
  [['apps/bot'], 'apps/bot-2/a.js', false],
  [['**/*.py'], 'deep/in/a.py', true],
  [['.'], 'a.js', true],
  [['!apps'], 'other/a.js', false],
];
test.each(rows)('%j names %s: %s', (globs, file, isNamed) => expect(codeGlobs(globs)(file)).toBe(isNamed));
