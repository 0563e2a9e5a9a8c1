import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'JavaScript: which operation a method of a library calls is told by an argument',
    {
      'bot.js': `const Client = require('beam-client-node');
const kind = 'password';
const client = new Client();
client.use('password', { username, password }).attempt();
module.exports = () => new Client().use(kind, { username, password }).attempt();
`,
      'app.js': `const Client = require('beam-client-node');
const express = require('express');
const client = new Client();
client.use('oauth', { clientId, tokens }).attempt();
client.use(chosen, options).attempt();
express().use('password', handler);
`,
    },
    ['call | certain | rest POST /users/login | bot.js:4', 'call | certain | rest POST /users/login | bot.js:5'],
  ],
]);
