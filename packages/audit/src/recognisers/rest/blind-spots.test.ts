import { evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

const base = "'https://mixer.com/api/v1/'";
/** What is told of each place that could not be resolved. */
const told = async (code: string): Promise<string[]> => {
  const { evidence } = await evidenceIn({ 'a.js': code });
  return evidence.flatMap(({ certainty, trace }) => (certainty === 'unresolved' ? [trace.at(-1)?.text ?? ''] : []));
};

const rows: Record<string, [code: string, why: RegExp | undefined]> = {
  'a wrapper that nobody calls': [
    `export function api(path) { return fetch(${base} + path); }`,
    /"path" of api\(\), which nothing in the audited code calls/,
  ],
  'a wrapper that is called': [
    `export function api(path) { return fetch(${base} + path); }\napi('users/current');`,
    undefined,
  ],
  'a path that is made at run time': [`fetch(${base} + process.argv[2]);`, /known only at run time/],
  'scopes that are made at run time': [
    `import { OAuthProvider } from '@mixer/client-node';
new OAuthProvider(client, {}).getRedirect(uri, readScopes());`,
    /names of scopes in the code or in audited configuration/,
  ],
};
test.each(Object.entries(rows))('%s', async (_, [code, why]) => {
  expect(await told(code)).toEqual(why ? [expect.stringMatching(why)] : []);
});
