import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Elixir: tesla bare verbs with a client that has the base',
    {
      'a.ex': `defmodule Acme.Client do
  use Tesla
  def new(token), do: Tesla.client([{Tesla.Middleware.BaseUrl, "https://mixer.com/api/v1"}, Tesla.Middleware.JSON])
  def me(token), do: token |> new() |> get("/users/current")
  def title(client, id), do: patch(client, "/channels/#{id}", %{name: "x"})
  def run(token), do: title(new(token), 5)
end
`,
      'b.ex': `defmodule Acme.Plugged do
  use Tesla, only: [:get]
  plug Tesla.Middleware.BaseUrl, "https://mixer.com/api/v1"
  def type(token, id), do: client(token) |> get("/types/#{id}")
  defp client(token), do: Tesla.client([{Tesla.Middleware.Headers, [{"authorization", token}]}])
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.ex:4',
      'call | certain | rest PATCH /channels/{channelId} | a.ex:5',
      'call | certain | rest GET /types/{typeId} | b.ex:4',
    ],
  ],
  [
    'Elixir: requests built by functions one after the other',
    {
      'lib/builder.ex': `defmodule Acme.RequestBuilder do
  def method(request, m), do: Map.put_new(request, :method, m)
  def url(request, u), do: Map.put_new(request, :url, u)
  def add_param(request, :body, :body, value), do: Map.put(request, :body, value)
end
`,
      'lib/connection.ex': `defmodule Acme.Connection do
  use Tesla
  plug Tesla.Middleware.BaseUrl, "https://mixer.com/api/v1"
end
`,
      'lib/api.ex': `defmodule Acme.Api.Channels do
  alias Acme.Connection
  import Acme.RequestBuilder
  def get_channel(connection, id) do
    %{}
    |> method(:get)
    |> url("/channels/#{id}")
    |> Enum.into([])
    |> (&Connection.request(connection, &1)).()
  end
  def update(connection, id, body) do
    request = %{} |> method(:patch) |> url("/channels/#{id}") |> add_param(:body, :body, body) |> Enum.into([])
    connection |> Connection.request(request)
  end
end
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | lib/api.ex:7',
      'call | certain | rest PATCH /channels/{channelId} | lib/api.ex:12',
    ],
  ],
  [
    'Elixir: an implementation that a setting names',
    {
      'lib/http.ex': `defmodule Acme.Api.HTTP do
  @behaviour Acme.Api
  @impl true
  def fetch(path), do: HTTPoison.get("https://mixer.com/api/v1" <> path)
end
`,
      'lib/bot.ex': `defmodule Acme.Bot do
  @api Application.get_env(:acme, :api, Acme.Api.HTTP)
  def me, do: @api.fetch("/users/current")
  def type(id), do: api().fetch("/types/#{id}")
  defp api, do: Application.get_env(:acme, :client)
end
`,
      'config/config.exs': `import Config
config :acme, :client, Acme.Api.HTTP
`,
    },
    [
      'call | certain | rest GET /users/current | lib/bot.ex:3',
      'call | certain | rest GET /types/{typeId} | lib/bot.ex:4',
    ],
  ],
  [
    'Elixir: functions that a comprehension defines',
    {
      'lib/http.ex': `defmodule Acme.HTTP do
  @base "https://mixer.com/api/v1"
  for verb <- [:get, :delete] do
    def unquote(verb)(path), do: HTTPoison.request(unquote(verb), @base <> path)
  end
  Enum.each(~w(put patch)a, fn verb ->
    def unquote(verb)(path, body), do: HTTPoison.request(unquote(verb), @base <> path, body)
  end)
end
`,
      'lib/bot.ex': `defmodule Acme.Bot do
  alias Acme.HTTP
  def me, do: HTTP.get("/users/current")
  def clip(id), do: HTTP.delete("/clips/#{id}")
  def title(id), do: HTTP.patch("/channels/#{id}", "x")
  def follow(id), do: HTTP.put("/channels/#{id}/follow", "")
end
`,
    },
    [
      'call | certain | rest GET /users/current | lib/bot.ex:3',
      'call | certain | rest DELETE /clips/{clipId} | lib/bot.ex:4',
      'call | certain | rest PATCH /channels/{channelId} | lib/bot.ex:5',
      'call | certain | rest PUT /channels/{channelId}/follow | lib/bot.ex:6',
    ],
  ],
  [
    'Elixir: siblings of other platforms behind the same helper',
    {
      'lib/http.ex': `defmodule Acme.HTTP do
  def get(base, path, token), do: HTTPoison.get!("#{base}#{path}", [{"Authorization", "Bearer #{token}"}]) |> Map.get(:body) |> Jason.decode!()
end
`,
      'lib/mixer.ex': `defmodule Acme.Mixer do
  @base "https://mixer.com/api/v1"
  def me(token), do: Acme.HTTP.get(@base, "/users/current", token)
  def scopes, do: "chat:connect"
end
`,
      'lib/other.ex': `defmodule Acme.Other do
  @base "https://api.other.example/v5"
  def me(token), do: Acme.HTTP.get(@base, "/channels", token)
end
`,
    },
    ['call | certain | rest GET /users/current | lib/mixer.ex:3'],
  ],
  [
    'Elixir: process_url by cond, base by keyword default, options',
    {
      'a.ex': `defmodule Acme.Client do
  defstruct [:token, base_url: "https://mixer.com/api/v1"]
  def new(opts \\\\ []) do
    %__MODULE__{token: opts[:token], base_url: Keyword.get(opts, :base_url, "https://mixer.com/api/v1")}
  end
  def request(%__MODULE__{} = client, method, path, opts \\\\ []) do
    url = client.base_url |> URI.merge("/api/v1" <> path) |> URI.to_string()
    HTTPoison.request!(method, url, opts[:body] || "", headers(client))
  end
  defp headers(%{token: nil}), do: []
  defp headers(%{token: token}), do: [{"Authorization", "Bearer " <> token}]
end
`,
      'b.ex': `defmodule Acme.Bot do
  alias Acme.Client
  def run do
    client = Client.new(token: "x")
    Client.request(client, :get, "/users/current")
    client |> Client.request(:put, "/channels/1/follow", body: "")
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | b.ex:5',
      'call | certain | rest PUT /channels/{channelId}/follow | b.ex:6',
    ],
  ],
  [
    "Elixir: routes of the program, which are called like the provider's",
    {
      'lib/router.ex': `defmodule AcmeWeb.Router do
  use Plug.Router
  @api "https://mixer.com/api/v1"
  get "/users/current" do
    send_resp(conn, 200, "ok")
  end
  put "/channels/:id/follow" do
    send_resp(conn, 200, @api)
  end
end
`,
      'lib/phoenix.ex': `defmodule AcmeWeb.Phoenix do
  use AcmeWeb, :router
  @api "https://mixer.com/api/v1"
  scope "/" do
    get "/users/current", UserController, :current
    patch "/channels/:id", AcmeWeb.ChannelController, :update
    def proxy, do: @api
  end
end
`,
    },
    [],
  ],
]);
