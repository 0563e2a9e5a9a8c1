import { testIdioms } from '@mixer-oauth/testkit';

const link = 'https://mixer.com/oauth/authorize?client_id=1&scope=chat:connect';

// A link in a message that somebody reads asks for the scopes in it, and ends where the text says.
testIdioms([
  [
    'JavaScript, Python, Go: Markdown, angle brackets, a line of its own',
    {
      'a.js': 'reply({ text: `Add it [here](' + link + '+chat:whisper), or [read](https://example.com)` });\n',
      'b.py': `say("Add it: <${link}%20chat:timeout> now")
say(f"""Add it:
${link}
and come back""")
`,
      'c.go': `package main
func f() { say("(${link}) adds it") }
`,
    },
    [
      'request | certain | chat:connect | a.js:1',
      'request | certain | chat:whisper | a.js:1',
      'request | certain | chat:connect | b.py:1',
      'request | certain | chat:timeout | b.py:1',
      'request | certain | chat:connect | b.py:3',
      'request | certain | chat:connect | c.go:2',
    ],
  ],
]);
