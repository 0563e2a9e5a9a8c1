import { testIdioms } from '@mixer-oauth/testkit';

// What code outside kept for the program is of the type that an assertion, or the function that takes it out, says.
const client = `package main

import ("context"; "net/http")

type Client struct{ root string }

func New() *Client { return &Client{root: "https://mixer.com/api/v1/"} }

func (c *Client) get(ctx context.Context, path string) error {
	request, _ := http.NewRequestWithContext(ctx, "GET", c.root+path, nil)
	_, err := http.DefaultClient.Do(request)
	return err
}

type Guest struct{ api *Client }
`;

testIdioms([
  [
    'Go: a function that takes it out of the context',
    {
      'a.go': `${client}
func guest(r *http.Request) *Guest { return r.Context().Value(key).(*Guest) }

func show(w http.ResponseWriter, r *http.Request) {
	who := guest(r)
	who.api.get(r.Context(), "users/current")
}
`,
    },
    ['call | certain | rest GET /users/current | a.go:21'],
  ],
  [
    'Go: assertions, with and without whether there is one; rows of a loop',
    {
      'a.go': `${client}
func show(w http.ResponseWriter, r *http.Request) {
	who, ok := r.Context().Value(key).(*Guest)
	if !ok {
		return
	}
	for _, path := range []string{"types", "users/current"} {
		who.api.get(r.Context(), path)
	}
}

func other(r *http.Request) {
	who := r.Context().Value(key).(*Guest)
	who.api.get(r.Context(), "users/search")
}
`,
    },
    [
      'call | certain | rest GET /types | a.go:22',
      'call | certain | rest GET /users/current | a.go:22',
      'call | certain | rest GET /users/search | a.go:29',
    ],
  ],
  [
    'Go: an interface, which something from outside may be, is likely at most',
    {
      'a.go': `package main

import "github.com/other/paint"

type Getter interface{ Get(path string) error }

type own struct{ root string }

func (o *own) Get(path string) error { _, err := http.Get("https://mixer.com/api/v1/" + path); return err }

func show() {
	var getter Getter = paint.New().Getter()
	getter.Get("types")
}
`,
    },
    ['call | unresolved | GET /{} | a.go:9', 'call | likely | rest GET /types | a.go:13'],
  ],
  [
    'TypeScript: what a function says that it gives',
    {
      'a.ts': `class Client {
  get(path: string) { return fetch('https://mixer.com/api/v1/' + path); }
}
function kept(): Client { return globalThis.registry.take('client'); }
kept().get('types');
`,
    },
    ['call | certain | rest GET /types | a.ts:5'],
  ],
]);
