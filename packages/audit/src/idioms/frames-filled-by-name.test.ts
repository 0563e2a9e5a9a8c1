import { testIdioms } from '@mixer-oauth/testkit';

// Frames whose fields a call passes by name: the method among them may be a parameter, and callers say which one it is.
testIdioms([
  [
    'Python: a wrapper that takes any number of arguments, its base class sends',
    {
      'link.py': `import json
class Link:
    async def push(self, text):
        await self.ws.send(text)
    async def send_frame(self, **frame):
        await self.push(json.dumps(frame))
`,
      'talk.py': `from link import Link
HOST = "https://mixer.com/api/v1"
class Talk(Link):
    async def opened(self):
        await self.run("auth", self.room, self.me, self.key)
    async def run(self, what, *rest):
        await self.send_frame(type="method", method=what, arguments=rest)
`,
      'host.py': `from talk import Talk
class Host:
    def __init__(self):
        self.talk = Talk()
    async def say(self, line):
        await self.talk.run("msg", line)
`,
    },
    ['call | certain | chat msg | host.py:6', 'call | certain | chat auth | talk.py:5'],
  ],
  [
    'Python: the name is a field',
    {
      'a.py': `URL = "https://mixer.com/api/v1"
class Order:
    def __init__(self, name):
        self.name = name
    async def go(self, ws):
        await ws.send_packet(type="method", method=self.name, arguments=[])
Order("clearMessages").go(ws)
`,
    },
    ['call | certain | chat clearMessages | a.py:7'],
  ],
  [
    'Ruby: keywords',
    {
      'a.rb': `class Talk
  HOST = "https://mixer.com/api/v1"
  def run(what, *rest)
    @link.send_frame(type: 'method', method: what, arguments: rest)
  end
  def say(line)
    run('msg', line)
  end
end
`,
    },
    ['call | certain | chat msg | a.rb:7'],
  ],
  [
    'Kotlin: named arguments',
    {
      'a.kt': `class Talk(val link: Link) {
  val host = "https://mixer.com/api/v1"
  fun run(what: String, vararg rest: Any) { link.sendFrame(type = "method", method = what, arguments = rest) }
  fun say(line: String) { run("msg", line) }
}
`,
    },
    ['call | certain | chat msg | a.kt:4'],
  ],
  [
    'C#: named arguments',
    {
      'A.cs': `class Talk {
  const string Host = "https://mixer.com/api/v1";
  void Run(string what, params object[] rest) { link.SendFrame(type: "method", method: what, arguments: rest); }
  void Say(string line) { Run("whisper", line); }
}
`,
    },
    ['call | certain | chat whisper | A.cs:4'],
  ],
  [
    'Swift: labels',
    {
      'a.swift': `class Talk {
  let host = "https://mixer.com/api/v1"
  func run(_ what: String, _ rest: Any...) { link.sendFrame(type: "method", method: what, arguments: rest) }
  func say(_ line: String) { run("msg", line) }
}
`,
    },
    ['call | certain | chat msg | a.swift:4'],
  ],
  [
    'PHP: named arguments',
    {
      'a.php': `<?php class Talk {
  const HOST = "https://mixer.com/api/v1";
  function run(string $what, ...$rest) { $this->link->sendFrame(type: 'method', method: $what, arguments: $rest); }
  function say($line) { $this->run('msg', $line); }
}
`,
    },
    ['call | certain | chat msg | a.php:4'],
  ],
  [
    'Elixir: a keyword list',
    {
      'a.ex': `defmodule Talk do
  @host "https://mixer.com/api/v1"
  def run(pid, what, rest), do: send_frame(pid, type: "method", method: what, arguments: rest)
  def say(pid, line), do: run(pid, "msg", [line])
end
`,
    },
    ['call | certain | chat msg | a.ex:4'],
  ],
  [
    'none: frames of the game socket have other fields, and other kinds of frames are none',
    {
      'a.py': `URL = "https://mixer.com/api/v1"
class Game:
    async def ask(self, what, **rest):
        await self.link.send_frame(type="method", method=what, params=rest)
    async def tell(self, what, *rest):
        await self.link.send_frame(type="reply", method=what, arguments=rest)
    async def go(self):
        await self.ask("ping", at=1)
        await self.tell("ping", 1)
`,
    },
    [],
  ],
]);
