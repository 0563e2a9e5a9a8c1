import { testIdioms } from '@mixer-oauth/testkit';

// Requests that code writes on a connection by itself, as the protocol has them.
testIdioms([
  [
    'line by line, behind functions that are handed verb, path and host (C++)',
    {
      'Api.h': `#define API_HOST "mixer.com"
#define FOLLOW_PATH "/api/v1/channels/%d/follow"
#define TYPES_PATH "/api/v1/types"
class Api {
 public:
  bool follow(int id);
  int types();
 private:
  Client *client;
  int ask(const char *verb, const char *path, const char *body = "", const char *host = API_HOST);
  int get(const char *path, const char *host = API_HOST);
};
`,
      'Api.cpp': `#include "Api.h"
int Api::ask(const char *verb, const char *path, const char *body, const char *host) {
  if (!client->connect(host, 443)) return -1;
  Serial.println(host);
  client->print(verb);
  client->print(path);
  client->println(F(" HTTP/1.0"));
  client->print(F("Host: "));
  client->println(host);
  client->println();
  client->print(body);
  return 200;
}
int Api::get(const char *path, const char *host) {
  client->connect(host, 443);
  client->print(F("GET "));
  client->print(path);
  client->println(F(" HTTP/1.1"));
  client->println();
  return 200;
}
bool Api::follow(int id) {
  char path[80];
  sprintf(path, FOLLOW_PATH, id);
  return ask("PUT ", path) == 204;
}
int Api::types() { char path[80] = TYPES_PATH; return get(path); }
int other(Api *api) { return api->get("/api/v1/ingests", "files.example"); }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | Api.h:2', 'call | certain | rest GET /types | Api.h:3'],
  ],
  [
    'as one text (Python, Go, Arduino)',
    {
      'a.py': `import socket, ssl
def ask(verb, path):
    raw = socket.create_connection(("mixer.com", 443))
    sock = ssl.wrap_socket(raw)
    sock.sendall(f"{verb} /api/v1{path} HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n".encode())
ask("DELETE", "/clips/7")
`,
      'a.go': `package main

import ("crypto/tls"; "fmt")

func show(id string) {
	conn, _ := tls.Dial("tcp", "mixer.com:443", nil)
	fmt.Fprintf(conn, "GET /api/v1/users/%s HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n", id)
}
`,
      'a.ino': `const char* host = "mixer.com";
void current() {
  WiFiClientSecure client;
  client.connect(host, 443);
  client.print(String("GET ") + "/api/v1/users/current" + " HTTP/1.1\\r\\nHost: " + host + "\\r\\n\\r\\n");
}
`,
    },
    [
      'call | certain | rest GET /users/{userId} | a.go:7',
      'call | certain | rest GET /users/current | a.ino:5',
      'call | certain | rest DELETE /clips/{clipId} | a.py:6',
    ],
  ],
  [
    'what looks like it and is not: another host, none, what is only shown, an answer (C++, Python)',
    {
      'a.cpp': `void others(WiFiClient client) {
  client.connect("api.example", 80);
  client.println("PUT /api/v1/channels/7/follow HTTP/1.1");
  client.println("Host: api.example");
  client.println();
}
void shown() {
  Serial.println("DELETE /api/v1/channels/7/follow HTTP/1.1");
  Serial.println("Host: mixer.com");
}
void nowhere(WiFiClient client) { client.println("GET /api/v1/types HTTP/1.1"); }
const char *page = "https://mixer.com/api/v1";
`,
      'a.py': `def answer(connection):
    connection.send(b"HTTP/1.1 200 OK\\r\\nLocation: https://mixer.com/api/v1/types\\r\\n\\r\\n")
def told(connection, line):
    if line == "GET /api/v1/types HTTP/1.1":
        connection.send("Host: mixer.com")
`,
    },
    [],
  ],
  [
    'what it is written on is a connection: its name, its type or what it is made of says so (Java, Lua)',
    {
      'A.java': `class A {
  void show(Socket link) throws Exception {
    PrintWriter out = new PrintWriter(link.getOutputStream());
    out.print("GET /api/v1/ingests HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n");
  }
  void tell(Socket link) throws Exception {
    PrintWriter writer = new PrintWriter(link.getOutputStream());
    writer.print("GET /api/v1/types HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n");
  }
}
`,
      'b.lua': `local conn = make()
conn:send("DELETE /api/v1/clips/7 HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n")
`,
    },
    ['call | certain | rest GET /types | A.java:8', 'call | certain | rest DELETE /clips/{clipId} | b.lua:2'],
  ],
  [
    'a file, a page and an answer show the same text (Python, JavaScript, Java, Go)',
    {
      'a.py': `def save(path):
    with open(path, 'w') as f:
        f.write("GET /api/v1/types HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n")
class Page:
    def get(self):
        self.write("DELETE /api/v1/clips/7 HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n")
`,
      'b.js': `app.get('/docs', (req, res) => { res.write("PUT /api/v1/channels/7/follow HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n"); });
`,
      'C.java': `class C {
  void save() throws Exception {
    FileWriter writer = new FileWriter("a.txt");
    writer.write("GET /api/v1/users/current HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n");
  }
}
`,
      'd.go': `package d
func page(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, "GET /api/v1/teams/1 HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n") }
const base = "https://mixer.com/api/v1"
`,
    },
    [],
  ],
  [
    'words that are only part of others: a log of those who had access, a dialog (Python, JavaScript)',
    {
      'a.py': `def show(dialog):
    dialog.write("GET /api/v1/types HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n")
`,
      'b.js': `const shown = (accessLog) => accessLog.write("DELETE /api/v1/clips/7 HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n");
const sent = (dialer) => dialer.write("GET /api/v1/ingests HTTP/1.1\\r\\nHost: mixer.com\\r\\n\\r\\n");
`,
    },
    ['call | certain | rest GET /ingests | b.js:2'],
  ],
]);
