import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'C++: constants of one name in sibling namespaces',
    {
      'a.cpp': `#include <cpr/cpr.h>
namespace names {
  namespace hosts { const std::string own = "https://mixer.com/api/v1/"; }
  namespace other { const std::string own = "https://example.com/api/v1/"; }
  namespace paths { const std::string current = "users/current"; const std::string kinds = "types"; }
  namespace events { const std::string current = "types/1"; }
}
void f() {
  cpr::Get(cpr::Url{names::hosts::own + names::paths::current});
  cpr::Get(cpr::Url{names::other::own + names::paths::kinds});
}
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:5'],
  ],
  [
    'C++: a header that declares them, functions, what stands around a bare name',
    {
      'names.h': `namespace Names {
  namespace Paths { extern const std::string Current; }
  namespace Events { extern const std::string Current; }
}
`,
      'names.cpp': `#include "names.h"
namespace Names {
  namespace Events { const std::string Current = "types"; }
  namespace Paths { const std::string Current = "users/current"; }
}
`,
      'use.cpp': `#include "names.h"
#include <cpr/cpr.h>
void f() { cpr::Get(cpr::Url{"https://mixer.com/api/v1/" + Names::Paths::Current}); }
`,
      'functions.cpp': `#include <cpr/cpr.h>
namespace one { std::string path() { return "channels/1"; } }
namespace two { std::string path() { return "types/1"; } }
void g() { cpr::Get(cpr::Url{"https://mixer.com/api/v1/" + one::path()}); }
`,
      'around.cpp': `#include <cpr/cpr.h>
namespace app::rooms {
  const std::string path = "chats/1";
  void open() { cpr::Get(cpr::Url{"https://mixer.com/api/v1/" + path}); }
}
namespace app::kinds {
  const std::string path = "types";
  class Kinds { void all() { cpr::Delete(cpr::Url{"https://mixer.com/api/v1/" + path}); } };
}
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | around.cpp:3',
      'call | certain | rest DELETE /types | around.cpp:7',
      'call | certain | rest GET /channels/{channelIdOrToken} | functions.cpp:2',
      'call | certain | rest GET /users/current | names.cpp:4',
    ],
  ],
  [
    'C++: functions of classes that are written small like namespaces, beside a class with the name of one',
    {
      'label.h': `namespace app { class label { public: static std::string text(int width); }; class format { int width; }; }
`,
      'paths.h': `namespace app {
  class paths { public: static std::string label() { return "channels/1"; } };
  class kinds { public: static std::string label() { return "types"; } };
}
`,
      'use.cpp': `#include "label.h"
#include "paths.h"
#include <cpr/cpr.h>
void f(std::string id) {
  cpr::Get(cpr::Url{"https://mixer.com/api/v1/" + app::paths::label()});
  cpr::Delete(cpr::Url{app::strings::format("https://mixer.com/api/v1/channels/{}/follow", id)});
  app::format{2};
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | paths.h:2',
      'call | certain | rest DELETE /channels/{channelId}/follow | use.cpp:6',
    ],
  ],
  [
    'C++: what only looks like it: a class of the namespace itself, a function of a class that gives something else',
    {
      'format.h': `namespace app { class format { public: format(std::string path, int id) {} std::string shown() { return "-"; } }; }
namespace app { class paths { public: static std::string format(std::string path, int id) { return "types"; } }; }
`,
      'use.cpp': `#include "format.h"
#include <cpr/cpr.h>
void f(int id) {
  cpr::Get(cpr::Url{app::format("https://mixer.com/api/v1/channels/{}", id).shown()});
  cpr::Get(cpr::Url{"https://mixer.com/api/v1/" + app::paths::format("users/{}", id)});
}
`,
    },
    ['call | certain | rest GET /types | format.h:2'],
  ],
  [
    'C++: scopes of one name as an event, in sibling namespaces',
    {
      'scopes.cpp': `#include <cpr/cpr.h>
namespace events { const std::string chat = "chat:connect"; }
namespace scopes { const std::string chat = "chat:chat"; }
std::string address() { return "https://mixer.com/oauth/authorize?response_type=code&scope=" + scopes::chat; }
`,
    },
    ['request | certain | chat:chat | scopes.cpp:3'],
  ],
  [
    'C++: a name that is asked for again, of a header that includes others, or of none',
    {
      'verbs.hpp': `#pragma once
inline const char *label() { return "verbs"; }
`,
      'names.hpp': `#pragma once
#include "verbs.hpp"
const std::string root = "https://mixer.com/api/v1/";
`,
      'all.hpp': `#include "names.hpp"
#include "verbs.hpp"
`,
      'use.cpp': `#include "all.hpp"
#include <cpr/cpr.h>
void one() { cpr::Get(cpr::Url{root + "types"}); }
void two() { cpr::Delete(cpr::Url{root + "channels/1/follow"}); }
void three() { cpr::Put(cpr::Url{elsewhere + "channels/1/follow"}); }
void four() { cpr::Put(cpr::Url{elsewhere + "channels/1/hostee"}); }
`,
    },
    [
      'call | certain | rest GET /types | use.cpp:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | use.cpp:4',
    ],
  ],
]);
