import { testIdioms } from '@mixer-oauth/testkit';

// One call of a wrapper has a verb and another none, and both begin with the same constant: the one does not speak for the other.
testIdioms([
  [
    'a verb that is left out beside one that is passed, with addresses made of one constant (C++, JavaScript, PHP)',
    {
      'a.cpp': `#include <curl/curl.h>
#define CHANNEL_URL "https://mixer.com/api/v1/channels/7"
#define FOLLOW_URL (CHANNEL_URL "/follow")
#define HOST_URL CHANNEL_URL "/hostee"
long run(const char* url, const char* verb = nullptr);
void all() {
  run(CHANNEL_URL);
  run(FOLLOW_URL, "POST");
  run(HOST_URL, "DELETE");
}
long run(const char* url, const char* verb) {
  CURL* curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  if (verb != nullptr) curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, verb);
  return curl_easy_perform(curl);
}
`,
      'b.js': `const CHANNEL = 'https://mixer.com/api/v1/channels/7';
const FOLLOW = CHANNEL + '/follow';
const run = (url, options) => fetch(url, options);
run(CHANNEL);
run(FOLLOW, { method: 'PUT' });
`,
      'c.php': `<?php
const CHANNEL = 'https://mixer.com/api/v1/channels/7';
const FOLLOW = CHANNEL . '/follow';
function run($url, $verb = null) {
  $curl = curl_init($url);
  if ($verb) { curl_setopt($curl, CURLOPT_CUSTOMREQUEST, $verb); }
  return curl_exec($curl);
}
run(CHANNEL);
run(FOLLOW, 'PUT');
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.cpp:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.cpp:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | b.js:1',
      'call | certain | rest PUT /channels/{channelId}/follow | b.js:1',
      'call | certain | rest GET /channels/{channelIdOrToken} | c.php:2',
      'call | certain | rest PUT /channels/{channelId}/follow | c.php:2',
    ],
  ],
  [
    'what looks like it and is not: a constant that others begin with, and a verb that the wrapper has (Rust, PHP)',
    {
      'b.rs': `const CHANNEL: &str = "https://mixer.com/api/v1/channels/7";
async fn run(url: &str) { reqwest::Client::new().put(url).send().await; }
async fn follow() { let url = CHANNEL; run(&format!("{url}/follow")).await; }
`,
      'c.php': `<?php
const CHANNEL = 'https://mixer.com/api/v1/channels/7';
const FOLLOW = CHANNEL . '/follow';
function run($url, $data = null) {
  $curl = curl_init($url);
  if ($data) { curl_setopt($curl, CURLOPT_POSTFIELDS, $data); }
  curl_setopt($curl, CURLOPT_CUSTOMREQUEST, 'PUT');
  return curl_exec($curl);
}
run(FOLLOW);
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | b.rs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | c.php:2',
    ],
  ],
]);
