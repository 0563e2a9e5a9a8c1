import { testIdioms } from '@mixer-oauth/testkit';

// Scopes that methods of a builder set or add, step by step, before another method asks for them.
testIdioms([
  [
    'Kotlin: one at a time',
    {
      'a.kt': `
class Builder(private val clientId: String) {
    private var permissions: Set<String> = setOf("chat:connect", "chat:chat")
    fun enable(p: String): Builder { permissions += p; return this }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" "))
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable("chat:poll_start").enable("chat:change_ban").enable("channel:update:self").build() }
`,
    },
    [
      'request | certain | chat:connect | a.kt:3',
      'request | certain | chat:chat | a.kt:3',
      'call | certain | rest POST /oauth/shortcode | a.kt:7',
      'request | certain | chat:poll_start | a.kt:10',
      'request | certain | chat:change_ban | a.kt:10',
      'request | certain | channel:update:self | a.kt:10',
    ],
  ],
  [
    'Kotlin: a new set each time',
    {
      'a.kt': `
class Builder(private val clientId: String) {
    private var permissions: Set<String> = setOf("chat:connect", "chat:chat")
    fun enable(p: String): Builder { permissions = permissions + p; return this }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" "))
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable("chat:poll_start").enable("chat:change_ban").enable("channel:update:self").build() }
`,
    },
    [
      'request | certain | chat:connect | a.kt:3',
      'request | certain | chat:chat | a.kt:3',
      'call | certain | rest POST /oauth/shortcode | a.kt:7',
      'request | certain | chat:poll_start | a.kt:10',
      'request | certain | chat:change_ban | a.kt:10',
      'request | certain | channel:update:self | a.kt:10',
    ],
  ],
  [
    'Kotlin: into a set',
    {
      'a.kt': `
class Builder(private val clientId: String) {
    private var permissions: Set<String> = mutableSetOf("chat:connect", "chat:chat")
    fun enable(p: String): Builder { permissions.add(p); return this }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" "))
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable("chat:poll_start").enable("chat:change_ban").enable("channel:update:self").build() }
`,
    },
    [
      'request | certain | chat:connect | a.kt:3',
      'request | certain | chat:chat | a.kt:3',
      'call | certain | rest POST /oauth/shortcode | a.kt:7',
      'request | certain | chat:poll_start | a.kt:10',
      'request | certain | chat:change_ban | a.kt:10',
      'request | certain | channel:update:self | a.kt:10',
    ],
  ],
  [
    'Kotlin: in a block',
    {
      'a.kt': `
class Builder(private val clientId: String) {
    private var permissions: Set<String> = mutableSetOf("chat:connect", "chat:chat")
    fun enable(p: String) = apply { permissions.add(p) }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" "))
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable("chat:poll_start").enable("chat:change_ban").enable("channel:update:self").build() }
`,
    },
    [
      'request | certain | chat:connect | a.kt:3',
      'request | certain | chat:chat | a.kt:3',
      'call | certain | rest POST /oauth/shortcode | a.kt:7',
      'request | certain | chat:poll_start | a.kt:10',
      'request | certain | chat:change_ban | a.kt:10',
      'request | certain | channel:update:self | a.kt:10',
    ],
  ],
  [
    'Kotlin: as many as one likes',
    {
      'a.kt': `
class Builder(private val clientId: String) {
    private var permissions: Set<String> = mutableSetOf("chat:connect", "chat:chat")
    fun enable(vararg p: String): Builder { permissions.addAll(p); return this }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" "))
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable("chat:poll_start", "chat:change_ban").enable("channel:update:self").build() }
`,
    },
    [
      'request | certain | chat:connect | a.kt:3',
      'request | certain | chat:chat | a.kt:3',
      'call | certain | rest POST /oauth/shortcode | a.kt:7',
      'request | certain | chat:poll_start | a.kt:10',
      'request | certain | chat:change_ban | a.kt:10',
      'request | certain | channel:update:self | a.kt:10',
    ],
  ],
  [
    'Kotlin: as many as one likes, a new set each time',
    {
      'a.kt': `
class Builder(private val clientId: String) {
    private var permissions: Set<String> = setOf("chat:connect", "chat:chat")
    fun enable(vararg p: String): Builder { permissions = permissions + p; return this }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" "))
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable("chat:poll_start", "chat:change_ban").enable("channel:update:self").build() }
`,
    },
    [
      'request | certain | chat:connect | a.kt:3',
      'request | certain | chat:chat | a.kt:3',
      'call | certain | rest POST /oauth/shortcode | a.kt:7',
      'request | certain | chat:poll_start | a.kt:10',
      'request | certain | chat:change_ban | a.kt:10',
      'request | certain | channel:update:self | a.kt:10',
    ],
  ],
  [
    'Kotlin: what is set takes the place of what it started with',
    {
      'a.kt': `
class Builder(private val clientId: String) {
    private var permissions: Set<String> = setOf("chat:connect", "chat:chat")
    fun enable(vararg p: String): Builder { permissions = p.toSet(); return this }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" "))
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable("chat:poll_start", "chat:change_ban").enable("channel:update:self").build() }
`,
    },
    ['call | certain | rest POST /oauth/shortcode | a.kt:7', 'request | certain | channel:update:self | a.kt:10'],
  ],
  [
    'Kotlin: the same in a block',
    {
      'a.kt': `
class Builder(private val clientId: String) {
    private var permissions: Set<String> = setOf("chat:connect", "chat:chat")
    fun enable(vararg p: String) = apply { permissions = p.toSet() }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" "))
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable("chat:poll_start", "chat:change_ban").enable("channel:update:self").build() }
`,
    },
    ['call | certain | rest POST /oauth/shortcode | a.kt:7', 'request | certain | channel:update:self | a.kt:10'],
  ],
  [
    'Kotlin: members of an enum with the names as a property',
    {
      'a.kt': `import java.util.EnumSet
enum class Permission(val raw: String, val text: String) {
    CONNECT("chat:connect", "Join"), WRITE("chat:chat", "Send"), POLL("chat:poll_start", "Start polls"), BAN("chat:change_ban", "Ban"), UPDATE("channel:update:self", "Change"), UNUSED("channel:analytics:self", "x")
}
class Builder(private val clientId: String) {
    private var permissions: Set<Permission> = EnumSet.of(Permission.CONNECT, Permission.WRITE)
    fun enable(first: Permission, vararg more: Permission) = apply { permissions = permissions + first + more }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" ") { it.raw })
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable(Permission.POLL, Permission.BAN).enable(Permission.UPDATE).build() }
`,
    },
    [
      'request | certain | chat:connect | a.kt:3',
      'request | certain | chat:chat | a.kt:3',
      'request | certain | chat:poll_start | a.kt:3',
      'request | certain | chat:change_ban | a.kt:3',
      'request | certain | channel:update:self | a.kt:3',
      'call | certain | rest POST /oauth/shortcode | a.kt:10',
    ],
  ],
  [
    'Kotlin: by plus',
    {
      'a.kt': `import java.util.EnumSet
enum class Permission(val raw: String, val text: String) {
    CONNECT("chat:connect", "Join"), WRITE("chat:chat", "Send"), POLL("chat:poll_start", "Start polls"), BAN("chat:change_ban", "Ban"), UPDATE("channel:update:self", "Change"), UNUSED("channel:analytics:self", "x")
}
class Builder(private val clientId: String) {
    private var permissions: Set<Permission> = setOf(Permission.CONNECT, Permission.WRITE)
    fun enable(first: Permission, vararg more: Permission) = apply { permissions = permissions.plus(first).plus(more) }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" ") { it.raw })
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable(Permission.POLL, Permission.BAN).enable(Permission.UPDATE).build() }
`,
    },
    [
      'request | certain | chat:connect | a.kt:3',
      'request | certain | chat:chat | a.kt:3',
      'request | certain | chat:poll_start | a.kt:3',
      'request | certain | chat:change_ban | a.kt:3',
      'request | certain | channel:update:self | a.kt:3',
      'call | certain | rest POST /oauth/shortcode | a.kt:10',
    ],
  ],
  [
    'Kotlin: through a method of its own, in other files',
    {
      'p.kt': `package x
enum class Permission(val raw: String, private val description: String) {
    CHAT_CONNECT("chat:connect", "Join chats"), CHAT_WRITE("chat:chat", "Send messages"), CHAT_BAN("chat:change_ban", "Ban users"), CHAT_TIMEOUT("chat:timeout","t");
    override fun toString() = description
}
`,
      'b.kt': `package x
import java.util.EnumSet
class Builder(private val clientId: String) {
    private var token: String? = null
    private var permissions: Set<Permission> = EnumSet.of(Permission.CHAT_CONNECT, Permission.CHAT_WRITE)
    fun setToken(token: String?) = apply { this.token = token }
    fun enable(first: Permission, vararg more: Permission) = apply { permissions = permissions + first + more }
fun build(): Api { val api = Api(clientId)
   if (token == null) api.token = ask(api)
   return api.login() }
   private fun ask(api: Api): String { val data = JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" ") { it.raw })
   return Http.post("https://mixer.com/api/v1/oauth/shortcode", data) }
}
`,
      'm.kt': `package bot
import x.Builder
import x.Permission
fun main() { val api = Builder("x").setToken(System.getenv("T")).enable(Permission.CHAT_BAN).enable(Permission.CHAT_TIMEOUT).build() }
`,
    },
    [
      'request | certain | chat:connect | b.kt:5',
      'request | certain | chat:chat | b.kt:5',
      'call | certain | rest POST /oauth/shortcode | b.kt:12',
      'request | certain | chat:change_ban | m.kt:4',
      'request | certain | chat:timeout | m.kt:4',
    ],
  ],
  [
    'Java: all of them',
    {
      'A.java': `import java.util.*;
class Builder { private final Set<String> permissions = new HashSet<>(Arrays.asList("chat:connect", "chat:chat")); private String clientId;
 Builder enable(String... more) { permissions.addAll(Arrays.asList(more)); return this; }
 String build() { JSONObject data = new JSONObject().put("client_id", clientId).put("scope", String.join(" ", permissions)); return Http.post("https://mixer.com/api/v1/oauth/shortcode", data); }
 public static void main(String[] a) { new Builder().enable("chat:poll_start", "chat:change_ban").enable("channel:update:self").build(); } }
`,
    },
    [
      'request | certain | chat:connect | A.java:2',
      'request | certain | chat:chat | A.java:2',
      'call | certain | rest POST /oauth/shortcode | A.java:4',
      'request | certain | chat:poll_start | A.java:5',
      'request | certain | chat:change_ban | A.java:5',
      'request | certain | channel:update:self | A.java:5',
    ],
  ],
  [
    'Java: members of an enum',
    {
      'A.java': `import java.util.*;
enum Permission { CONNECT("chat:connect"), WRITE("chat:chat"), POLL("chat:poll_start"), BAN("chat:change_ban"), UPDATE("channel:update:self"), UNUSED("channel:analytics:self"); final String raw; Permission(String raw) { this.raw = raw; } }
class Builder { private final Set<Permission> permissions = EnumSet.of(Permission.CONNECT, Permission.WRITE); private String clientId;
 Builder enable(Permission first, Permission... more) { permissions.add(first); Collections.addAll(permissions, more); return this; }
 String build() { JSONObject data = new JSONObject().put("client_id", clientId).put("scope", permissions.stream().map(p -> p.raw).collect(Collectors.joining(" "))); return Http.post("https://mixer.com/api/v1/oauth/shortcode", data); }
 public static void main(String[] a) { new Builder().enable(Permission.POLL, Permission.BAN).enable(Permission.UPDATE).build(); } }
`,
    },
    [
      'request | certain | chat:connect | A.java:2',
      'request | certain | chat:chat | A.java:2',
      'request | certain | chat:poll_start | A.java:2',
      'request | certain | chat:change_ban | A.java:2',
      'request | certain | channel:update:self | A.java:2',
      'call | certain | rest POST /oauth/shortcode | A.java:5',
    ],
  ],
  [
    'TypeScript: pushed',
    {
      'a.ts': `class Builder { private permissions = ['chat:connect', 'chat:chat']; constructor(private clientId: string) {}
 enable(...more: string[]) { this.permissions.push(...more); return this; }
 build() { return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: this.clientId, scope: this.permissions.join(' ') }) }); } }
new Builder('x').enable('chat:poll_start', 'chat:change_ban').enable('channel:update:self').build();
`,
    },
    [
      'request | certain | chat:connect | a.ts:1',
      'request | certain | chat:chat | a.ts:1',
      'call | certain | rest POST /oauth/shortcode | a.ts:3',
      'request | certain | chat:poll_start | a.ts:4',
      'request | certain | chat:change_ban | a.ts:4',
      'request | certain | channel:update:self | a.ts:4',
    ],
  ],
  [
    'TypeScript: concat',
    {
      'a.ts': `class Builder { private permissions = ['chat:connect', 'chat:chat']; constructor(private clientId: string) {}
 enable(...more: string[]) { this.permissions = this.permissions.concat(more); return this; }
 build() { return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: this.clientId, scope: this.permissions.join(' ') }) }); } }
new Builder('x').enable('chat:poll_start', 'chat:change_ban').enable('channel:update:self').build();
`,
    },
    [
      'request | certain | chat:connect | a.ts:1',
      'request | certain | chat:chat | a.ts:1',
      'call | certain | rest POST /oauth/shortcode | a.ts:3',
      'request | certain | chat:poll_start | a.ts:4',
      'request | certain | chat:change_ban | a.ts:4',
      'request | certain | channel:update:self | a.ts:4',
    ],
  ],
  [
    'TypeScript: a new list each time',
    {
      'a.ts': `class Builder { private permissions = ['chat:connect', 'chat:chat']; constructor(private clientId: string) {}
 enable(...more: string[]) { this.permissions = [...this.permissions, ...more]; return this; }
 build() { return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: this.clientId, scope: this.permissions.join(' ') }) }); } }
new Builder('x').enable('chat:poll_start', 'chat:change_ban').enable('channel:update:self').build();
`,
    },
    [
      'request | certain | chat:connect | a.ts:1',
      'request | certain | chat:chat | a.ts:1',
      'call | certain | rest POST /oauth/shortcode | a.ts:3',
      'request | certain | chat:poll_start | a.ts:4',
      'request | certain | chat:change_ban | a.ts:4',
      'request | certain | channel:update:self | a.ts:4',
    ],
  ],
  [
    'Python: extended',
    {
      'a.py': `import requests
class Builder:
    def __init__(self, client_id):
        self.client_id = client_id
        self.permissions = ['chat:connect', 'chat:chat']
    def enable(self, *more):
        self.permissions.extend(more)
        return self
    def build(self):
        return requests.post('https://mixer.com/api/v1/oauth/shortcode', json={'client_id': self.client_id, 'scope': ' '.join(self.permissions)})
Builder('x').enable('chat:poll_start', 'chat:change_ban').enable('channel:update:self').build()
`,
    },
    [
      'request | certain | chat:connect | a.py:5',
      'request | certain | chat:chat | a.py:5',
      'call | certain | rest POST /oauth/shortcode | a.py:10',
      'request | certain | chat:poll_start | a.py:11',
      'request | certain | chat:change_ban | a.py:11',
      'request | certain | channel:update:self | a.py:11',
    ],
  ],
  [
    'C#: a range',
    {
      'a.cs': `class Builder { List<string> permissions = new List<string> { "chat:connect", "chat:chat" }; string clientId;
 public Builder Enable(params string[] more) { permissions.AddRange(more); return this; }
 public Task Build() { return http.PostAsync("https://mixer.com/api/v1/oauth/shortcode", JsonContent.Create(new { client_id = clientId, scope = string.Join(" ", permissions) })); } }
class P { static void Main() { new Builder().Enable("chat:poll_start", "chat:change_ban").Enable("channel:update:self").Build(); } }
`,
    },
    [
      'request | certain | chat:connect | a.cs:1',
      'request | certain | chat:chat | a.cs:1',
      'call | certain | rest POST /oauth/shortcode | a.cs:3',
      'request | certain | chat:poll_start | a.cs:4',
      'request | certain | chat:change_ban | a.cs:4',
      'request | certain | channel:update:self | a.cs:4',
    ],
  ],
  [
    'PHP: merged',
    {
      'a.php': `<?php
class Builder { private $scopes = ['chat:connect', 'chat:chat']; private $clientId;
 function enable(string ...$more): self { $this->scopes = array_merge($this->scopes, $more); return $this; }
 function build() { return Http::post('https://mixer.com/api/v1/oauth/shortcode', ['client_id' => $this->clientId, 'scope' => implode(' ', $this->scopes)]); } }
(new Builder())->enable('chat:poll_start', 'chat:change_ban')->enable('channel:update:self')->build();
`,
    },
    [
      'request | certain | chat:connect | a.php:2',
      'request | certain | chat:chat | a.php:2',
      'call | certain | rest POST /oauth/shortcode | a.php:4',
      'request | certain | chat:poll_start | a.php:5',
      'request | certain | chat:change_ban | a.php:5',
      'request | certain | channel:update:self | a.php:5',
    ],
  ],
  [
    'Ruby: added',
    {
      'a.rb': `class Builder
  def initialize(id) = @id = id
  def initialize(id)
    @id = id
    @permissions = ['chat:connect', 'chat:chat']
  end
  def enable(*more)
    @permissions += more
    self
  end
  def build
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: @id, scope: @permissions.join(' ') })
  end
end
Builder.new('x').enable('chat:poll_start', 'chat:change_ban').enable('channel:update:self').build
`,
    },
    [
      'request | certain | chat:connect | a.rb:5',
      'request | certain | chat:chat | a.rb:5',
      'call | certain | rest POST /oauth/shortcode | a.rb:12',
      'request | certain | chat:poll_start | a.rb:15',
      'request | certain | chat:change_ban | a.rb:15',
      'request | certain | channel:update:self | a.rb:15',
    ],
  ],
  [
    'Swift: a union',
    {
      'a.swift': `class Builder { private var permissions: Set<String> = ["chat:connect", "chat:chat"]; let id: String
 init(id: String) { self.id = id }
 func enable(_ more: String...) -> Builder { permissions.formUnion(more); return self }
 func build() { AF.request("https://mixer.com/api/v1/oauth/shortcode", method: .post, parameters: ["client_id": id, "scope": permissions.joined(separator: " ")]) } }
Builder(id: "x").enable("chat:poll_start", "chat:change_ban").enable("channel:update:self").build()
`,
    },
    [
      'request | certain | chat:connect | a.swift:1',
      'request | certain | chat:chat | a.swift:1',
      'call | certain | rest POST /oauth/shortcode | a.swift:4',
      'request | certain | chat:poll_start | a.swift:5',
      'request | certain | chat:change_ban | a.swift:5',
      'request | certain | channel:update:self | a.swift:5',
    ],
  ],
  [
    'Kotlin: nobody asks with them',
    {
      'a.kt': `
class Builder(private val clientId: String) {
    private var permissions: Set<String> = mutableSetOf("chat:connect", "chat:chat")
    fun enable(p: String): Builder { permissions.add(p); return this }
    fun build(): String {
        val data = org.json.JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" "))
        return Http.post("https://mixer.com/api/v1/oauth/shortcode", data)
    }
}
fun main() { Builder("x").enable("chat:poll_start").enable("chat:change_ban").enable("channel:update:self") }
`,
    },
    [
      'request | certain | chat:connect | a.kt:3',
      'request | certain | chat:chat | a.kt:3',
      'call | certain | rest POST /oauth/shortcode | a.kt:7',
    ],
  ],
]);
