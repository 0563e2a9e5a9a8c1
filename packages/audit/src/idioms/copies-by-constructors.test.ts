import { testIdioms } from '@mixer-oauth/testkit';

// A method that makes another object of its class, of what its own was made with: who made the first says it, or the default does.
testIdioms([
  [
    'TypeScript and Kotlin: nobody else makes one',
    {
      'A.kt': `class Client(private val policies: List<String> = listOf(), private val host: String = "https://mixer.com/api/v1") {
  fun adding(more: List<String>) = Client(policies + more, host)
  fun me() = OkHttpClient().newCall(Request.Builder().url(host + "/users/current").build()).execute()
}
`,
      'a.ts': `export class Client {
  constructor(private policies: object[] = [], private host = 'https://mixer.com/api/v1') {}
  adding(...policies: object[]) { return new Client(this.policies.concat(policies), this.host); }
  types() { return fetch(this.host + '/types'); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.kt:3', 'call | certain | rest GET /types | a.ts:4'],
  ],
  [
    'TypeScript: another host is handed over, and a parameter that has the name of a field',
    {
      'a.ts': `class Client {
  constructor(private policies: object[] = [], private host = 'https://mixer.com/api/v1') {}
  adding(...policies: object[]) { return new Client(this.policies.concat(policies), this.host); }
  types() { return fetch(this.host + '/types'); }
}
export const api = new Client([], 'https://example.com/api/v1');
`,
      'B.kt': `class Client(private val policies: List<String> = listOf(), private val host: String = "https://mixer.com/api/v1") {
  fun at(host: String) = Client(policies, host)
  fun me() = OkHttpClient().newCall(Request.Builder().url(host + "/users/current").build()).execute()
}
fun go(one: Client) { one.at("https://example.com/api/v1").me() }
`,
    },
    [],
  ],
]);
