import { testIdioms } from '@mixer-oauth/testkit';

// What a program serves itself it asks of nobody, though the path is one that the provider has as well.
testIdioms([
  [
    'Kotlin: Ktor',
    {
      'A.kt': `import io.ktor.server.routing.*
fun Application.module() { routing {
  get("/users/search") { call.respondText(client.get("https://mixer.com/api/v1/types").bodyAsText()) }
  route("/channels") { delete("/recordings/{id}") { call.respondText("ok") } } } }
`,
    },
    ['call | certain | rest GET /types | A.kt:3'],
  ],
  [
    'Ruby: Sinatra',
    {
      'app.rb': `require 'sinatra'
require 'httparty'
get '/users/current' do
  HTTParty.get('https://mixer.com/api/v1/types').body
end
delete '/recordings/:id' do
  'ok'
end
`,
    },
    ['call | certain | rest GET /types | app.rb:4'],
  ],
  [
    'Java: Spark',
    {
      'A.java': `import static spark.Spark.*;
class A { public static void main(String[] a) {
  get("/users/current", (req, res) -> http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/types")).build(), null));
  delete("/recordings/:id", (req, res) -> "ok"); } }
`,
    },
    ['call | certain | rest GET /types | A.java:3'],
  ],
  [
    'Go: Gin',
    {
      'main.go': `package main
import ("net/http"; "github.com/gin-gonic/gin")
func main() { r := gin.Default()
 r.GET("/users/current", func(c *gin.Context) { http.Get("https://mixer.com/api/v1/types") })
 r.DELETE("/recordings/:id", remove)
}
func remove(c *gin.Context) {}
`,
    },
    ['call | certain | rest GET /types | main.go:4'],
  ],
  [
    'Kotlin: a client in the same file asks',
    {
      'A.kt': `import io.ktor.server.routing.*
val api = "https://mixer.com/api/v1"
fun Application.module(client: HttpClient) { routing { get("/me") { client.get("$api/users/current") } } }
class Wrapper(val other: Api) { suspend fun types() = other.get("/types") }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:3', 'call | likely | rest GET /types | A.kt:4'],
  ],
]);
