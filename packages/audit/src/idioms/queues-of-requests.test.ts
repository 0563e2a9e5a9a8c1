import { testIdioms } from '@mixer-oauth/testkit';

const both = (file: string, first: number, second: number): readonly string[] => [
  `call | certain | rest GET /users/current | ${file}:${first}`,
  `call | certain | rest PUT /channels/{channelId} | ${file}:${second}`,
];

// What callers of a wrapper ask for waits in a list, which a function adds to and another takes from.
testIdioms([
  [
    'TypeScript: two lists of an object that a factory hands over, or that is there by default',
    {
      'a.ts': `const makeLanes = () => ({ fast: [] as Job[], slow: [] as Job[] });
export class Pool {
  private readonly lanes = makeLanes();
  constructor(private readonly options: { root: string }) {}
  client() { return new Client(this.options.root, this.lanes); }
}
class Client {
  constructor(private readonly root: string, private readonly lanes = makeLanes()) {}
  ask(wish: { verb: string; path: string; isFast?: boolean }) {
    return new Promise((done, failed) => {
      const job = { wish: { ...wish, path: wish.path.startsWith('http') ? wish.path : this.root + wish.path }, done, failed };
      this.keep(job);
      this.work();
    });
  }
  read(path: string) { return this.ask({ verb: 'get', path }); }
  write(path: string) { return this.ask({ verb: 'put', path, isFast: true }); }
  private keep(job: Job) {
    if (job.wish.isFast) {
      this.lanes.fast.push(job);
      return;
    }
    this.lanes.slow.push(job);
  }
  private next() { return this.lanes.fast.shift() ?? this.lanes.slow.shift(); }
  private work() {
    const job = this.next();
    if (job) this.run(job).catch(job.failed);
  }
  private async run(job: Job) {
    const init = { method: job.wish.verb };
    job.done(await fetch(new URL(job.wish.path), init));
  }
}
const client = new Pool({ root: 'https://mixer.com/api/v1' }).client();
client.read('/users/current');
client.write('/channels/1');
`,
    },
    both('a.ts', 36, 37),
  ],
  [
    'JavaScript: functions around a list of the file',
    {
      'a.js': `const waiting = [];
function ask(verb, path) {
  keep({ verb, address: 'https://mixer.com/api/v1' + path });
  work();
}
function keep(job) { waiting.push(job); }
function work() {
  const job = waiting.shift();
  run(job);
}
function run(job) { return fetch(job.address, { method: job.verb }); }
ask('GET', '/users/current');
ask('PUT', '/channels/1');
`,
    },
    both('a.js', 12, 13),
  ],
  [
    'Python: a list of the object',
    {
      'a.py': `import requests

class Client:
    def __init__(self, root):
        self.root = root
        self.waiting = []

    def ask(self, verb, path):
        self.keep({"verb": verb, "address": self.root + path})
        self.work()

    def keep(self, job):
        self.waiting.append(job)

    def work(self):
        job = self.waiting.pop()
        self.run(job)

    def run(self, job):
        requests.request(job["verb"], job["address"])

client = Client("https://mixer.com/api/v1")
client.ask("GET", "/users/current")
client.ask("PUT", "/channels/1")
`,
    },
    both('a.py', 23, 24),
  ],
  [
    'PHP and Ruby: a list of the object',
    {
      'a.php': `<?php
class Client {
  private $waiting = [];
  function ask($verb, $path) { $this->keep(['verb' => $verb, 'address' => 'https://mixer.com/api/v1' . $path]); $this->work(); }
  function keep($job) { $this->waiting[] = $job; }
  function work() { $job = array_shift($this->waiting); $this->run($job); }
  function run($job) { (new GuzzleHttp\\Client())->request($job['verb'], $job['address']); }
}
$client = new Client();
$client->ask('GET', '/users/current');
$client->ask('PUT', '/channels/1');
`,
      'a.rb': `require 'httparty'
class Client
  def initialize
    @waiting = []
  end
  def ask(verb, path)
    keep({ verb: verb, address: 'https://mixer.com/api/v1' + path })
    work
  end
  def keep(job)
    @waiting << job
  end
  def work
    job = @waiting.shift
    run(job)
  end
  def run(job)
    HTTParty.send(job[:verb], job[:address])
  end
end
client = Client.new
client.ask(:get, '/users/current')
client.ask(:put, '/channels/1')
`,
    },
    [...both('a.php', 10, 11), ...both('a.rb', 22, 23)],
  ],
  [
    'Java, Kotlin and C#: jobs of a class',
    {
      'Client.java': `import java.util.ArrayDeque;
class Job { final String verb; final String address; Job(String verb, String address) { this.verb = verb; this.address = address; } }
class Client {
  private final ArrayDeque<Job> waiting = new ArrayDeque<>();
  void ask(String verb, String path) { keep(new Job(verb, "https://mixer.com/api/v1" + path)); work(); }
  void keep(Job job) { waiting.add(job); }
  void work() { Job job = waiting.poll(); run(job); }
  void run(Job job) { http.send(HttpRequest.newBuilder(URI.create(job.address)).method(job.verb, none).build()); }
  void start() {
    ask("GET", "/users/current");
    ask("PUT", "/channels/1");
  }
}
`,
      'Client.kt': `class Task(val verb: String, val address: String)
class Sender(private val http: OkHttpClient) {
  private val waiting = ArrayDeque<Task>()
  fun ask(verb: String, path: String) { keep(Task(verb, "https://mixer.com/api/v1" + path)); work() }
  fun keep(task: Task) { waiting.add(task) }
  fun work() { val task = waiting.removeFirst(); run(task) }
  fun run(task: Task) { http.newCall(Request.Builder().url(task.address).method(task.verb, null).build()).execute() }
  fun start() {
    ask("GET", "/users/current")
    ask("PUT", "/channels/1")
  }
}
`,
      'Client.cs': `using System.Net.Http;
record Work(HttpMethod Verb, string Address);
class Worker {
  private readonly Queue<Work> waiting = new Queue<Work>();
  void Ask(HttpMethod verb, string path) { Keep(new Work(verb, "https://mixer.com/api/v1" + path)); Next(); }
  void Keep(Work work) { waiting.Enqueue(work); }
  void Next() { var work = waiting.Dequeue(); Run(work); }
  void Run(Work work) { http.SendAsync(new HttpRequestMessage(work.Verb, work.Address)); }
  void Start() {
    Ask(HttpMethod.Get, "/users/current");
    Ask(HttpMethod.Put, "/channels/1");
  }
}
`,
    },
    [...both('Client.cs', 10, 11), ...both('Client.java', 10, 11), ...both('Client.kt', 9, 10)],
  ],
  [
    'what is added to one list of an object is not in another',
    {
      'a.js': `class Client {
  constructor(lanes) { this.lanes = lanes; }
  keep(path) { this.lanes.slow.push('https://mixer.com/api/v1' + path); }
  work() { const address = this.lanes.fast.shift(); return fetch(address); }
}
const client = new Client({ fast: [], slow: [] });
client.keep('/ingests');
client.work();
`,
    },
    [],
  ],
]);
