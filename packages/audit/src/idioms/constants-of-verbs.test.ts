import { testIdioms } from '@mixer-oauth/testkit';

// Libraries have their own names for DELETE where the language keeps the word for itself.
testIdioms([
  [
    'C++: methods::DEL of cpprest, verb::delete_ of Beast',
    {
      'rest.cpp': `void drop(http_client client) {
  client.request(methods::DEL, U("https://mixer.com/api/v1/clips/7"));
  http_request request(methods::DEL);
  request.set_request_uri(U("https://mixer.com/api/v1/channels/7/follow"));
  client.request(request);
}
`,
      'beast.cpp': `void drop(Stream& stream) {
  http::request<http::empty_body> request{http::verb::delete_, "/api/v1/channels/9/hostee", 11};
  request.set(http::field::host, "mixer.com");
  http::write(stream, request);
}
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/hostee | beast.cpp:2',
      'call | certain | rest DELETE /clips/{clipId} | rest.cpp:2',
      'call | certain | rest DELETE /channels/{channelId}/follow | rest.cpp:4',
    ],
  ],
  [
    'a name that only begins or ends like one: the verb is what the other argument says',
    {
      'rest.cpp': `void keep(http_client client) {
  client.request(methods::PUT, U("https://mixer.com/api/v1/channels/7/follow"), fields::delete_when);
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | rest.cpp:2'],
  ],
]);
