import { testIdioms } from '@mixer-oauth/testkit';

// Functions that a C++ header declares and another file defines.
testIdioms([
  [
    'C++: declared in a header, defined in another file',
    {
      'r.h': `void get(const std::string& path);`,
      'send.cpp': `#include "r.h"
void get(const std::string& path) { cpr::Get(cpr::Url{"https://mixer.com/api/v1" + path}); }`,
      'a.cpp': `#include "r.h"
void me() { get("/users/current"); }`,
    },
    ['call | certain | rest GET /users/current | a.cpp:2'],
  ],
  [
    'C++: a namespace in a header',
    {
      'r.h': `namespace api { void get(const std::string& path); }`,
      'send.cpp': `#include "r.h"
namespace api { void get(const std::string& path) { cpr::Get(cpr::Url{"https://mixer.com/api/v1" + path}); } }`,
      'a.cpp': `#include "r.h"
void me() { api::get("/users/current"); }`,
    },
    ['call | certain | rest GET /users/current | a.cpp:2'],
  ],
  [
    'C++: a function of that name in a file that is not included',
    {
      'send.cpp': `void get(const std::string& path) { cpr::Get(cpr::Url{"https://mixer.com/api/v1" + path}); }`,
      'a.cpp': `#include "other.h"
void me() { get("/users/current"); }`,
    },
    ['call | unresolved | GET /{} | send.cpp:1'],
  ],
]);
