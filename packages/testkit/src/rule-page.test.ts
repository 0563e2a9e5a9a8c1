import { expect, test } from 'vitest';
import { readRulePage } from './rule-page.ts';

const fenced = (info: string, body: string): string => `\`\`\`${info}\n${body}\n\`\`\`\n\n`;
const page = `# some-rule

What is wrong.

| severity | layer | fix | since |
| --- | --- | --- | --- |
| error | best practice | yes, safe | 0.1.0 |

## Why

Because.

${fenced('sh', 'mixer-oauth fix')}## Fails

${fenced('yaml mixer-oauth.yml', 'a: 1')}${fenced('js src/app.js', 'b();')}${fenced('text output', 'shown')}Words between.

${fenced('yaml fixed', 'a: 2')}${fenced('yaml mixer-oauth.yml', 'c: 3')}${fenced('text output', 'too')}## Passes

${fenced('yaml mixer-oauth.yml', 'd: 4')}${fenced('yaml base', 'd: 3')}${fenced('sh', 'mixer-oauth check')}## How to fix

${fenced('yaml mixer-oauth.yml', 'not an example: 5')}`;

test('a page gives its examples, each with its files, what is shown and what is fixed', () => {
  expect(readRulePage(page)).toEqual({
    title: 'some-rule',
    summary: 'What is wrong.',
    facts: ['error', 'best practice', 'yes, safe', '0.1.0'],
    fails: [
      { manifest: 'a: 1\n', files: { 'src/app.js': 'b();\n' }, shows: 'shown', fixed: 'a: 2\n' },
      { manifest: 'c: 3\n', shows: 'too' },
    ],
    passes: [{ manifest: 'd: 4\n', base: 'd: 3\n' }],
  });
});
