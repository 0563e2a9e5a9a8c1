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
  [
    'JavaScript: what is cut off a text that a caller knows; a suffix that is left out is another way',
    {
      'a.js': `class Line { constructor(text) { this.text = text; }
  get rest() { return this.text.includes(' ') ? this.text.slice(this.text.indexOf(' ') + 1) : ''; } }
export const one = (text) => fetch('https://mixer.com/api/v1/channels/' + new Line(text).rest);
export const two = (text) => fetch(['https://mixer.com/api/v1', 'clips', new Line(text).rest].join('/'));
export const three = (id) => fetch('https://mixer.com/api/v1/types' + (id ? '/' + id : ''));
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:3',
      'call | certain | rest GET /clips/{clipId} | a.js:4',
      'call | certain | rest GET /types | a.js:5',
      'call | certain | rest GET /types/{typeId} | a.js:5',
    ],
  ],
  [
    'C#: segments',
    {
      'A.cs': `public class Line { public string Text { get; set; }
  public string Rest => Text.Contains(' ') ? Text.Substring(Text.IndexOf(' ') + 1) : ""; }
public class Api {
  public IFlurlRequest At(params object[] segments) => "https://mixer.com/api/v1".AppendPathSegments(segments).WithTimeout(5);
  public Task Look(Line line) => At("channels", line.Rest).GetJsonAsync<JObject>(); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.cs:5'],
  ],
]);
