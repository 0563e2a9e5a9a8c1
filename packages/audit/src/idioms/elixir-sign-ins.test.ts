import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Elixir: Ueberauth, its list of providers, what it calls by itself',
    {
      'config/config.exs': `import Config
config :ueberauth, Ueberauth,
  providers: [
    mixer: {Ueberauth.Strategy.Mixer, [default_scope: "user:details:self channel:details:self"]},
    other: {Ueberauth.Strategy.Other, [default_scope: "chat:connect"]},
    github: {Ueberauth.Strategy.Github, [default_scope: "user chat:chat"]}
  ]
`,
    },
    [
      'request | certain | user:details:self | config/config.exs:4',
      'request | certain | channel:details:self | config/config.exs:4',
    ],
  ],
  [
    'Elixir: Ueberauth by plug and by an attribute, with scopes that are put together',
    {
      'lib/auth.ex': `defmodule AcmeWeb.AuthController do
  use AcmeWeb, :controller
  @scopes ~w(chat:connect chat:chat)
  @providers [mixer: {Ueberauth.Strategy.Mixer, default_scope: Enum.join(@scopes, " ")}]
  plug Ueberauth, providers: @providers, base_path: "/login"
  def again(conn, _params), do: redirect(conn, to: "/auth/mixer?scope=chat:whisper+user:details:self")
  def other(conn, _params), do: redirect(conn, to: "/auth/github?scope=chat:clear_messages")
end
`,
    },
    [
      'request | certain | chat:connect | lib/auth.ex:3',
      'request | certain | chat:chat | lib/auth.ex:3',
      'request | certain | chat:whisper | lib/auth.ex:6',
      'request | certain | user:details:self | lib/auth.ex:6',
    ],
  ],
  [
    'Elixir: a strategy in the tree, its default scope, its site, what it fetches',
    {
      'lib/mixer.ex': `defmodule Ueberauth.Strategy.Acme do
  use Ueberauth.Strategy, uid_field: :id, default_scope: "user:details:self", oauth2_module: Ueberauth.Strategy.Acme.OAuth
  def handle_request!(conn) do
    scopes = conn.params["scope"] || option(conn, :default_scope)
    opts = [redirect_uri: callback_url(conn), scope: scopes]
    redirect!(conn, apply(option(conn, :oauth2_module), :authorize_url!, [opts]))
  end
  defp fetch_user(conn, token) do
    with {:ok, %OAuth2.Response{status_code: 200, body: user}} <- Ueberauth.Strategy.Acme.OAuth.get(token, "/users/current") do
      put_private(conn, :user, user)
    else
      _ -> set_errors!(conn, [error("token", "unauthorized")])
    end
  end
  defp option(conn, key), do: Keyword.get(options(conn), key, Keyword.get(default_options(), key))
end
`,
      'lib/mixer/oauth.ex': `defmodule Ueberauth.Strategy.Acme.OAuth do
  use OAuth2.Strategy
  @defaults [strategy: __MODULE__, site: "https://mixer.com/api/v1", authorize_url: "https://mixer.com/oauth/authorize"]
  def client(opts \\\\ []) do
    config = Application.fetch_env!(:ueberauth, Ueberauth.Strategy.Acme.OAuth)
    @defaults |> Keyword.merge(config) |> Keyword.merge(opts) |> OAuth2.Client.new()
  end
  def get(token, url, headers \\\\ [], opts \\\\ []) do
    [token: token] |> client |> put_param("client_secret", client().client_secret) |> OAuth2.Client.get(url, headers, opts)
  end
end
`,
    },
    [
      'request | certain | user:details:self | lib/mixer.ex:2',
      'call | certain | rest GET /users/current | lib/mixer.ex:9',
    ],
  ],
  [
    'Elixir: a strategy of another provider',
    {
      'lib/other.ex': `defmodule Ueberauth.Strategy.Other do
  use Ueberauth.Strategy, default_scope: "user:details:self"
  defp fetch_user(token), do: Ueberauth.Strategy.Other.OAuth.get(token, "/users/current")
end
`,
      'lib/other/oauth.ex': `defmodule Ueberauth.Strategy.Other.OAuth do
  use OAuth2.Strategy
  @defaults [strategy: __MODULE__, site: "https://api.other.example", authorize_url: "https://other.example/oauth/authorize"]
  def client(opts \\\\ []), do: @defaults |> Keyword.merge(opts) |> OAuth2.Client.new()
  def get(token, url), do: [token: token] |> client |> OAuth2.Client.get(url)
end
`,
    },
    [],
  ],
  [
    'Elixir: a client that is set up step by step in a loop, and a text that grows in one',
    {
      'a.ex': `defmodule Acme.Api do
  def client(types) do
    client = OAuth2.Client.new(site: "https://mixer.com/api/v1")
    Enum.reduce(types, client, fn {type, module}, client -> OAuth2.Client.put_serializer(client, type, module) end)
  end
  def me(types), do: types |> client() |> OAuth2.Client.get("/users/current")
  def grown(parts), do: HTTPoison.get(Enum.reduce(parts, "https://mixer.com/api/v1/channels", fn part, url -> url <> "/" <> part end))
end
`,
    },
    ['call | certain | rest GET /users/current | a.ex:6'],
  ],
  [
    'Elixir: a strategy of Assent in the tree, and one that is configured',
    {
      'lib/mixer.ex': `defmodule Acme.Strategy do
  use Assent.Strategy.OAuth2.Base
  def default_config(_config) do
    [
      base_url: "https://mixer.com/api/v1",
      authorize_url: "https://mixer.com/oauth/authorize",
      token_url: "/oauth/token",
      user_url: "/users/current",
      authorization_params: [scope: "user:details:self"]
    ]
  end
end
`,
      'config/config.exs': `import Config
config :acme, :pow_assent,
  providers: [
    mixer: [client_id: "x", strategy: Acme.Strategy, authorization_params: [scope: "chat:connect chat:chat"]],
    other: [client_id: "y", strategy: Assent.Strategy.Other, authorization_params: [scope: "email"]]
  ]
`,
    },
    [
      'request | certain | chat:connect | config/config.exs:4',
      'request | certain | chat:chat | config/config.exs:4',
      'call | likely | rest GET /users/current | lib/mixer.ex:8',
      'request | certain | user:details:self | lib/mixer.ex:9',
    ],
  ],
]);
