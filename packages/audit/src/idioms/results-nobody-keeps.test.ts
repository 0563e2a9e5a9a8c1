import { testIdioms } from '@mixer-oauth/testkit';

// What a statement throws away was made all the same.
testIdioms([
  [
    'Go: the blank identifier',
    {
      'a.go': `package bot
func run(c *http.Client, b *Bot) {
	_ = b.call("purge", "bob")
	_, _ = c.Get("https://mixer.com/api/v1/users/current")
	var _, _ = c.Get("https://mixer.com/api/v1/channels/5/hosters")
	if _ = b.call("msg", "hi"); true {
	}
	_, _ = c.Get("https://api.example/v1/users/current")
}
func (b *Bot) call(method string, args ...interface{}) error {
	return b.conn.WriteJSON(packet{"method", method, args})
}
type Bot struct{ conn *websocket.Conn }
type packet struct {
	Type      string        \`json:"type"\`
	Method    string        \`json:"method"\`
	Arguments []interface{} \`json:"arguments"\`
}
`,
    },
    [
      'call | certain | chat purge | a.go:3',
      'call | certain | rest GET /users/current | a.go:4',
      'call | certain | rest GET /channels/{channelId}/hosters | a.go:5',
      'call | certain | chat msg | a.go:6',
    ],
  ],
  [
    'Go: a range without names',
    {
      'a.go': `package bot
func run() {
	for range list("https://mixer.com/api/v1/channels/5/follow") {
	}
	for _ = range list("https://mixer.com/api/v1/channels/5/hosters") {
	}
}
func list(u string) []User { http.Get(u) }
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.go:3',
      'call | certain | rest GET /channels/{channelId}/hosters | a.go:5',
    ],
  ],
  [
    'Rust: patterns that bind nothing',
    {
      'a.rs': `fn run(c: &Client) {
    let _ = c.put("https://mixer.com/api/v1/channels/5/follow").send();
    if let Err(_) = c.get("https://mixer.com/api/v1/users/current").send() { return; }
    while let Ok(_) = c.get("https://mixer.com/api/v1/chats/5").send() {}
    for _ in c.get("https://mixer.com/api/v1/channels/5/hosters").send() {}
    let Ok(_) = c.delete("https://mixer.com/api/v1/channels/5/hostee").send() else { return };
    let _ = c.get("https://api.example/v1/users/current").send();
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:2',
      'call | certain | rest GET /users/current | a.rs:3',
      'call | certain | rest GET /chats/{channelId} | a.rs:4',
      'call | certain | rest GET /channels/{channelId}/hosters | a.rs:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.rs:6',
    ],
  ],
]);
