import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'JavaScript: an option that says which to request',
    {
      'a.js': `import { JSO } from 'jso';
export const client = new JSO({
  providerID: 'mixer',
  authorization: process.env.AUTHORIZATION,
  scopes: { request: ['interactive:robot:self'] },
});
`,
    },
    ['request | certain | interactive:robot:self | a.js:5'],
  ],
  [
    'JavaScript: a table of what each is for',
    {
      'a.js': `export const texts = { scopes: { 'chat:connect': 'Read the chat', 'chat:chat': 'Write to the chat' } };
`,
    },
    [],
  ],
]);
