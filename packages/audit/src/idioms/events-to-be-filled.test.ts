import { testIdioms } from '@mixer-oauth/testkit';

// The name of an event stands in a constant that is filled where it is subscribed to.
testIdioms([
  [
    'Python: a constant, filled by name',
    {
      'a.py': `TOPIC = "channel:{id}:{name}"
NAMES = ("followed", "hosted")
HOST = "wss://constellation.mixer.com"
def frame(channel):
    return {"type": "method", "method": "livesubscribe", "params": {"events": [TOPIC.format(id=channel, name=n) for n in NAMES]}}
def log(channel):
    print(TOPIC.format(id=channel, name="nothing"))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | a.py:2',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.py:2',
    ],
  ],
  [
    'Java: a constant of a class, filled by String.format',
    {
      'A.java': `class A {
  static final String HOST = "wss://constellation.mixer.com";
  static final String TOPIC = "channel:%d:%s";
  void start(int id) { subscribe(String.format(TOPIC, id, "followed")); }
}`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:followed | A.java:4'],
  ],
  [
    'Go: a constant, filled by Sprintf',
    {
      'a.go': `package a
const host = "wss://constellation.mixer.com"
const topic = "channel:%d:%s"
func start(id int) { subscribe(fmt.Sprintf(topic, id, "update")) }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.go:4'],
  ],
]);
