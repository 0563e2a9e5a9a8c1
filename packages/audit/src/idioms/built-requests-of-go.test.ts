import { testIdioms } from '@mixer-oauth/testkit';

// Requests of Go's clients that are made first, told their verb and address, and sent last.
testIdioms([
  [
    'resty: fields of the request',
    {
      'a.go': `package a
import "github.com/go-resty/resty/v2"
const base = "https://mixer.com/api/v1"
func Follow(id string) error {
	client := resty.New()
	r := client.R()
	r.Method = "PUT"
	r.URL = base + "/channels/" + id + "/follow"
	_, err := r.Send()
	return err
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.go:8'],
  ],
  [
    'resty: a verb of the package, an address behind the base of the client',
    {
      'a.go': `package a
import (
	"net/http"
	"github.com/go-resty/resty/v2"
)
func New() *resty.Client {
	client := resty.New()
	client.SetBaseURL("https://mixer.com/api/v1")
	return client
}
func Host(id string) {
	r := New().R().SetBody(map[string]string{"id": id})
	r.Method = resty.MethodPut
	r.URL = "/channels/" + id + "/hostee"
	r.Send()
}
func Me() {
	r := New().R()
	r.Method = http.MethodGet
	r.URL = "/users/current"
	if _, err := r.Send(); err != nil { panic(err) }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | a.go:14',
      'call | certain | rest GET /users/current | a.go:20',
    ],
  ],
  [
    'resty: a client in a field, whose base is set where it is made; Execute',
    {
      'a.go': `package a
import "gopkg.in/resty.v1"
type Api struct { client *resty.Client }
func NewApi() *Api {
	client := resty.New()
	client.SetDebug(true).SetHostURL("https://mixer.com/api/v1")
	return &Api{client: client}
}
func (a *Api) Types() { a.client.R().Get("/types") }
func (a *Api) Leave(id string) { a.client.R().Execute(resty.MethodDelete, "/channels/"+id+"/follow") }
func (a *Api) Any(verb, id string) {
	r := a.client.R()
	r.Method = verb
	r.URL = "/clips/" + id
	r.Send()
}
func (a *Api) Drop(id string) { a.Any("DELETE", id) }
`,
    },
    [
      'call | certain | rest GET /types | a.go:9',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.go:10',
      'call | certain | rest DELETE /clips/{clipId} | a.go:14',
    ],
  ],
  [
    'resty: a method sets the base of the client that a field has',
    {
      'a.go': `package a
import "github.com/go-resty/resty/v2"
type Api struct { client *resty.Client }
func NewApi() *Api { return &Api{client: resty.New()} }
func (a *Api) Open(root string) { a.client.SetBaseURL(root + "/v1") }
func (a *Api) Types() { a.client.R().Get("/types") }
func main() { NewApi().Open("https://mixer.com/api") }
`,
    },
    ['call | certain | rest GET /types | a.go:6'],
  ],
  [
    'NOT what is set on something else, or on a client of another service',
    {
      'a.go': `package a
import "github.com/go-resty/resty/v2"
type note struct { Method, URL string }
func (n *note) Send() {}
func Log() {
	n := &note{}
	n.Method = "PUT"
	n.URL = "https://mixer.com/api/v1/channels/1/follow"
	n.Send()
}
func Other() {
	client := resty.New().SetBaseURL("https://other.example/api/v1")
	r := client.R()
	r.Method = "PUT"
	r.URL = "/channels/1/follow"
	r.Send()
}
`,
    },
    [],
  ],
]);
