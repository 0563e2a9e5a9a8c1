import { testIdioms } from '@mixer-oauth/testkit';

// Go's `value, ok := …`, lists that a loop fills place by place, and as many arguments as one likes, kept in a field.
testIdioms([
  [
    'Go: a module by its name in a map that a function fills, and its type told apart',
    {
      'a.go': `package main
type plugin interface { Name() string; Needs() []string }
var known = map[string]plugin{}
func add(one plugin) { known[one.Name()] = one }
func init() { add(talk{}); add(watch{}) }
type talk struct{}
func (talk) Name() string { return "talk" }
func (talk) Needs() []string { return []string{"chat:chat"} }
type watch struct{}
func (watch) Name() string { return "watch" }
func (watch) Needs() []string { return []string{"channel:details:self"} }
type never struct{}
func (never) Needs() []string { return []string{"chat:purge"} }
func ask(names []string) string {
	var needs []string
	for _, name := range names {
		if one, ok := known[name]; ok {
			needs = append(needs, one.Needs()...)
		}
	}
	return "https://mixer.com/oauth/authorize?client_id=" + id + "&scope=" + strings.Join(needs, " ")
}
`,
    },
    ['request | certain | chat:chat | a.go:8', 'request | certain | channel:details:self | a.go:11'],
  ],
  [
    'Go: a map in another file of its package than what is put into it, and than who asks it',
    {
      'main.go': `package main
import "github.com/acme/bot/plugins"
func link(name string) string {
	one := plugins.Known[name]
	return "https://mixer.com/oauth/authorize?client_id=" + id + "&scope=" + strings.Join(one.Needs(), " ")
}
`,
      'plugins/a.go': `package plugins
type talk struct{}
func (talk) Name() string { return "talk" }
func (talk) Needs() []string { return []string{"chat:chat"} }
`,
      'plugins/b.go': `package plugins
func init() { add(talk{}) }
func add(one Plugin) { Known[one.Name()] = one }
`,
      'plugins/c.go': `package plugins
type Plugin interface { Name() string; Needs() []string }
var Known = map[string]Plugin{}
`,
    },
    ['request | certain | chat:chat | plugins/a.go:4'],
  ],
  [
    'Go: a list of a certain length that a loop fills; a map by the same keys is none',
    {
      'a.go': `package main
type Scope string
const (
	Talk Scope = "chat:connect"
	Say  Scope = "chat:chat"
	Ban  Scope = "chat:purge"
)
func ask(wanted []Scope) string {
	list := make([]string, len(wanted))
	for at, one := range wanted {
		list[at] = string(one)
	}
	return "https://mixer.com/oauth/authorize?client_id=" + id + "&scope=" + strings.Join(list, " ")
}
func get(pages map[string]string) {
	seen := make(map[string]string, len(pages))
	for at, page := range pages {
		seen[at] = page
	}
	seen["all"] = "/types"
	http.Get("https://mixer.com/api/v1" + seen["all"])
}
func main() { ask([]Scope{Talk, Say}); get(map[string]string{"one": "/teams"}) }
`,
    },
    [
      'request | certain | chat:connect | a.go:4',
      'request | certain | chat:chat | a.go:5',
      'call | certain | rest GET /types | a.go:20',
    ],
  ],
  [
    'Kotlin: a field of as many as one likes, and a list with more that nobody knows',
    {
      'a.kt': `enum class Need(val id: String) { SAY("chat:connect chat:chat"), EDIT("channel:update:self"), BAN("chat:purge") }
class Command(val name: String, vararg val needs: Need)
val commands = listOf(Command("say", Need.SAY), Command("title", Need.SAY, Need.EDIT), Command("none"))
fun link() = "https://mixer.com/oauth/authorize?client_id=" + id + "&scope=" +
  (commands.flatMap { it.needs.toList() }.map { it.id } + settings.getStringList("more")).distinct().joinToString(" ")
`,
    },
    [
      'request | certain | chat:connect | a.kt:1',
      'request | certain | chat:chat | a.kt:1',
      'request | certain | channel:update:self | a.kt:1',
    ],
  ],
  [
    'Kotlin: parts of a path with more that nobody knows',
    {
      'a.kt': `val client = HttpClient()
suspend fun get(settings: Settings) {
  client.get("https://mixer.com/api/v1/" + (listOf("users") + settings.getStringList("more")).joinToString("/"))
  client.get("https://mixer.com/api/v1/" + (settings.getStringList("more") + listOf("current")).joinToString("/"))
}
`,
    },
    ['call | certain | rest GET /users/{userId} | a.kt:3', 'call | unresolved | GET /{} | a.kt:4'],
  ],
  [
    'Go: NO list that a loop fills, where a parameter says at which place',
    {
      'a.go': `package main
func ask(first int, second int) {
	parts := make([]string, 2)
	parts[first] = "current"
	parts[second] = "users"
	http.Get("https://mixer.com/api/v1/" + strings.Join(parts, "/"))
}
`,
    },
    ['call | unresolved | GET /{} | a.go:6'],
  ],
]);
