import { expect, test } from 'vitest';
import { findInlineIgnores } from './inline-ignores.ts';

/** `rule (reason) on lines`, and what the span shows. */
const found = (text: string): string[] =>
  findInlineIgnores(text, 'a.js').map(({ rule, reason, lines, span }) => {
    const shown = text.slice(span.start.offset, span.end.offset);
    return `${rule} (${reason ?? '-'}) on ${lines?.join(' ')} <${shown}>`;
  });

const word = 'mixer-oauth-ignore unused-scope';
const rows: Record<string, [text: string, rows: string[]]> = {
  'behind code': [`a(); // ${word}: why\nb();\n`, [`unused-scope (why) on 1 <${word}: why>`]],
  'above code': [`// ${word}: why\n\na();\n`, [`unused-scope (why) on 1 3 <${word}: why>`]],
  'with the line endings of Windows': [
    `a();\r\n# ${word}: why\r\nb()\r\n`,
    [`unused-scope (why) on 2 3 <${word}: why>`],
  ],
  'two above the same code': [
    `# ${word}: why\n# mixer-oauth-ignore private-host: this\na()\n`,
    [`unused-scope (why) on 1 3 <${word}: why>`, 'private-host (this) on 2 3 <mixer-oauth-ignore private-host: this>'],
  ],
  'a block comment': [`/* ${word}: why */ a();\n`, [`unused-scope (why) on 1 <${word}: why>`]],
  'inside a block comment': [`/*\n * ${word}: why\n */\na();\n`, [`unused-scope (why) on 2 3 <${word}: why>`]],
  'in JSX': [`<a>\n{/* ${word}: why */}\n<b/>\n`, [`unused-scope (why) on 2 3 <${word}: why>`]],
  'in markup': [`<!-- ${word}: why -->\n<b>\n`, [`unused-scope (why) on 1 2 <${word}: why>`]],
  'in Lua': [`--[[ ${word}: why ]]\na()\n`, [`unused-scope (why) on 1 2 <${word}: why>`]],
  'without a reason': [`a() // ${word}\n`, [`unused-scope (-) on 1 <${word}>`]],
  'with an empty reason': [`a() // ${word}: */\n`, [`unused-scope (-) on 1 <${word}:>`]],
  'in the last line': [`// ${word}: why`, [`unused-scope (why) on 1 <${word}: why>`]],
  'without a rule': [`a() // mixer-oauth-ignore\n`, [' (-) on 1 <mixer-oauth-ignore>']],
  'without a rule, for a reason': [`/* mixer-oauth-ignore: why */\na()\n`, [' (why) on 1 2 <mixer-oauth-ignore: why>']],
  'as other tools have it': [
    `# mixer-oauth-ignore-next-line unused-scope: why\na()\n`,
    [' (-) on 1 2 <mixer-oauth-ignore-next-line>'],
  ],
  'not in a text': [`say("${word}: why"); say('# "${word}: why"');\n`, []],
  'not in prose': [`# write ${word}: why\n`, []],
};
test.each(Object.entries(rows))('%s', (_, [text, expected]) => expect(found(text)).toEqual(expected));

test('a long file costs little', () => {
  const start = performance.now();
  expect(found(`${'x // '.repeat(200_000)}\n// ${word}: why\n`)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(10_000);
});
