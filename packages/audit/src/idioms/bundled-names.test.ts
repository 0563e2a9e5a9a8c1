import { testIdioms } from '@mixer-oauth/testkit';

// Names that a bundler writes into the code.
testIdioms([
  [
    'JavaScript: webpack defines it',
    {
      'webpack.config.js': `const { DefinePlugin } = require('webpack');
module.exports = { plugins: [new DefinePlugin({ __API__: JSON.stringify('https://mixer.com/api/v1') })] };
`,
      'app.js': `export const me = () => fetch(\`\${__API__}/users/current\`);
`,
    },
    ['call | certain | rest GET /users/current | app.js:1'],
  ],
  [
    'JavaScript: Vite defines it',
    {
      'vite.config.js': `export default { define: { __API__: '"https://mixer.com/api/v1"' } };
`,
      'app.js': `export const me = () => fetch(__API__ + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | app.js:1'],
  ],
  [
    'JavaScript: a variable of that name is another',
    {
      'webpack.config.js': `const { DefinePlugin } = require('webpack');
module.exports = { plugins: [new DefinePlugin({ __API__: JSON.stringify('https://mixer.com/api/v1') })] };
`,
      'app.js': `const __API__ = 'https://other.example';
export const me = () => fetch(__API__ + '/users/current');
`,
    },
    [],
  ],
]);
