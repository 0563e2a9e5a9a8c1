import { addToList, type Change, title } from './change.ts';

/** A provider without operations or scopes: facts are added row by row, each with its source. */
export function newProvider(name: string): readonly Change[] {
  return [
    {
      file: `packages/providers/data/${name}.yml`,
      text: `# yaml-language-server: $schema=../../../schemas/provider.schema.json
schemaVersion: 1
id: ${name}
name: ${title(name)}
status: active

urls:
  authorize: https://${name}.example/oauth/authorize
  token: https://${name}.example/oauth/token
  apiBases:
    - { url: https://api.${name}.example }
scopeSeparator: ' '
supportsPkce: true
supportsState: true

flows:
  - { id: authorization_code, isSupported: true, responseType: code, usesRedirect: true, source: [https://${name}.example/docs] }
authorizeParameters: []
lifetimes: []
redirects:
  { matching: exact, allowsWildcardHosts: false, wildcardCoversApex: false, allowsLocalhost: true, source: [https://${name}.example/docs] }

scopes:
  - name: profile
    description: Read the profile of the user
    status: current
    resource: profile
    sensitivity: low
    sensitivityReason: Public data.
    source: [https://${name}.example/docs]
operations:
  - { id: profile.get, protocol: rest, method: GET, path: /profile, needs: [[profile]], confidence: documented, source: [https://${name}.example/docs] }
sdks: []
`,
    },
    {
      file: `packages/providers/src/${name}.test.ts`,
      text: `import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeCatalogue } from './make-catalogue.ts';
import { parseProvider } from './parse-provider.ts';

const { data, diagnostics } = parseProvider(readFileSync(new URL('../data/${name}.yml', import.meta.url), 'utf8'), '${name}.yml');

test('the catalogue holds together', () => {
  expect(diagnostics).toEqual([]);
});

test('a call is found with what it needs', () => {
  expect(data && makeCatalogue(data).operationAt('GET', '/profile')?.needs).toEqual([['profile']]);
});
`,
    },
    {
      file: 'packages/providers/src/built-in.ts',
      edit: (text) => addToList(text, 'export const builtInProviders', `'${name}'`),
    },
  ];
}
