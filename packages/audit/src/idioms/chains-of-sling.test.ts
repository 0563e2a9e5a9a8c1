import { testIdioms } from '@mixer-oauth/testkit';

// Go's sling resolves each step against what the steps before it made, as a link on a page is.
testIdioms([
  [
    'Go: with and without a slash at the end of the base and of a step, and with one at the beginning',
    {
      'a.go': `package main
import "github.com/dghubble/sling"
func a() { sling.New().Base("https://mixer.com/api/v1/").Path("users/current").Receive(nil, nil) }
func b() { sling.New().Base("https://mixer.com/api/v1").Path("types").Receive(nil, nil) }
func c() { sling.New().Base("https://mixer.com/api/v1/").Path("/ingests").Receive(nil, nil) }
func d() { sling.New().Base("https://mixer.com/api/v1/").Path("channels/").Path("1").Receive(nil, nil) }
func e() { sling.New().Base("https://mixer.com/api/v1/").Path("channels").Path("achievements").Receive(nil, nil) }
func f() { sling.New().Base("https://mixer.com").Path("api/v1/").Get("chats/1").Receive(nil, nil) }
func g() { sling.New().Base("https://mixer.com/api/v1/").Path("https://api.example/api/v1/").Path("types").Receive(nil, nil) }
`,
      'b.go': `package main
import "github.com/dghubble/sling"
func follow(id string) {
	api := sling.New().Base("https://mixer.com/api/v1/").Path("channels/")
	api.New().Put(id + "/follow").Receive(nil, nil)
	request, _ := api.New().Delete(id + "/hostee").Request()
	send(request)
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.go:6',
      'call | certain | rest GET /achievements | a.go:7',
      'call | certain | rest GET /chats/{channelId} | a.go:8',
      'call | certain | rest PUT /channels/{channelId}/follow | b.go:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | b.go:6',
    ],
  ],
]);
