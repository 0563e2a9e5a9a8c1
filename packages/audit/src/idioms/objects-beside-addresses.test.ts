import { testIdioms } from '@mixer-oauth/testkit';

// An object that travels beside an address: who passes it has nothing to say of the address.
testIdioms([
  [
    'Elixir: a connection before the address, which calls itself again with what it made; what is done with it is no request',
    {
      'lib/api.ex': `defmodule Api do
  def me(conn), do: conn |> Client.get("https://mixer.com/api/v1/users/current")
  def follow(conn, id), do: conn |> Client.put("https://mixer.com/api/v1/channels/#{id}/follow")
  def again(conn), do: conn |> Keys.new() |> call(&Api.me/1)
  def call(conn, function), do: function.(conn) |> answer(conn, function)
  defp answer(%{status: 401}, conn, function), do: conn |> Keys.new() |> call(function)
  defp answer(result, _, _), do: result
end
`,
      'lib/client.ex': `defmodule Client do
  def impl, do: Application.get_env(:app, :client)
  def get(conn, url), do: impl().get(conn, url)
  def put(conn, url, body \\\\ ""), do: impl().put(conn, url, body)
end
defmodule Client.Http do
  def get(conn, url), do: HTTPoison.get(url, headers(conn))
  def put(conn, url, body \\\\ ""), do: HTTPoison.put(url, body, headers(conn))
  defp headers(conn), do: [{"Authorization", "Bearer #{Keys.new(conn).token}"}]
end
`,
      'lib/keys.ex': `defmodule Keys do
  defstruct [:token]
  def new(keys = %Keys{}), do: keys
  def new(conn = %Plug.Conn{}) do
    conn = Plug.Conn.fetch_cookies(conn)
    %Keys{token: conn.cookies["token"]}
  end
  def keep(conn, keys), do: Plug.Conn.put_resp_cookie(conn, "token", keys.token)
end
`,
    },
    [
      'call | certain | rest GET /users/current | lib/api.ex:2',
      'call | certain | rest PUT /channels/{channelId}/follow | lib/api.ex:3',
    ],
  ],
  [
    'JavaScript: options that callers pass say the verb all the same, and another caller passes another address',
    {
      'a.js': `function send(options) { return fetch('https://mixer.com/api/v1/channels/1', options); }
send({ method: 'PUT', headers: {} });
function ask(address, options) { return fetch(address, options); }
ask('https://mixer.com/api/v1/types', { headers: {} });
ask('https://mixer.com/api/v1/users/current', {});
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | a.js:1',
      'call | certain | rest GET /types | a.js:4',
      'call | certain | rest GET /users/current | a.js:5',
    ],
  ],
]);
