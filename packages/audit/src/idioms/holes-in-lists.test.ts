import { testIdioms } from '@mixer-oauth/testkit';

// What stands behind a hole in a list keeps its place.
testIdioms([
  [
    'JavaScript: beside what an expression took from a text',
    {
      'a.js': `class Loader {
  url(path) {
    let [, version, rest] = path.match(/^(v\\d)?\\/?(.+)$/) || [, , path];
    version = version || 'v1';
    return \`https://mixer.com/api/\${version}/\${rest}\`;
  }
  load(id) { return axios.get(this.url(\`channels/\${id}/manifest.light2\`)); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelId}/manifest.light2 | a.js:7'],
  ],
  [
    'JavaScript: places in a list, one that ends with a comma, one with a comment',
    {
      'a.js': `const base = 'https://mixer.com/api/v1/';
const paths = [, 'types', /* and */ 'users/current',];
fetch(base + paths[1]);
fetch(base + paths[2]);
const [, second] = [/* none */, 'teams'];
fetch(base + second);
`,
    },
    [
      'call | certain | rest GET /types | a.js:2',
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest GET /teams | a.js:5',
    ],
  ],
]);
