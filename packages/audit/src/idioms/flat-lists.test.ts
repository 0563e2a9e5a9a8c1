import { testIdioms } from '@mixer-oauth/testkit';

const socket = `const WebSocket = require('ws');
const groups = { status: ['update'], hosts: ['hosted', 'unhosted'] };
class Feed {
  constructor(options) {
    this.options = Object.assign({}, { retries: 1 }, options);
    this.ws = new WebSocket('wss://constellation.mixer.com');
  }
  send(method, params) { this.ws.send(JSON.stringify({ type: 'method', method, params, id: 1 })); }
`;
const use = `new Feed({ groups: [groups.status, groups.hosts] }).watch(5);
`;
const found = [
  'call | certain | constellation subscribe channel:{channelId}:update | feed.js:2',
  'call | certain | constellation subscribe channel:{channelId}:hosted | feed.js:2',
  'call | certain | constellation subscribe channel:{channelId}:unhosted | feed.js:2',
];
const watching = (list: string): string => `${socket}  watch(id) {
    const events = ${list}.map((name) => \`channel:\${id}:\${name}\`);
    this.send('livesubscribe', { events });
  }
}
${use}`;

// Lists of lists that callers pass, put into one.
testIdioms([
  ['JavaScript: flat', { 'feed.js': watching('this.options.groups.flat()') }, found],
  ['JavaScript: concat with each of them', { 'feed.js': watching('[].concat(...(this.options.groups || []))') }, found],
  [
    'JavaScript: reduced, by concat',
    { 'feed.js': watching('this.options.groups.reduce((all, one) => all.concat(one), [])') },
    found,
  ],
  [
    'JavaScript: reduced, by spreads',
    { 'feed.js': watching('this.options.groups.reduce((all, one) => [...all, ...one], [])') },
    found,
  ],
  [
    'JavaScript: what reduces to something else is none of them',
    { 'feed.js': watching('this.options.groups.reduce((all, one) => all + one.length, 0)') },
    [],
  ],
  [
    'Ruby: flatten',
    {
      'feed.rb': `class Feed
  URL = 'wss://constellation.mixer.com'
  def initialize(groups)
    @groups = groups
  end
  def watch(id)
    events = @groups.flatten.map { |name| "channel:#{id}:#{name}" }
    @ws.send({ type: 'method', method: 'livesubscribe', params: { events: events }, id: 1 }.to_json)
  end
end
Feed.new([%w[update], %w[hosted]]).watch(5)
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | feed.rb:11',
      'call | certain | constellation subscribe channel:{channelId}:hosted | feed.rb:11',
    ],
  ],
]);
