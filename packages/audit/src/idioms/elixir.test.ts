import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Elixir: interpolation, <>, attributes, pipes, Path.join',
    {
      'a.ex': `defmodule Acme.Api do
  @base_url "https://mixer.com/api/v1"
  @users @base_url <> "/users"
  def user(id), do: HTTPoison.get!("#{@users}/#{id}")
  def me do
    url = @base_url <> "/users/current"
    case HTTPoison.get(url, [{"Accept", "application/json"}]) do
      {:ok, %HTTPoison.Response{body: body, status_code: 200}} -> Jason.decode!(body)
      {:error, reason} -> {:error, reason}
    end
  end
  def follow(id), do: "channels/#{id}/follow" |> url() |> HTTPoison.put("", [])
  def clip(id), do: "#{@base_url}/clips/:id" |> String.replace(":id", id) |> HTTPoison.delete!()
  defp url(path), do: Path.join(@base_url, path)
end
`,
    },
    [
      'call | certain | rest GET /users/{userId} | a.ex:3',
      'call | certain | rest GET /users/current | a.ex:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.ex:12',
      'call | certain | rest DELETE /clips/{clipId} | a.ex:13',
    ],
  ],
  [
    'Elixir: wrappers, their defaults and clauses, in another module',
    {
      'lib/http.ex': `defmodule Acme.HTTP do
  @base "https://mixer.com/api/v1"
  def call(path, verb \\\\ :get, body \\\\ "")
  def call(path, :get, _body), do: HTTPoison.get(@base <> path)
  def call(path, verb, body), do: HTTPoison.request(verb, @base <> path, body)
end
`,
      'lib/users.ex': `defmodule Acme.Users do
  alias Acme.{HTTP, Other}
  def me, do: HTTP.call("/users/current")
  def title(id), do: HTTP.call("/channels/#{id}", :patch, "x")
end
`,
      'lib/clips.ex': `defmodule Acme.Clips do
  import Acme.HTTP
  def remove(id), do: call("/clips/#{id}", :delete)
end
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | lib/clips.ex:3',
      'call | certain | rest GET /users/current | lib/users.ex:3',
      'call | certain | rest PATCH /channels/{channelId} | lib/users.ex:4',
    ],
  ],
  [
    'Elixir: paths by clause',
    {
      'a.ex': `defmodule Acme.Paths do
  @base "https://mixer.com/api/v1"
  def path(:me), do: "/users/current"
  def path({:channel, id}), do: "/channels/#{id}"
  def path(%{type: id}), do: "/types/#{id}"
  def fetch(what, verb), do: HTTPoison.request(verb, @base <> path(what))
  def me, do: fetch(:me, :get)
  def channel(id), do: fetch({:channel, id}, :patch)
end
`,
    },
    ['call | certain | rest GET /users/current | a.ex:3', 'call | certain | rest PATCH /channels/{channelId} | a.ex:4'],
  ],
  [
    'Elixir: Tesla by plug, by a client that is handed over, and alone',
    {
      'a.ex': `defmodule Acme.Plugged do
  use Tesla
  plug Tesla.Middleware.BaseUrl, "https://mixer.com/api/v1"
  plug Tesla.Middleware.JSON
  def me, do: get("/users/current")
  def title(id, text), do: patch("/channels/" <> id, %{name: text})
end
`,
      'b.ex': `defmodule Acme.Client do
  def new(token) do
    middleware = [
      {Tesla.Middleware.BaseUrl, "https://mixer.com/api/v1"},
      Tesla.Middleware.JSON,
      {Tesla.Middleware.Headers, [{"authorization", "Bearer " <> token}]}
    ]

    Tesla.client(middleware)
  end

  def type(client, id), do: Tesla.get(client, "/types/#{id}")
end
`,
      'c.ex': `defmodule Acme.Bot do
  alias Acme.Client
  def run(token, id) do
    client = Client.new(token)
    {:ok, %{body: type}} = Client.type(client, id)
    Tesla.request(client, method: :delete, url: "/clips/#{type}")
    Tesla.put(client, "/channels/#{id}/follow", %{})
    Tesla.get("https://mixer.com/api/v1/users/#{id}", query: [a: 1])
    Acme.Plugged.get!("/channels/#{id}")
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.ex:5',
      'call | certain | rest PATCH /channels/{channelId} | a.ex:6',
      'call | certain | rest GET /types/{typeId} | b.ex:12',
      'call | certain | rest DELETE /clips/{clipId} | c.ex:6',
      'call | certain | rest PUT /channels/{channelId}/follow | c.ex:7',
      'call | certain | rest GET /users/{userId} | c.ex:8',
      'call | certain | rest GET /channels/{channelIdOrToken} | c.ex:9',
    ],
  ],
  [
    'Elixir: HTTPoison.Base',
    {
      'lib/client.ex': `defmodule Acme.Client do
  use HTTPoison.Base
  @endpoint "https://mixer.com/api/v1"
  def process_request_url(path), do: @endpoint <> path
  def me, do: get!("/users/current")
end
`,
      'lib/bot.ex': `defmodule Acme.Bot do
  alias Acme.Client, as: Api
  def type(id), do: Api.get("/types/#{id}")
  def clip(id), do: Api.request!(:delete, "/clips/#{id}")
end
`,
    },
    [
      'call | certain | rest GET /types/{typeId} | lib/bot.ex:3',
      'call | certain | rest DELETE /clips/{clipId} | lib/bot.ex:4',
      'call | certain | rest GET /users/current | lib/client.ex:5',
    ],
  ],
  [
    'Elixir: Req, Finch, Mojito, clients of Erlang, a request as a struct',
    {
      'a.exs': `req = Req.new(base_url: "https://mixer.com/api/v1") |> Req.merge(auth: {:bearer, token})
Req.get!(req, url: "/users/current")
Req.patch!(req, url: "/channels/#{id}", json: %{name: "x"})
Req.get!("https://mixer.com/api/v1/types/1").body
Finch.build(:delete, "https://mixer.com/api/v1/clips/#{id}") |> Finch.request(Acme.Finch)
:httpc.request(:get, {'https://mixer.com/api/v1/users/1', []}, [], [])
:hackney.request(:put, "https://mixer.com/api/v1/channels/#{id}/follow", [], "", [])
Mojito.request(method: :get, url: "https://mixer.com/api/v1/channels/#{id}")
%HTTPoison.Request{method: :get, url: "https://mixer.com/api/v1/users/2"} |> HTTPoison.request()
`,
    },
    [
      'call | certain | rest GET /users/current | a.exs:2',
      'call | certain | rest PATCH /channels/{channelId} | a.exs:3',
      'call | certain | rest GET /types/{typeId} | a.exs:4',
      'call | certain | rest DELETE /clips/{clipId} | a.exs:5',
      'call | certain | rest GET /users/{userId} | a.exs:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.exs:7',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.exs:8',
      'call | certain | rest GET /users/{userId} | a.exs:9',
    ],
  ],
  [
    'Elixir: OAuth2.Client, its site, what it is asked for',
    {
      'a.ex': `defmodule Acme.OAuth do
  use OAuth2.Strategy
  @scopes ~w(chat:connect chat:chat)
  @defaults [strategy: __MODULE__, site: "https://mixer.com/api/v1", authorize_url: "https://mixer.com/oauth/authorize"]
  def client(opts \\\\ []) do
    @defaults
    |> Keyword.merge(client_id: System.get_env("ACME_ID"), redirect_uri: "https://acme.example/cb")
    |> Keyword.merge(opts)
    |> OAuth2.Client.new()
    |> OAuth2.Client.put_serializer("application/json", Jason)
  end
  def authorize_url!, do: OAuth2.Client.authorize_url!(client(), scope: Enum.join(@scopes, " "))
  def authorize_url(client, params) do
    client |> put_param(:scope, "user:details:self") |> OAuth2.Strategy.AuthCode.authorize_url(params)
  end
  def me(code) do
    client = OAuth2.Client.get_token!(client(), code: code)
    OAuth2.Client.get!(client, "/users/current").body
  end
  def get(token, url, headers \\\\ [], opts \\\\ []) do
    [token: token] |> client |> put_header("Client-ID", client().client_id) |> OAuth2.Client.get(url, headers, opts)
  end
end
`,
      'b.ex': `defmodule Acme.Bot do
  def type(token), do: Acme.OAuth.get(token, "/types/1")
end
`,
    },
    [
      'request | certain | chat:connect | a.ex:3',
      'request | certain | chat:chat | a.ex:3',
      'client-id | certain | ${ACME_ID} | a.ex:7',
      'redirect | certain | https://acme.example/cb | a.ex:7',
      'request | certain | user:details:self | a.ex:14',
      'call | certain | rest GET /users/current | a.ex:18',
      'call | certain | rest GET /types/{typeId} | b.ex:2',
    ],
  ],
  [
    'Elixir: scopes put together, and authorize addresses',
    {
      'a.ex': `defmodule Acme.Login do
  @authorize "https://mixer.com/oauth/authorize"
  def one, do: @authorize <> "?" <> URI.encode_query(%{client_id: "x", scope: scopes(), response_type: "code"})
  def two do
    query = URI.encode_query(client_id: "x", scope: "user:details:self", response_type: "code")
    @authorize |> URI.parse() |> Map.put(:query, query) |> URI.to_string()
  end
  def three(extra), do: "#{@authorize}?client_id=x&scope=#{Enum.map_join([:details | extra], "+", &"channel:#{&1}:self")}"
  defp scopes, do: ["chat:connect"] |> Enum.concat(~w(chat:chat)) |> Enum.join(" ")
end
`,
    },
    [
      'client-id | certain | x | a.ex:3',
      'client-id | certain | x | a.ex:5',
      'request | certain | user:details:self | a.ex:5',
      'request | certain | channel:details:self | a.ex:8',
      'request | certain | chat:connect | a.ex:9',
      'request | certain | chat:chat | a.ex:9',
    ],
  ],
  [
    'Elixir: rows in loops, captures',
    {
      'a.ex': `defmodule Acme.Rows do
  @base "https://mixer.com/api/v1"
  @rows [{:get, "/users/current"}, {:put, "/channels/1/follow"}]
  def all do
    Enum.each(@rows, fn {verb, path} -> HTTPoison.request!(verb, @base <> path) end)
    for id <- ~w(1 2), do: Req.get!("#{@base}/types/#{id}")
    ["/clips/1"] |> Enum.map(&(@base <> &1)) |> Enum.each(&HTTPoison.delete!/1)
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.ex:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.ex:3',
      'call | certain | rest GET /types/{typeId} | a.ex:6',
      'call | certain | rest DELETE /clips/{clipId} | a.ex:7',
    ],
  ],
  [
    'Elixir: settings in config scripts, by module, by key, with a default; the environment',
    {
      'config/config.exs': `import Config
config :acme, Acme.Api, root: "https://mixer.com/api/v1", scopes: ["chat:connect"]
config :acme, :api_root, "https://mixer.com/api/v1"
`,
      'lib/api.ex': `defmodule Acme.Api do
  @root Application.compile_env(:acme, :api_root)
  def get(path), do: HTTPoison.get(config()[:root] <> path)
  def me, do: get("/users/current")
  def type(id), do: HTTPoison.get(@root <> "/types/#{id}")
  def clip(id), do: HTTPoison.get(Keyword.fetch!(Application.fetch_env!(:acme, __MODULE__), :root) <> "/clips/#{id}")
  def user(id), do: HTTPoison.get(Application.get_env(:acme, :nowhere, "https://mixer.com/api/v1") <> "/users/#{id}")
  def team(id), do: HTTPoison.get(System.get_env("ACME_ROOT", "https://mixer.com/api/v1") <> "/teams/#{id}")
  defp config, do: Application.get_env(:acme, __MODULE__)
end
`,
    },
    [
      'request | certain | chat:connect | config/config.exs:2',
      'call | certain | rest GET /users/current | lib/api.ex:4',
      'call | certain | rest GET /types/{typeId} | lib/api.ex:5',
      'call | certain | rest GET /clips/{clipId} | lib/api.ex:6',
      'call | certain | rest GET /users/{userId} | lib/api.ex:7',
      'call | certain | rest GET /teams/{teamId} | lib/api.ex:8',
    ],
  ],
  [
    'Elixir: structs, their defaults and updates; what a module uses',
    {
      'lib/client.ex': `defmodule Acme.Client do
  defstruct base: "https://mixer.com/api/v1", token: nil
  def new(token), do: %__MODULE__{token: token}
  def with_base(client, base), do: %{client | base: base}
end
`,
      'lib/calls.ex': `defmodule Acme.Calls do
  defmacro __using__(_opts) do
    quote do
      alias Acme.Client
      def call(%Client{base: base}, path), do: HTTPoison.get(base <> path)
    end
  end
end
`,
      'lib/bot.ex': `defmodule Acme.Bot do
  use Acme.Calls
  def run(token) do
    client = Acme.Client.new(token)
    call(client, "/users/current")
    HTTPoison.get(client.base <> "/types/1")
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | lib/bot.ex:5',
      'call | certain | rest GET /types/{typeId} | lib/bot.ex:6',
    ],
  ],
  [
    'Elixir: frames of a socket',
    {
      'a.ex': `defmodule Acme.Chat do
  use WebSockex
  def start(id, state) do
    %{body: body} = HTTPoison.get!("https://mixer.com/api/v1/chats/#{id}")
    WebSockex.start_link("wss://chat.mixer.com", __MODULE__, state)
  end
  def join(pid, args), do: send_method(pid, "auth", args)
  def say(pid, text) do
    frame = Jason.encode!(%{type: "method", method: "msg", arguments: [text], id: 1})
    WebSockex.send_frame(pid, {:text, frame})
  end
  def handle_cast({:clear, id}, state) do
    {:reply, {:text, Poison.encode!(%{type: "method", method: "deleteMessage", arguments: [id], id: 3})}, state}
  end
  defp send_method(pid, name, args) do
    frame = %{"type" => "method", "method" => name, "arguments" => args, "id" => 2}
    WebSockex.send_frame(pid, {:text, Poison.encode!(frame)})
  end
end
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | a.ex:4',
      'call | certain | chat auth | a.ex:7',
      'call | certain | chat msg | a.ex:9',
      'call | certain | chat deleteMessage | a.ex:13',
    ],
  ],
  [
    'Elixir: nothing in documentation, comments, comparisons, output, routes, other hosts, other modules of the name',
    {
      'a.ex': `defmodule Acme.Docs do
  @moduledoc """
      HTTPoison.get!("https://mixer.com/api/v1/users/current")
  """
  # HTTPoison.get!("https://mixer.com/api/v1/users/current")
  @api "https://mixer.com/api/v1"
  @doc "Asks for chat:chat: HTTPoison.get!(\\"https://mixer.com/api/v1/users/current\\")"
  @spec show(String.t()) :: :ok
  def show(scope) do
    if scope == "chat:chat", do: IO.puts("#{@api}/channels/1")
    Logger.info("#{@api}/channels/1")
    HTTPoison.get("https://api.acme.example/api/v1/users/current")
    Acme.Elsewhere.Client.get("/users/current")
  end
end
`,
      'b.ex': `defmodule Acme.Mine.Client do
  use Tesla
  plug Tesla.Middleware.BaseUrl, "https://mixer.com/api/v1"
end
`,
      'c.ex': `defmodule Acme.Elsewhere.Client do
  use Tesla
  plug Tesla.Middleware.BaseUrl, "https://api.acme.example"
end
`,
      'router.ex': `defmodule AcmeWeb.Router do
  use AcmeWeb, :router
  scope "/api/v1", AcmeWeb do
    get "/users/current", UserController, :current
    resources "/channels", ChannelController
  end
end
`,
    },
    [],
  ],
]);
