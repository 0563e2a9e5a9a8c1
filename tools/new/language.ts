import { addImport, addToList, camel, type Change, title } from './change.ts';

/** A language that lowers every file to nothing until its front end is written. */
export function newLanguage(name: string): readonly Change[] {
  const folder = 'packages/audit/src/languages';
  return [
    {
      file: `${folder}/${name}.ts`,
      text: `import type { FileOutline } from '../outline/outline.ts';
import type { Language } from './language.ts';

export const ${camel(name)}: Language = {
  id: '${name}',
  name: '${title(name)}',
  extensions: ['.${name}'],
  // With a grammar: \`grammarOf\` and \`lower\` instead.
  lowerText: (_text, file): FileOutline => ({ file, language: '${name}', imports: [], exports: [], body: [], errors: [] }),
};
`,
    },
    {
      file: `${folder}/${name}.test.ts`,
      text: `import { outlinesOf } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { printOutline } from '../outline/print-outline.ts';

// One row an idiom: the code, and the printed outline.
test.each([['an empty file', '', '']])('%s', async (_, source, outline) => {
  expect((await outlinesOf({ 'a.${name}': source })).map(printOutline).join('')).toBe(outline);
});
`,
    },
    {
      file: `docs/languages/${name}.md`,
      text: `# ${title(name)}

\`.${name}\` files.

## Understood

- nothing yet

## Not understood

- everything

What is not understood is never taken for proof: a scope that only such code could use is called unprovable where the call is
seen but not resolved.
`,
    },
    {
      file: `${folder}/index.ts`,
      edit: (text) => addToList(addImport(text, camel(name), `./${name}.ts`), 'export const languages', camel(name)),
    },
    {
      file: 'docs/languages/README.md',
      edit: (text) => addRow(text, `| ${title(name)} | \`.${name}\` | [${name}](${name}.md) |`),
    },
  ];
}

/** After the last row of the page's first table. */
function addRow(text: string, row: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
  lines.splice(end, 0, row);
  return lines.join('\n');
}
