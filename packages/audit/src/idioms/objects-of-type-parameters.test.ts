import { testIdioms } from '@mixer-oauth/testkit';

// Objects of a type parameter, which are asked by methods: which class that is, callers name.
testIdioms([
  [
    'C#: made and asked at once, and handed on',
    {
      'A.cs': `abstract class Call { public virtual string Verb() { return "GET"; } public abstract string Path(); }
class Load : Call { public override string Path() { return "channels/3/details"; } }
class Edit : Call { public override string Path() { return "channels/3"; } public override string Verb() { return "PATCH"; } }
class Api {
  HttpClient http = new HttpClient();
  async Task Run<T>() where T : Call, new() {
    var call = new T();
    await http.SendAsync(new HttpRequestMessage(new HttpMethod(call.Verb()), "https://mixer.com/api/v1/" + call.Path()));
  }
  void Go() { Run<Load>(); Run<Edit>(); }
}
`,
      'B.cs': `abstract class Ask { public virtual string Verb() { return "GET"; } public abstract string Path(); }
class Follows : Ask { public override string Path() { return "users/3/follows"; } }
class Drop : Ask { public override string Path() { return "users/3/avatar"; } public override string Verb() { return "DELETE"; } }
class Other {
  HttpClient http = new HttpClient();
  Task Send(Ask ask) => http.SendAsync(new HttpRequestMessage(new HttpMethod(ask.Verb()), "https://mixer.com/api/v1/" + ask.Path()));
  Task Run<T>() where T : Ask, new() => Send(new T());
  void Go() { Run<Follows>(); Run<Drop>(); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | A.cs:2',
      'call | certain | rest PATCH /channels/{channelId} | A.cs:3',
      'call | certain | rest GET /users/{userId}/follows | B.cs:2',
      'call | certain | rest DELETE /users/{userId}/avatar | B.cs:3',
    ],
  ],
  [
    'C++: arguments forwarded to a constructor, a queue that puts back what was too early, a request that a job makes',
    {
      'call.h': `class Call {
public:
  enum class Verb { Get, Put, Patch };
  virtual Verb verb() const { return Verb::Get; }
  virtual QString path() const = 0;
  static QByteArray word(Verb verb);
  QNetworkRequest prepared() const;
};
`,
      'call.cpp': `#include "call.h"
QByteArray Call::word(Verb verb) { switch (verb) { case Verb::Get: return "GET"; case Verb::Put: return "PUT"; case Verb::Patch: return "PATCH"; } }
QNetworkRequest Call::prepared() const {
  QUrl url("https://mixer.com/api/v1/" + path());
  QNetworkRequest request(url);
  return request;
}
`,
      'calls.h': `#include "call.h"
class Load : public Call { int m_id; public: Load(int id) : m_id(id) {} QString path() const override { return QString("channels/%1/details").arg(m_id); } };
class Edit : public Call { int m_id; public: Edit(int id) : m_id(id) {} QString path() const override { return QString("channels/%1").arg(m_id); } Verb verb() const override { return Verb::Patch; } };
class Host : public Call { int m_id; public: Host(int id) : m_id(id) {} QString path() const override { return QString("channels/%1/hostee").arg(m_id); } Verb verb() const override { return Verb::Put; } };
`,
      'line.h': `#include "call.h"
class Line {
public:
  template <typename T, typename... Args> T *add(Args &&...args) { auto *call = new T(std::forward<Args>(args)...); take(call); return call; }
private:
  void take(Call *call);
  void next();
  void settle(Call *call, QNetworkReply *reply);
  QNetworkAccessManager m_net;
  QQueue<Call *> m_line;
};
`,
      'line.cpp': `#include "line.h"
void Line::take(Call *call) { m_line.enqueue(call); }
void Line::next() {
  Call *call = m_line.dequeue();
  QNetworkRequest request = call->prepared();
  QNetworkReply *reply = m_net.sendCustomRequest(request, Call::word(call->verb()), "");
  connect(reply, &QNetworkReply::finished, this, [=] { settle(call, reply); });
}
void Line::settle(Call *call, QNetworkReply *reply) { if (reply->error()) m_line.prepend(call); }
`,
      'desk.cpp': `#include "line.h"
#include "calls.h"
class Desk { Line *m_line; int m_id = 0; void start() { m_line->add<Load>(m_id); m_line->add<Edit>(m_id); m_line->add<Host>(m_id); } };
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | calls.h:2',
      'call | certain | rest PATCH /channels/{channelId} | calls.h:3',
      'call | certain | rest PUT /channels/{channelId}/hostee | calls.h:4',
    ],
  ],
  [
    'JavaScript: what was taken from a queue is put back, and what was not is another item',
    {
      'a.js': `const jobs = [];
const follow = { verb: 'PUT', path: '/channels/1/follow' };
const me = { verb: 'GET', path: '/users/current' };
jobs.push(follow); jobs.push(me);
async function next() {
  const job = jobs.shift();
  const answer = await fetch('https://mixer.com/api/v1' + job.path, { method: job.verb });
  if (answer.status === 429) later(job);
}
function later(job) { jobs.unshift(job); }
`,
      'b.js': `const line = [{ verb: 'DELETE', path: '/users/1/avatar' }];
async function next() {
  const job = line.shift();
  await fetch('https://mixer.com/api/v1' + job.path, { method: job.verb });
}
function add(job) { line.unshift(job); }
add({ verb: 'GET', path: '/types/3' });
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest DELETE /users/{userId}/avatar | b.js:1',
      'call | certain | rest GET /types/{typeId} | b.js:7',
    ],
  ],
]);
