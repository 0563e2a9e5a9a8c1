import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// A field that is false when the object is made and true later: what is done where it is true is done. One that stays false is not.
testIdioms([
  [
    'JavaScript: a connection that is ready at some time, and a switch that nobody turns',
    {
      'a.js': `class Line {
  constructor() {
    this.open = false;
    this.waiting = [];
  }
  begin(socket) {
    socket.on('open', () => {
      this.open = true;
    });
    socket.on('close', () => {
      this.open = false;
    });
  }
  ask(path) {
    if (this.open) return this.write(path);
    return this.waiting.push(path);
  }
  write(path) {
    return fetch('${api}' + path);
  }
}
const line = new Line();
line.begin(socket);
line.ask('/users/current');
class Still {
  constructor() {
    this.open = false;
  }
  ask(path) {
    if (this.open) return fetch('${api}' + path);
    return null;
  }
}
new Still().ask('/types');
`,
    },
    ['call | certain | rest GET /users/current | a.js:24'],
  ],
  [
    'Python, Ruby, PHP and Java',
    {
      'a.py': `import requests
class Line:
    def __init__(self):
        self.open = False
    def begin(self, socket):
        def opened(*args):
            self.open = True
        socket.on('open', opened)
    def ask(self, path):
        if self.open:
            return requests.get('${api}' + path)
line = Line()
line.begin(socket)
line.ask('/users/current')
`,
      'b.rb': `require 'httparty'
class Line
  def initialize
    @open = false
  end
  def begin_it(socket)
    socket.on(:open) { @open = true }
  end
  def ask(path)
    HTTParty.get("${api}#{path}") if @open
  end
end
line = Line.new
line.begin_it(socket)
line.ask('/users/current')
`,
      'c.php': `<?php
class Line {
  private $open = false;
  function begin($socket) { $socket->on('open', function () { $this->open = true; }); }
  function ask($path) { if ($this->open) { return (new GuzzleHttp\\Client())->get('${api}' . $path); } }
}
$line = new Line();
$line->begin($socket);
$line->ask('/users/current');
`,
      'D.java': `import java.net.http.*;
class D {
  private boolean open = false;
  void begin(Socket socket) { socket.on("open", () -> { this.open = true; }); }
  void ask(String path) throws Exception {
    if (open) HttpClient.newHttpClient().send(HttpRequest.newBuilder(java.net.URI.create("${api}" + path)).GET().build(), null);
  }
  static void run(Socket socket) throws Exception { D d = new D(); d.begin(socket); d.ask("/users/current"); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | D.java:8',
      'call | certain | rest GET /users/current | a.py:14',
      'call | certain | rest GET /users/current | b.rb:15',
      'call | certain | rest GET /users/current | c.php:9',
    ],
  ],
]);
