import { testIdioms } from '@mixer-oauth/testkit';

const base = 'https://mixer.com/api/v1';

// What a function gives that is run once, when somebody first asks for it.
testIdioms([
  [
    'C#: Lazy, of a function and of a method',
    {
      'App.cs': `class Api { readonly string root; public Api(string r) { root = r; }
  public void Get(string path) { new HttpClient().GetAsync(root + "/" + path); } }
class App {
  static readonly Lazy<Api> Shared = new Lazy<Api>(() => new Api("${base}"), true);
  readonly Lazy<Api> other = new Lazy<Api>(Make);
  static Api Make() => new Api("${base}");
  void Run() { Shared.Value.Get("users/current"); other.Value.Get("types"); } }
`,
    },
    ['call | certain | rest GET /users/current | App.cs:7', 'call | certain | rest GET /types | App.cs:7'],
  ],
  [
    'Kotlin: lazy that is no delegate',
    {
      'App.kt': `class Api(val base: String) { fun get(path: String) = http.get("$base/$path") }
class App { private val api = lazy { Api("${base}") }
  private val lock = Any()
  private val other = lazy(lock) { Api("${base}") }
  fun run() { api.value.get("users/current"); other.value.get("types") } }
`,
    },
    ['call | certain | rest GET /users/current | App.kt:5', 'call | certain | rest GET /types | App.kt:5'],
  ],
  [
    'Rust: LazyLock, Lazy of once_cell, and a cell',
    {
      'main.rs': `struct Api { root: String }
impl Api { fn get(&self, path: &str) { reqwest::blocking::get(format!("{}/{}", self.root, path)); } }
static SHARED: LazyLock<Api> = LazyLock::new(|| Api { root: "${base}".to_string() });
static OTHER: Lazy<Api> = Lazy::new(|| Api { root: "${base}".to_string() });
static CELL: OnceLock<Api> = OnceLock::new();
fn api() -> &'static Api { CELL.get_or_init(|| Api { root: "${base}".to_string() }) }
fn main() { SHARED.get("users/current"); OTHER.get("types"); api().get("teams"); }
`,
    },
    [
      'call | certain | rest GET /users/current | main.rs:7',
      'call | certain | rest GET /types | main.rs:7',
      'call | certain | rest GET /teams | main.rs:7',
    ],
  ],
  [
    'Go: OnceValue',
    {
      'main.go': `package main
type Api struct { root string }
func (a *Api) Get(path string) { http.Get(a.root + "/" + path) }
var shared = sync.OnceValue(func() *Api { return &Api{root: "${base}"} })
func main() { shared().Get("types") }
`,
    },
    ['call | certain | rest GET /types | main.go:5'],
  ],
  [
    'what looks alike: another class that is handed a function is known by the name of the method alone',
    {
      'App.cs': `class Api { readonly string root; public Api(string r) { root = r; }
  public void Get(string path) { new HttpClient().GetAsync(root + "/" + path); } }
class App {
  readonly Other<Api> other = new Other<Api>(() => new Api("${base}"));
  void Run() { other.Value.Get("types"); new Api("https://shop.example").Get("teams"); } }
`,
    },
    ['call | likely | rest GET /types | App.cs:5'],
  ],
]);
