/** What a new thing consists of: files with their text, and rows put in front of a marker. */
interface Parts {
  readonly files: Readonly<Record<string, string>>;
  readonly rows: readonly { readonly file: string; readonly before: string; readonly row: string }[];
}

const camel = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function rule(name: string): Parts {
  const id = camel(name);
  return {
    files: {
      [`packages/core/src/rules/${name}.ts`]: `import { defineRule, type ManifestFacts } from '../rule.ts';

export const ${id} = defineRule<ManifestFacts, { client: string }>({
  id: '${name}',
  severity: 'warning',
  layer: 'consistency',
  summary: 'What is wrong, in one clause',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700',
  message: ({ client }) => \`\${client} is wrong\`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      if (client.name?.value === 'Wrong') yield { at: client.name.span, data: { client: client.id }, client };
    }
  },
});
`,
      [`packages/core/src/rules/${name}.test.ts`]: `import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { ${id} } from './${name}.ts';

testRule(${id}, manifestFacts, {
  passes: { 'a good client': { manifest: 'version: 1\\nclients:\\n  bot:\\n    name: Right\\n' } },
  fails: { 'a bad client': { manifest: 'version: 1\\nclients:\\n  bot:\\n    name: Wrong\\n', shows: 'say what a user sees' } },
});
`,
      [`docs/rules/${name}.md`]: `# ${name}

What is wrong, in one clause.

| severity | layer | fix | since |
| --- | --- | --- | --- |
| warning | consistency | no | next |

## Why

Say why it matters to whoever reads this.

## Fails

\`\`\`yaml mixer-oauth.yml
version: 1
clients:
  bot:
    name: Wrong
\`\`\`

\`\`\`text output
say what a user sees
\`\`\`

## Passes

\`\`\`yaml mixer-oauth.yml
version: 1
clients:
  bot:
    name: Right
\`\`\`

## How to fix

Say what next.
`,
    },
    rows: [
      {
        file: 'packages/core/src/rules/index.ts',
        before: '\n/** Every rule on the manifest',
        row: `import { ${id} } from './${name}.ts';\n`,
      },
      { file: 'packages/core/src/rules/index.ts', before: '];', row: `  ${id},\n` },
    ],
  };
}

function language(name: string): Parts {
  const id = camel(name);
  return {
    files: {
      [`packages/audit/src/languages/${name}.ts`]: `import type { Node } from 'web-tree-sitter';
import type { FileOutline } from '../outline/outline.ts';
import type { Language } from './language.ts';
import { errorsOf } from './syntax.ts';

export const ${id}: Language = {
  id: '${name}',
  name: '${name}',
  extensions: ['.${name}'],
  grammarOf: () => '${name}',
  lower: (root, file) => lowerFile(root, file),
};

function lowerFile(root: Node, file: string): FileOutline {
  return { file, language: '${name}', imports: [], exports: [], body: [], errors: errorsOf(root) };
}
`,
      [`packages/audit/src/languages/${name}.test.ts`]: `import { outlinesOf } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { printOutline } from '../outline/print-outline.ts';

test('lowers a call', async () => {
  const [outline] = await outlinesOf({ 'a.${name}': 'get("/users/current")' });
  expect(outline && printOutline(outline)).toBe('get("/users/current")');
});
`,
      [`docs/languages/${name}.md`]: `# ${name}\n\n## Understood\n\n- say what\n\n## Not understood\n\n- say what\n`,
    },
    rows: [
      {
        file: 'packages/audit/src/languages/index.ts',
        before: '\n/** Every language',
        row: `import { ${id} } from './${name}.ts';\n`,
      },
      { file: 'packages/audit/src/languages/index.ts', before: '];', row: `, ${id}` },
    ],
  };
}

const provider = (name: string): Parts => ({
  files: {
    [`packages/providers/data/${name}.yml`]: `# The catalogue of ${name}: see docs/providers/authoring.md for its form.\nschemaVersion: 1\nid: ${name}\n`,
    [`packages/providers/src/${name}.test.ts`]: `import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseProvider } from './parse-provider.ts';

test('is a catalogue', () => {
  const text = readFileSync(new URL('../data/${name}.yml', import.meta.url), 'utf8');
  expect(parseProvider(text, '${name}.yml').diagnostics).toEqual([]);
});
`,
    [`docs/providers/${name}.md`]: `# ${name}\n\nMade by \`npm run generate\`.\n`,
  },
  rows: [{ file: 'packages/providers/src/built-in.ts', before: '];', row: `, '${name}'` }],
});

const reporter = (name: string): Parts => ({
  files: {
    [`packages/report/src/${name}.ts`]: `import { prepareReport } from './prepare-report.ts';
import type { Reporter } from './reporter.ts';

/** Say what it is for. */
export const ${camel(name)}: Reporter = (report, context) => {
  const prepared = prepareReport(report, context);
  return \`\${prepared.report.diagnostics.length}\\n\`;
};
`,
    [`packages/report/src/${name}.test.ts`]: `import { expect, test } from 'vitest';
import { ${camel(name)} } from './${name}.ts';

test('shows what a user sees', () => {
  expect(${camel(name)}).toBeUndefined();
});
`,
  },
  rows: [
    {
      file: 'packages/report/src/reporters.ts',
      before: 'import type',
      row: `import { ${camel(name)} } from './${name}.ts';\n`,
    },
    { file: 'packages/report/src/reporters.ts', before: ' } as const', row: `, ${camel(name)}` },
    { file: 'docs/reports.md', before: '## ', row: `## ${name}\n\nSay what it is for.\n\n` },
  ],
});

export const parts = { rule, language, provider, reporter } as const;
