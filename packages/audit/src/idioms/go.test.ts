import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Sprintf with every verb, a constant, a variable first, a builder',
    {
      'a.go': `package a
import ("fmt"; "net/http")
const base = "https://mixer.com/api/v1"
func f(id int, name string) {
	url := fmt.Sprintf("%s/channels/%d?noCount=%t", base, id, true)
	res, err := http.Get(url)
	http.Get(fmt.Sprintf(base+"/users/%[1]v", name))
	http.Get(fmt.Sprintf("%v/types/%+v", base, id))
	var sb strings.Builder
	sb.WriteString(base)
	sb.WriteString("/clips/" + name)
	http.Get(sb.String())
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.go:5',
      'call | certain | rest GET /users/{userId} | a.go:7',
      'call | certain | rest GET /types/{typeId} | a.go:8',
      'call | certain | rest GET /clips/{clipId} | a.go:11',
    ],
  ],
  [
    'constants of other files and packages, methods in another file than their type',
    {
      'mixer/consts.go': `package mixer
const (
	Host = "https://mixer.com"
	Root = Host + "/api/v1"
)
`,
      'mixer/client.go': `package mixer
import "net/http"
type Client struct { root string; http *http.Client }
func New() *Client { return &Client{root: Root, http: &http.Client{}} }
`,
      'mixer/calls.go': `package mixer
import "net/http"
func (c *Client) do(method, path string) (*http.Response, error) {
	req, err := http.NewRequest(method, c.root+path, nil)
	if err != nil { return nil, err }
	return c.http.Do(req)
}
func (c *Client) Follow(id string) { c.do(http.MethodPut, "/channels/"+id+"/follow") }
`,
      'main.go': `package main
import "github.com/acme/bot/mixer"
func main() {
	c := mixer.New()
	c.Follow("1")
	http.Get(mixer.Root + "/users/current")
}
`,
    },
    [
      'call | certain | rest GET /users/current | main.go:6',
      'call | certain | rest PUT /channels/{channelId}/follow | mixer/calls.go:8',
    ],
  ],
  [
    'requests built and sent: NewRequest, url.URL, JoinPath, path.Join, Values',
    {
      'a.go': `package a
import ("net/http"; "net/url"; "path"; "strings")
func f(c *http.Client, id string) {
	req, _ := http.NewRequestWithContext(ctx, "PATCH", "https://mixer.com/api/v1/channels/"+id, body)
	c.Do(req)
	u := &url.URL{Scheme: "https", Host: "mixer.com", Path: "/api/v1/users/current"}
	http.Get(u.String())
	v, _ := url.JoinPath("https://mixer.com/api/v1", "types", id)
	http.Get(v)
	http.Get("https://mixer.com" + path.Join("/api/v1", "clips", id))
	http.Get(strings.Join([]string{"https://mixer.com/api/v1", "chats", id}, "/"))
	w, _ := url.Parse("https://mixer.com")
	w.Path = "/api/v1/recordings/" + id
	http.Get(w.String())
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.go:4',
      'call | certain | rest GET /users/current | a.go:6',
      'call | certain | rest GET /types/{typeId} | a.go:8',
      'call | certain | rest GET /clips/{clipId} | a.go:10',
      'call | certain | rest GET /chats/{channelId} | a.go:11',
      'call | certain | rest GET /recordings/{recordingId} | a.go:13',
    ],
  ],
  [
    'clients with a base address: resty, sling',
    {
      'a.go': `package a
import ("github.com/go-resty/resty/v2"; "github.com/dghubble/sling")
func f(id string) {
	client := resty.New().SetBaseURL("https://mixer.com/api/v1")
	client.R().SetBody(b).Patch("/channels/" + id)
	sling.New().Base("https://mixer.com/api/v1/").Put("channels/" + id + "/follow").Receive(&ok, &bad)
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.go:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:6',
    ],
  ],
  [
    'scopes of oauth2.Config, appended and in a variable of the package',
    {
      'scopes.go': `package a
var scopes = []string{"chat:connect", "chat:chat"}
`,
      'a.go': `package a
import "golang.org/x/oauth2"
var conf = &oauth2.Config{
	ClientID: "abc",
	Scopes:   append(scopes, "channel:details:self"),
	Endpoint: oauth2.Endpoint{AuthURL: "https://mixer.com/oauth/authorize", TokenURL: "https://mixer.com/api/v1/oauth/token"},
	RedirectURL: "https://app.example/cb",
}
`,
    },
    [
      'client-id | certain | abc | a.go:4',
      'request | certain | channel:details:self | a.go:5',
      'redirect | certain | https://app.example/cb | a.go:7',
      'request | certain | chat:connect | scopes.go:2',
      'request | certain | chat:chat | scopes.go:2',
    ],
  ],
  [
    'frames as structs with tags, as maps and as text',
    {
      'a.go': `package a
import "github.com/gorilla/websocket"
const api = "https://mixer.com/api/v1/chats"
type frame struct {
	Kind string \`json:"type"\`
	Name string \`json:"method"\`
	Args []interface{} \`json:"arguments"\`
}
func f(ws *websocket.Conn) {
	ws.WriteJSON(frame{Kind: "method", Name: "msg", Args: []interface{}{"hi"}})
	ws.WriteJSON(map[string]interface{}{"type": "method", "method": "whisper", "arguments": args})
	ws.WriteMessage(1, []byte(fmt.Sprintf(\`{"type":"method","method":"timeout","arguments":["%s","5m"]}\`, user)))
	send(ws, "vote:choose")
}
func send(ws *websocket.Conn, method string) {
	ws.WriteJSON(&frame{"method", method, nil})
}
`,
    },
    [
      'call | certain | chat msg | a.go:10',
      'call | certain | chat whisper | a.go:11',
      'call | certain | chat timeout | a.go:12',
      'call | certain | chat vote:choose | a.go:13',
    ],
  ],
  [
    'events of the live socket, one for every channel in a list',
    {
      'a.go': `package a
const socket = "wss://constellation.mixer.com"
func f(id int) { subscribe(fmt.Sprintf("channel:%d:update", id)) }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.go:3'],
  ],
  [
    'addresses made of others, in a file of their own; what only reads settings calls nothing',
    {
      'endpoints.go': `package a
var (
	host  = "https://mixer.com"
	api   = host + "/api/v1/"
	Login = api + "users/"
	token = getEnv("TOKEN_URL", "https://mixer.com/api/v1/users/current")
)
func getEnv(key, fallback string) string { return fallback }
`,
      'a.go': `package a
func (s *Session) Me() { s.request("GET", Login+"current") }
func (s *Session) request(method, address string) { http.NewRequest(method, address, nil) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:2'],
  ],
  [
    'an interface stands for whoever has its methods',
    {
      'a.go': `package a
import "net/http"
type getter interface { Get(path string) (*http.Response, error) }
type api struct{ base string }
func (a *api) Get(path string) (*http.Response, error) { return http.Get(a.base + path) }
type bot struct { g getter }
func (b *bot) run() { b.g.Get("/users/current") }
func main() { b := &bot{g: &api{"https://mixer.com/api/v1"}}; b.run() }
`,
    },
    ['call | certain | rest GET /users/current | a.go:7'],
  ],
  [
    'nothing: routes, logs, comparisons, links, another host through the same client',
    {
      'a.go': `package a
import ("log"; "net/http")
const api = "https://mixer.com/api/v1"
const kraken = "https://api.example/v1"
func f(r *mux.Router, id string) {
	http.HandleFunc("/users/current", show)
	r.HandleFunc("/channels/{id}", show).Methods("PATCH")
	log.Printf("%s/users/current", api)
	text := fmt.Sprintf("%s?x=%d", api+"/users/current", id)
	if path == "/users/current" { return }
	http.Get(kraken + "/channels/" + id)
	link := "https://mixer.com/" + id
}
`,
    },
    [],
  ],
]);
