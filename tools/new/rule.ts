import { addImport, addToList, camel, type Change, title } from './change.ts';

const manifest = (name: string): string => `version: 1
clients:
  clip-bot:
    name: ${name}
`;

/** A rule on the manifest, or with `isCode` on the ledger. It finds one made-up name until its check is written. */
export function newRule(name: string, isCode: boolean): readonly Change[] {
  const folder = isCode ? 'packages/audit/src/rules' : 'packages/core/src/rules';
  const list = isCode ? 'auditRules' : 'manifestRules';
  return [
    { file: `${folder}/${name}.ts`, text: source(name, isCode) },
    { file: `${folder}/${name}.test.ts`, text: test(name, isCode) },
    { file: `docs/rules/${name}.md`, text: page(name, isCode) },
    {
      file: `${folder}/index.ts`,
      edit: (text) => addToList(addImport(text, camel(name), `./${name}.ts`), `export const ${list}`, camel(name)),
    },
  ];
}

const source = (name: string, isCode: boolean): string => `${
  isCode
    ? "import { defineRule } from '@mixer-oauth/core';\nimport type { AuditFacts } from '../facts.ts';"
    : "import { defineRule, type ManifestFacts } from '../rule.ts';"
}

export const ${camel(name)} = defineRule<${isCode ? 'AuditFacts' : 'ManifestFacts'}, { name: string }>({
  id: '${name}',
  severity: 'warning',
  layer: 'consistency',
  summary: '${title(name)}',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700',
  message: ({ name }) => \`"\${name}" is still to be replaced\`,

  *check({ ${isCode ? 'ledgers' : 'manifest'} }) {
    for (const ${isCode ? '{ client } of ledgers' : 'client of manifest.clients'}) {
      if (client.name?.value !== 'Replace me') continue;
      yield { at: client.name.span, data: { name: client.name.value }, client };
    }
  },
});
`;

const shown = (name: string): string => `mixer-oauth.yml:4:11 warning ${name}
4 |     name: Replace me
  |           ^^^^^^^^^^ "Replace me" is still to be replaced`;

const test = (name: string, isCode: boolean): string => {
  const facts = isCode ? 'auditFacts' : 'manifestFacts';
  const files = isCode ? '\n      files: {},' : '';
  return `import { ${facts}, testRule } from '@mixer-oauth/testkit';
import { ${camel(name)} } from './${name}.ts';

testRule(${camel(name)}, ${facts}, {
  passes: {
    'another name': {
      manifest: \`${manifest('Clip Bot')}\`,${files}
    },
  },
  fails: {
    'the name to be replaced': {
      manifest: \`${manifest('Replace me')}\`,${files}
      shows: \`${shown(name)}\`,
    },
  },
});
`;
};

const code = "```js src/bot.js\nfetch('https://mixer.com/api/v1/users/current');\n```\n\n";

const page = (name: string, isCode: boolean): string => `# ${name}

${title(name)}.

| severity | layer | fix | since |
| --- | --- | --- | --- |
| warning | consistency | no | 0.1.0 |

## Why

Say what goes wrong for a user.

Source: <https://www.rfc-editor.org/rfc/rfc9700>

## Fails

\`\`\`yaml mixer-oauth.yml
${manifest('Replace me')}\`\`\`

${isCode ? code : ''}\`\`\`text output
${shown(name)}
\`\`\`

## Passes

\`\`\`yaml mixer-oauth.yml
${manifest('Clip Bot')}\`\`\`

${isCode ? code : ''}## How to fix

Say what to do next.
`;
