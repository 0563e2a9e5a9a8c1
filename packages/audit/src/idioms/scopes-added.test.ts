import { testIdioms } from '@mixer-oauth/testkit';

// Scopes that are added to those which something has already.
testIdioms([
  [
    'Ruby: by an operator',
    {
      'a.rb': `BASE = 'https://mixer.com/api/v1'
Blender.configuration.scopes += %w[channel:update:self chat:whisper]
`,
    },
    ['request | certain | channel:update:self | a.rb:2', 'request | certain | chat:whisper | a.rb:2'],
  ],
  [
    'C#: one by one',
    {
      'a.cs':
        'class A { const string B = "https://mixer.com/api/v1"; void M(O options) { options.Scope.Add("channel:update:self"); options.Scope.Add("chat:whisper"); } }',
    },
    ['request | certain | channel:update:self | a.cs:1', 'request | certain | chat:whisper | a.cs:1'],
  ],
  [
    'Python: one, and a list',
    {
      'a.py': `BASE = 'https://mixer.com/api/v1'
config.scopes.append('channel:update:self')
config.scopes.extend(['chat:whisper'])
`,
    },
    ['request | certain | channel:update:self | a.py:2', 'request | certain | chat:whisper | a.py:3'],
  ],
]);
