import { testIdioms } from '@mixer-oauth/testkit';

// What a property or function gives is blank on one way, and not known on the other: the blank says nothing of the path.
testIdioms([
  [
    'JavaScript: a getter and a function',
    {
      'a.js': `class Line {
  constructor(words) { this.words = words; }
  get last() { if (this.words.length > 1) return this.words.pop(); return ''; }
}
function rest(words) { if (words.length > 1) return words.pop(); return ''; }
export const one = (words) => fetch('https://mixer.com/api/v1/channels/' + new Line(words).last);
export const two = (words) => fetch('https://mixer.com/api/v1/clips/' + rest(words));
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:6',
      'call | certain | rest GET /clips/{clipId} | a.js:7',
    ],
  ],
]);
