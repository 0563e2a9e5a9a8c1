import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    "Elixir: a server's functions, what they ask it, and the state that it begins with",
    {
      'lib/api.ex': `defmodule Acme.Api do
  use GenServer
  def start_link(token), do: GenServer.start_link(__MODULE__, token, name: __MODULE__)
  def init(token), do: {:ok, %{base: "https://mixer.com/api/v1", token: token}}
  def fetch(path), do: GenServer.call(__MODULE__, {:fetch, path})
  def update(server, id, title), do: GenServer.cast(server, {:update, id, title})
  def me, do: fetch("/users/current")
  def handle_call({:fetch, path}, _from, state) do
    {:reply, HTTPoison.get!(state.base <> path), state}
  end
  def handle_cast({:update, id, title}, %{base: base} = state) do
    HTTPoison.patch!("#{base}/channels/#{id}", Jason.encode!(%{name: title}))
    {:noreply, state}
  end
  def handle_info({:poll, id}, state) do
    HTTPoison.get!("#{state.base}/types/#{id}")
    Process.send_after(self(), {:poll, id}, 1000)
    {:noreply, state}
  end
end
`,
      'lib/bot.ex': `defmodule Acme.Bot do
  def clip(id), do: Acme.Api.fetch("/clips/#{id}")
  def team(id), do: GenServer.call(Acme.Api, {:fetch, "/teams/#{id}"})
end
`,
    },
    [
      'call | certain | rest GET /users/current | lib/api.ex:7',
      'call | certain | rest PATCH /channels/{channelId} | lib/api.ex:12',
      'call | certain | rest GET /types/{typeId} | lib/api.ex:16',
      'call | certain | rest GET /clips/{clipId} | lib/bot.ex:2',
      'call | certain | rest GET /teams/{teamId} | lib/bot.ex:3',
    ],
  ],
  [
    "Elixir: a socket's process that is told what to send",
    {
      'lib/chat.ex': `defmodule Acme.Chat do
  use WebSockex
  @info "https://mixer.com/api/v1/chats/"
  def start_link(id) do
    %{"endpoints" => [url | _]} = HTTPoison.get!(@info <> id).body |> Jason.decode!()
    WebSockex.start_link(url, __MODULE__, %{id: 0})
  end
  def say(pid, text), do: WebSockex.cast(pid, {:method, "msg", [text]})
  def clear(pid), do: WebSockex.cast(pid, {:method, "clearMessages", []})
  def handle_cast({:method, method, arguments}, %{id: id} = state) do
    frame = Jason.encode!(%{type: "method", method: method, arguments: arguments, id: id})
    {:reply, {:text, frame}, %{state | id: id + 1}}
  end
end
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | lib/chat.ex:3',
      'call | certain | chat msg | lib/chat.ex:8',
      'call | certain | chat clearMessages | lib/chat.ex:9',
    ],
  ],
  [
    'Elixir: messages of another server',
    {
      'lib/api.ex': `defmodule Acme.Api do
  use GenServer
  def init(_), do: {:ok, %{base: "https://mixer.com/api/v1"}}
  def handle_call({:fetch, path}, _from, state), do: {:reply, HTTPoison.get!(state.base <> path), state}
end
`,
      'lib/other.ex': `defmodule Acme.Other do
  use GenServer
  def init(_), do: {:ok, %{base: "https://api.acme.example"}}
  def fetch(pid), do: GenServer.call(pid, {:fetch, "/users/current"})
  def handle_call({:fetch, path}, _from, state), do: {:reply, HTTPoison.get!(state.base <> path), state}
end
`,
    },
    [],
  ],
]);
