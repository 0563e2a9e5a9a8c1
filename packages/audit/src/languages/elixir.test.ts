import { testHardInput, testOutlines } from '@mixer-oauth/testkit';

const file = 'a.exs';

/** Name, source, outline. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'strings: escapes, interpolation, sigils, heredocs, atoms',
    `a = "x\\n\\u0041#{b}\\"" <> 'y' <> ~s(z "q" #{c}) <> ~S(raw #{d}\\n)
b = """
  first
    second #{x}
  """
c = ~w(one two)a ++ [:three | more]
d = :"quoted atom"
f = <<a::binary, "x">>
`,
    `
let a = concat("x\\nA", b, "\\"", "y", "z \\"q\\" ", c, "raw #{d}\\\\n")
let b = concat("first\\n  second ", x, "\\n")
let c = ["one", "two", "three", ...more]
let d = "quoted atom"
let f = concat(a, "x")`,
  ],
  [
    'maps, keyword lists, structs, what is in them',
    `a = %{"b c" => 2, key => 3, name: 1}
b = %{a | name: 2}
c = [one: 1, two: 2]
d = %Acme.Client{base: "x"}
e = a[:name] <> a["b c"] <> a[key] <> a.name
{:ok, %{"id" => id, list: [h | t]} = m} = get(a)
{:ok, _} = check(a)
`,
    `
let a = {b c: 2, [key]: 3, name: 1}
let b = {...: a, name: 2}
let c = {one: 1, two: 2}
let d = new Acme.Client({base: "x"})
let e = concat(a.name, a.b c, a[key], a.name)
let id = get(a).1.id
let h = get(a).1.list.0
let t = get(a).1.list
let m = get(a).1
check(a)`,
  ],
  [
    'pipes, captures, functions',
    `a |> String.replace("x", "y") |> send(b, c: 1)
a |> Acme.Client.get("/x") |> elem(1)
f = fn x, y -> x <> y end
g = &(&1 <> "x")
h = &get/1
i = &Acme.Client.get/2
f.(1, 2)
a |> f.()
a |> case do
  {:ok, x} -> x
  _ -> y
end
`,
    `
send(a.replace("x", "y"), b, {c: 1})
Acme.Client.get(a, "/x").1
let f = fn(x, y) { return concat(x, y) }
let g = fn(&1) { return concat(&1, "x") }
let h = get
let i = fn(&1, &2) { return Acme.Client.get(&1, &2) }
f(1, 2)
f(a)
test a
[1.0] let x = a.1
choice(x, y)`,
  ],
  [
    'what the standard library is in other languages',
    `Map.get(m, :a, "d")
Map.put(m, :a, 1)
Map.merge(m, n)
Keyword.fetch!(o, :site)
Enum.map_join(xs, "+", &to_string/1)
Enum.reduce(xs, "", fn x, acc -> acc <> x end)
Path.join([a, "b", c])
System.get_env("ROOT", "d")
Application.get_env(:acme, Acme.Client)[:base]
Application.get_env(:acme, :root, "d")
Jason.encode!(%{type: "a"})
URI.parse(a) |> Map.put(:query, URI.encode_query(q)) |> URI.to_string()
`,
    `
choice(m.a, "d")
{...: m, a: 1}
{...: m, ...: n}
o.site
xs.map(fn(&1) { return concat(&1) }).join("+")
xs.reduce(fn(acc, x) { return concat(acc, x) }, "")
a.JoinPath("b", c)
getenv("ROOT", "d")
Application.config.get("acme.Acme.Client").base
choice(Application.config.get("acme.root"), "d")
JSON.stringify({type: "a"})
concat(a, "?", URI.encode_query(q))`,
  ],
  [
    'modules under their whole names, attributes, clauses, what they use',
    `defmodule Acme.Client do
  @moduledoc "left out"
  alias Acme.{Users, Http}
  alias Acme.Long.Name, as: Short
  import Acme.Helpers
  use Acme.Base, url: "x"
  @base "https://a.example"
  @doc "left out"
  @spec get(String.t()) :: any
  defstruct [:id, base: @base]
  def get(path, opts \\\\ [])
  def get(:root, _opts), do: @base
  def get(path, opts) when is_binary(path) do
    url = Http.url(path)
    Users.find(url, opts)
  end
  defp client, do: %__MODULE__{}
  def short, do: Short.call(client())
  def own do
    client = connect(client())
    client
  end
  defdelegate all(id), to: Users, as: :list
  defmodule Inner do
    def run(%{id: id}), do: Acme.Client.get(id)
  end
  defmacro __using__(_opts) do
    quote do
      import Acme.Client
      def hello, do: get("x")
    end
  end
end
`,
    `
module Acme.Client < Acme.Helpers, Acme.Base.__using__
  static field base = "https://a.example"
  field id
  use(Acme.Base, {url: "x"})
  fn get(path, opts = [])
    [1.0] return this.base
    [1.1] let url = Acme.Http.url(path)
    [1.1] return Acme.Users.find(url, opts)
  @getter()
  fn client()
    return new Acme.Client({})
  @getter()
  fn short()
    return Acme.Long.Name.call(client())
  @getter()
  fn own()
    let client = connect(this.client())
    return client
  fn all(id)
    return Acme.Users.list(id)
module Acme.Client.Inner
  fn run($0)
    let id = $0.id
    return Acme.Client.get(id)
module Acme.Client.__using__ < Acme.Client
  @getter()
  fn hello()
    return get("x")`,
  ],
  [
    'branches, comprehensions, what a body ends in',
    `defmodule A do
  def f(x) do
    if x == 1, do: a(), else: b()
  end
  def g(x) do
    y =
      case x do
        :one -> "1"
        {:two, z} when z > 2 -> z
        _ -> "3"
      end
    cond do
      y == "1" -> a()
      true -> b()
    end
  end
  def h(x) do
    with {:ok, a} <- f(x), b = g(a) do
      {:ok, b}
    else
      {:error, e} -> e
    end
  end
  def i(xs) do
    for {a, b} <- xs, a > 1, c <- b, do: "#{a}#{c}"
  end
  def j do
    try do
      a()
    rescue
      e in Error -> b(e)
    after
      c()
    end
  end
  def k(x) do
    unless x, do: raise("no")
    x || "d"
  end
end
`,
    `
module A
  fn f(x)
    test compare(x, 1)
    [1.0] return a()
    [1.1] return b()
  fn g(x)
    test x
    [2.1] let z = x.1
    let y = choice("1", z, "3")
    test compare(y, "1")
    [3.0] return a()
    [3.1] return b()
  fn h(x)
    let a = f(x).1
    let b = g(a)
    [4.0] return ["ok", b]
    [4.1] [5.0] return e
  fn i(xs)
    return xs.flatMap(fn($0) {
      let a = $0.0
      let b = $0.1
      test compare(a, 1)
      return b.map(fn(c) { return concat(a, c) })
    })
  @getter()
  fn j()
    [6.0] return a()
    [6.1] [7.0] return b(e)
    [6.4] return c()
  fn k(x)
    test x
    [10.0] raise("no")
    return choice(x, "d")`,
  ],
  [
    'clients of HTTP as others have them',
    `Tesla.client([{Tesla.Middleware.BaseUrl, a}, Tesla.Middleware.JSON]) |> Tesla.get("/x")
Tesla.get("https://a.example", query: q)
OAuth2.Client.get!(client, "/x")
Req.get!(req, url: "/x")
Finch.build(:get, a) |> Finch.request(Acme.Finch)
:httpc.request(:get, {a, []}, [], [])
defmodule A do
  use Tesla
  plug Tesla.Middleware.BaseUrl, "x"
end
defmodule B do
  use HTTPoison.Base
  def process_url(url), do: "x" <> url
end
`,
    `
Tesla.client([{base_url: a}, Tesla.Middleware.JSON]).get("/x")
Tesla.get("https://a.example", {query: q})
client.get("/x")
req.get(req, {url: "/x"})
Finch.request(Finch.request("get", a), Acme.Finch)
httpc.request("get", a, [], [], [])
module A < Tesla.__using__
  use(Tesla)
  base_url("x")
module B < HTTPoison.Base.__using__
  use(HTTPoison.Base)
  base_url(process_url(""))
  fn process_url(url)
    return concat("x", url)`,
  ],
  [
    'settings are one record',
    `import Config
config :acme, Acme.Client, base: "x", scopes: ["a"]
config :acme, :root, "y"
config :acme, port: 1
import_config "prod.exs"
`,
    `
import_config("prod.exs")
export default = {acme: {Acme.Client: {base: "x", scopes: ["a"]}}, acme: {root: "y"}, acme: {port: 1}}`,
  ],
  [
    'broken code keeps what can be recovered',
    `defmodule A do
  @base "y"
  def f(x), do: get("x"
  def g(y), do: b(y)
end
`,
    `
module A
  static field base = "y"
  other(other())
  def
  other(g(y), {do: b(y)})
  fn f(x)
    return get
errors 1`,
  ],
];

testOutlines(file, rows);

testHardInput(file, rows.map(([, source]) => source).join('\n'), [
  'x = ' + 'f('.repeat(20_000) + ')'.repeat(20_000),
  'x = ' + '%{a: '.repeat(20_000),
  'x = ' + '"a" <> '.repeat(5_000) + '"b"',
  'x = "' + 'a'.repeat(1_000_000) + '"',
  'x' + ' |> f()'.repeat(20_000),
  'f(a: "b")\n'.repeat(20_000),
  'if a do\n'.repeat(5_000),
  'defmodule A do\n'.repeat(5_000),
  'case a do\n' + '  :b -> c()\n'.repeat(20_000) + 'end',
  'def f(:a), do: b\n'.repeat(20_000),
  'x = [' + '{'.repeat(20_000),
]);
