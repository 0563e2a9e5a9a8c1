import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';
const followed = (file: string, on: number, off = on): readonly string[] => [
  ...(off < 0 ? [] : [`call | certain | rest DELETE /channels/{channelId}/follow | ${file}:${off}`]),
  `call | certain | rest PUT /channels/{channelId}/follow | ${file}:${on}`,
];

// What a caller compares, denies or declares to be a yes or no is either: both branches run.
testIdioms([
  [
    'Python: a comparison, a membership, and a parameter that is true by default',
    {
      'a.py': `import requests
class Route:
    def __init__(self, verb, path):
        self.verb = verb
        self.path = path
SET = Route('PUT', '/channels/{id}/follow')
UNSET = Route('DELETE', '/channels/{id}/follow')
def run(route, **args):
    return requests.request(route.verb, '${api}' + route.path.format(**args))
def change(id, wanted=True):
    route = SET if wanted else UNSET
    return run(route, id=id)
def view(request):
    change(request.form['c'], request.form.get('mode') == 'set')
`,
      'b.py': `import requests
def change(id, wanted):
    return requests.request('PUT' if wanted else 'DELETE', f'${api}/channels/{id}/follow')
def view(request):
    change(1, 'x' in request.form)
`,
      'c.py': `import requests
def change(id, wanted=False):
    return requests.request('PUT' if wanted else 'DELETE', f'${api}/channels/{id}/follow')
def view(request):
    change(1, request.form.read())
`,
      'd.py': `import requests
def change(id, wanted):
    return requests.request('PUT' if wanted else 'DELETE', f'${api}/channels/{id}/follow')
change(1, True)
`,
      'e.py': `import requests
def change(id, wanted):
    return requests.request('PUT' if wanted else 'DELETE', f'${api}/channels/{id}/follow')
def view(request):
    change(1, not request.form.other)
`,
    },
    [
      ...followed('a.py', 6, -1),
      ...followed('a.py', 7).slice(0, 1),
      ...followed('b.py', 3),
      ...followed('c.py', 3),
      'call | certain | rest PUT /channels/{channelId}/follow | d.py:3',
      ...followed('e.py', 3),
    ],
  ],
  [
    'JavaScript and TypeScript: a comparison, a denial, a declared type',
    {
      'a.js': `const change = (id, wanted) => fetch(\`${api}/channels/\${id}/follow\`, { method: wanted ? 'PUT' : 'DELETE' });
export const view = (form) => change(form.c, form.mode === 'set');
`,
      'b.js': `const change = (id, wanted) => fetch(\`${api}/channels/\${id}/follow\`, { method: wanted ? 'PUT' : 'DELETE' });
export const view = (form) => change(form.c, !form.mode);
`,
      'c.ts': `const change = (id: number, wanted: boolean) => fetch(\`${api}/channels/\${id}/follow\`, { method: wanted ? 'PUT' : 'DELETE' });
export const view = (form) => change(form.c, form.get('mode'));
`,
      'd.js': `const change = (id, wanted) => fetch(\`${api}/channels/\${id}/follow\`, { method: wanted ? 'PUT' : 'DELETE' });
export const view = (form) => change(form.c, form.a > 3 && form.b < 4);
`,
    },
    [...followed('a.js', 1), ...followed('b.js', 1), ...followed('c.ts', 1), ...followed('d.js', 1)],
  ],
  [
    'Ruby and PHP',
    {
      'a.rb': `require 'httparty'
def change(id, wanted)
  HTTParty.send(wanted ? :put : :delete, "${api}/channels/#{id}/follow")
end
change(1, params[:mode] == 'set')
`,
      'b.rb': `require 'httparty'
def change(id, wanted: true)
  HTTParty.send(wanted ? :put : :delete, "${api}/channels/#{id}/follow")
end
change(1, wanted: Form.read)
`,
      'c.php': `<?php
function change($id, bool $wanted) {
  return (new GuzzleHttp\\Client())->request($wanted ? 'PUT' : 'DELETE', "${api}/channels/$id/follow");
}
change(1, read());
`,
      'd.php': `<?php
function change($id, $wanted) {
  return (new GuzzleHttp\\Client())->request($wanted ? 'PUT' : 'DELETE', "${api}/channels/$id/follow");
}
change(1, $_POST['mode'] === 'set');
`,
    },
    [...followed('a.rb', 3), ...followed('b.rb', 3), ...followed('c.php', 3), ...followed('d.php', 3)],
  ],
  [
    'Java, C# and Go: a declared type',
    {
      'A.java': `import okhttp3.*;
class A {
  void change(int id, boolean wanted) throws Exception {
    String verb = wanted ? "PUT" : "DELETE";
    Request r = new Request.Builder().url("${api}/channels/" + id + "/follow").method(verb, null).build();
    new OkHttpClient().newCall(r).execute();
  }
  void view(Form form) throws Exception { change(1, form.getParameter("m").equals("set")); }
}
`,
      'b.cs': `using System.Net.Http;
class B {
  static HttpClient http = new HttpClient();
  void Change(int id, bool wanted) {
    http.SendAsync(new HttpRequestMessage(wanted ? HttpMethod.Put : HttpMethod.Delete, $"${api}/channels/{id}/follow"));
  }
  void View(Form form) { Change(1, form.Read("m")); }
}
`,
      'c.go': `package c
import "net/http"
func change(id string, wanted bool) {
	verb := "DELETE"
	if wanted {
		verb = "PUT"
	}
	req, _ := http.NewRequest(verb, "${api}/channels/"+id+"/follow", nil)
	http.DefaultClient.Do(req)
}
func view(r *http.Request) { change("1", ready(r)) }
`,
    },
    [...followed('A.java', 5), ...followed('b.cs', 5), ...followed('c.go', 8)],
  ],
]);
