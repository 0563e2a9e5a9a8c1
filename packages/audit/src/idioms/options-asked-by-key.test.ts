import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';
const put = (place: string): string => `call | certain | rest PUT /channels/{channelId}/hostee | ${place}`;

// The address is whole where the request is; the verb is what callers have in their options, or what is written for want of it.
testIdioms([
  [
    'Python: keyword arguments, asked with a default; of who passes none the default',
    {
      'a.py': `import requests
def go(**more):
    return requests.request(more.get('method', 'GET'), "${api}/channels/1/hostee")
go(method="PUT")
go()
`,
    },
    ['call | certain | rest GET /channels/{channelId}/hostee | a.py:3', put('a.py:3')],
  ],
  [
    'Python: a dictionary, and a class that a function makes of its keyword arguments',
    {
      'a.py': `import requests
def go(options):
    return requests.request(options.get('verb', 'GET'), "${api}/channels/1/hostee")
go({'verb': 'PUT'})
`,
      'b.py': `import requests
def made(**how):
    class Call:
        verb = how.get('verb', 'GET')
        def run(self):
            return requests.request(self.verb, "${api}/channels/2/hostee")
    return lambda: Call().run()
made(verb='DELETE')()
`,
    },
    [put('a.py:3'), 'call | certain | rest DELETE /channels/{channelId}/hostee | b.py:6'],
  ],
  [
    'Ruby: fetch, and what is taken out of the options',
    {
      'a.rb': `def go(options = {})
  verb = options.delete(:method) || :get
  HTTP.request(verb, "${api}/channels/1/hostee")
end
go(method: :put)
def go_on(**options)
  HTTP.request(options.fetch(:method, :get), "${api}/channels/2/hostee")
end
go_on(method: :delete)
`,
    },
    [put('a.rb:3'), 'call | certain | rest DELETE /channels/{channelId}/hostee | a.rb:7'],
  ],
  [
    'Java, Kotlin: a map',
    {
      'A.java': `class A {
  void go(Map<String, String> options) { http.request(options.getOrDefault("method", "GET"), "${api}/channels/1/hostee"); }
  void f() { go(Map.of("method", "PUT")); }
}
`,
      'b.kt': `fun go(options: Map<String, String>) = client.request(options.getOrDefault("method", "GET"), "${api}/channels/1/hostee")
fun f() { go(mapOf("method" to "PUT")) }
`,
    },
    [put('A.java:2'), put('b.kt:1')],
  ],
  [
    'Python, Ruby: a client that is asked for a path is no options',
    {
      'a.py': `def load(client):
    return client.get('users', 'x')
`,
      'b.rb': `def drop(client)
  client.delete('users')
end
`,
      'c.py': `url = "${api}/types"
`,
    },
    [],
  ],
]);
