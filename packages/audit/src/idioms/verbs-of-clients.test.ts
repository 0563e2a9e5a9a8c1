import { testIdioms } from '@mixer-oauth/testkit';

// The verb that a client or a request was made with, and the one that is told with the sending of it.
testIdioms([
  [
    'Elixir: Req, where the client says the verb',
    {
      'e.ex': `defmodule Follows do
  def hide(id) do
    client = Req.new(base_url: "https://mixer.com/api/v1", method: :delete)
    Req.request!(client, url: "/channels/#{id}/hostee")
  end
end
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/hostee | e.ex:4'],
  ],
  [
    'Elixir: Req, where the client gets another verb on the way',
    {
      'e.ex': `defmodule Follows do
  def hide(id) do
    client = Req.new(base_url: "https://mixer.com/api/v1", method: :delete)
    client = Req.merge(client, method: :put)
    Req.request(client, url: "/channels/#{id}/hostee")
  end

  def follow(id), do: Req.new(base_url: "https://mixer.com/api/v1") |> Req.merge(method: :post) |> Req.request!(url: "/channels/#{id}/follow")
end
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.ex:5',
      'call | certain | rest POST /channels/{channelId}/follow | e.ex:8',
    ],
  ],
  [
    'Elixir: Req, where the request has its address before its verb',
    {
      'e.ex': `defmodule Follows do
  def follow(id) do
    Req.new(url: "https://mixer.com/api/v1/channels/#{id}/follow") |> Req.request(method: :put)
  end

  def leave(id) do
    request = Req.new(url: "https://mixer.com/api/v1/channels/#{id}/follow", method: :get)
    Req.request(request, method: :delete)
  end
end
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | e.ex:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | e.ex:7',
    ],
  ],
  [
    'Elixir: Req, where a struct is written anew',
    {
      'e.ex': `defmodule Follows do
  def follow(id) do
    client = Req.new(base_url: "https://mixer.com/api/v1")
    Req.request(%{client | method: :put}, url: "/channels/#{id}/follow")
  end
end
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | e.ex:4'],
  ],
  [
    'Elixir: Req, where a function that takes nothing gives the client',
    {
      'a.ex': `defmodule Mixer.Http do
  def api, do: Req.new(base_url: "https://mixer.com/api/v1")
end
`,
      'b.ex': `defmodule Mixer.Follows do
  alias Mixer.Http

  defp api, do: Http.api()

  def host(id), do: Req.put(Http.api(), url: "/channels/#{id}/hostee")
  def follow(id), do: Req.request(api(), method: :post, url: "/channels/#{id}/follow")
  def leave(id), do: api() |> Req.request!(method: :delete, url: "/channels/#{id}/follow")
end
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | b.ex:6',
      'call | certain | rest POST /channels/{channelId}/follow | b.ex:7',
      'call | certain | rest DELETE /channels/{channelId}/follow | b.ex:8',
    ],
  ],
  [
    'Elixir: Req, where the name of the function is the verb, whatever the client says',
    {
      'e.ex': `defmodule Follows do
  def show(id) do
    client = Req.new(base_url: "https://mixer.com/api/v1", method: :delete)
    Req.get!(client, url: "/channels/#{id}/follow")
    Req.request!(client, method: :put, url: "/channels/#{id}/follow")
  end
end
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.ex:4',
      'call | certain | rest PUT /channels/{channelId}/follow | e.ex:5',
    ],
  ],
  [
    'Elixir: Tesla, HTTPoison and Mojito say it with the request',
    {
      'e.ex': `defmodule Follows do
  def follow(id) do
    client = Tesla.client([{Tesla.Middleware.BaseUrl, "https://mixer.com/api/v1"}])
    Tesla.request(client, method: :put, url: "/channels/#{id}/follow")
  end

  def host(id), do: HTTPoison.request(%HTTPoison.Request{method: :delete, url: "https://mixer.com/api/v1/channels/#{id}/hostee"})
  def log(id), do: Mojito.request(method: :post, url: "https://mixer.com/api/v1/channels/#{id}/follow")
end
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | e.ex:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | e.ex:7',
      'call | certain | rest POST /channels/{channelId}/follow | e.ex:8',
    ],
  ],
  [
    'JavaScript: axios, where the instance says the verb',
    {
      'api.js': `import axios from 'axios';
export const writer = axios.create({ baseURL: 'https://mixer.com/api/v1', method: 'put' });
`,
      'use.js': `import { writer } from './api.js';
export const follow = (id) => writer({ url: \`/channels/\${id}/follow\` });
export const host = (id) => writer.request({ url: \`/channels/\${id}/hostee\` });
export const show = (id) => writer.get(\`/channels/\${id}\`);
export const leave = (id) => writer({ url: \`/channels/\${id}/follow\`, method: 'delete' });
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | use.js:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | use.js:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | use.js:4',
      'call | certain | rest DELETE /channels/{channelId}/follow | use.js:5',
    ],
  ],
  [
    'JavaScript: got and ky, where what is extended says it',
    {
      'e.js': `import got from 'got';
import ky from 'ky';
const base = got.extend({ prefixUrl: 'https://mixer.com/api/v1' });
const removing = base.extend({ method: 'DELETE' });
export const leave = (id) => removing(\`channels/\${id}/follow\`);
const writing = ky.create({ prefixUrl: 'https://mixer.com/api/v1', method: 'PATCH' });
export const title = (id, name) => writing(\`channels/\${id}\`, { json: { name } });
export const show = (id) => base(\`channels/\${id}/details\`);
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | e.js:5',
      'call | certain | rest PATCH /channels/{channelId} | e.js:7',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | e.js:8',
    ],
  ],
  [
    'TypeScript: what a client calls a type or a method of its own is no verb',
    {
      'e.ts': `import axios from 'axios';
const api = axios.create({ baseURL: 'https://mixer.com/api/v1', type: 'delete', headers: { method: 'delete' } });
export const show = (id: number) => api({ url: \`/channels/\${id}\` });
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | e.ts:3'],
  ],
]);
