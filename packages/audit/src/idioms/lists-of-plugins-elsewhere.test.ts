import { testIdioms } from '@mixer-oauth/testkit';

// The same in other languages: scopes that plug-ins say each, put together where somebody signs in.
testIdioms([
  [
    'Ruby: flat_map of a method by its name',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    @plugins = [Mod.new(self), Fun.new(self)]
  end
  def login
    scopes = BASE + @plugins.flat_map(&:scopes)
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:13',
      'client-id | certain | x | bot.rb:13',
      'request | certain | chat:giveaway_start | plugins/fun.rb:3',
      'request | certain | chat:timeout | plugins/mod.rb:3',
      'request | certain | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: concat in a block',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    @plugins = [Mod.new(self), Fun.new(self)]
  end
  def login
    scopes = BASE.dup
    @plugins.each { |p| scopes.concat(p.scopes) }
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:14',
      'client-id | certain | x | bot.rb:14',
      'request | certain | chat:giveaway_start | plugins/fun.rb:3',
      'request | certain | chat:timeout | plugins/mod.rb:3',
      'request | certain | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: |= in a block',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    @plugins = [Mod.new(self), Fun.new(self)]
  end
  def login
    scopes = BASE.dup
    @plugins.each { |p| scopes |= p.scopes }
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:14',
      'client-id | certain | x | bot.rb:14',
      'request | certain | chat:giveaway_start | plugins/fun.rb:3',
      'request | certain | chat:timeout | plugins/mod.rb:3',
      'request | certain | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: merge of a set',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    @plugins = [Mod.new(self), Fun.new(self)]
  end
  def login
    scopes = Set.new(BASE)
    @plugins.each { |p| scopes.merge(p.scopes) }
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:14',
      'client-id | certain | x | bot.rb:14',
      'request | certain | chat:giveaway_start | plugins/fun.rb:3',
      'request | certain | chat:timeout | plugins/mod.rb:3',
      'request | certain | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: reduce',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    @plugins = [Mod.new(self), Fun.new(self)]
  end
  def login
    scopes = @plugins.reduce(BASE) { |all, p| all | p.scopes }
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:13',
      'client-id | certain | x | bot.rb:13',
      'request | certain | chat:giveaway_start | plugins/fun.rb:3',
      'request | certain | chat:timeout | plugins/mod.rb:3',
      'request | certain | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: each in each',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    @plugins = [Mod.new(self), Fun.new(self)]
  end
  def login
    scopes = BASE.to_set
    @plugins.each do |p|
      p.scopes.each { |s| scopes << s }
    end
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:16',
      'client-id | certain | x | bot.rb:16',
      'request | certain | chat:giveaway_start | plugins/fun.rb:3',
      'request | certain | chat:timeout | plugins/mod.rb:3',
      'request | certain | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: inject by an operator',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    @plugins = [Mod.new(self), Fun.new(self)]
  end
  def login
    scopes = @plugins.map(&:scopes).inject(BASE, :+)
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:13',
      'client-id | certain | x | bot.rb:13',
      'request | certain | chat:giveaway_start | plugins/fun.rb:3',
      'request | certain | chat:timeout | plugins/mod.rb:3',
      'request | certain | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: flatten of what is taken apart',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    @plugins = [Mod.new(self), Fun.new(self)]
  end
  def login
    scopes = [BASE, *@plugins.map(&:scopes)].flatten.uniq
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:13',
      'client-id | certain | x | bot.rb:13',
      'request | certain | chat:giveaway_start | plugins/fun.rb:3',
      'request | certain | chat:timeout | plugins/mod.rb:3',
      'request | certain | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: each_with_object',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    @plugins = [Mod.new(self), Fun.new(self)]
  end
  def login
    scopes = @plugins.each_with_object(BASE.dup) { |p, all| all.concat(p.scopes) }
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:13',
      'client-id | certain | x | bot.rb:13',
      'request | certain | chat:giveaway_start | plugins/fun.rb:3',
      'request | certain | chat:timeout | plugins/mod.rb:3',
      'request | certain | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'PHP: array_map and array_merge',
    {
      'Bot.php': `<?php
namespace App;
class Bot {
  const BASE = ['chat:connect'];
  private $plugins = [];
  public function load($dir) { $this->plugins = [new Plugins\\Mod($this), new Plugins\\Fun($this)]; }
  public function login() { $scopes = array_merge(self::BASE, ...array_map(fn($p) => $p->scopes(), $this->plugins));
    $c = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']);
    $c->post('oauth/shortcode', ['json' => ['client_id' => 'x', 'scope' => implode(' ', $scopes)]]); }
}
`,
      'Plugin.php': `<?php
namespace App;
abstract class Plugin { protected $bot; public function __construct(Bot $bot) { $this->bot = $bot; } public function scopes(): array { return []; } }
`,
      'Plugins/Mod.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Mod extends Plugin { public function scopes(): array { return ['chat:timeout', 'chat:purge']; } }
`,
      'Plugins/Fun.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Fun extends Plugin { public function scopes(): iterable { yield 'chat:giveaway_start'; } }
`,
    },
    [
      'request | certain | chat:connect | Bot.php:4',
      'call | certain | rest POST /oauth/shortcode | Bot.php:9',
      'client-id | certain | x | Bot.php:9',
      'request | certain | chat:giveaway_start | Plugins/Fun.php:4',
      'request | certain | chat:timeout | Plugins/Mod.php:4',
      'request | certain | chat:purge | Plugins/Mod.php:4',
    ],
  ],
  [
    'PHP: array_reduce',
    {
      'Bot.php': `<?php
namespace App;
class Bot {
  const BASE = ['chat:connect'];
  private $plugins = [];
  public function load($dir) { $this->plugins = [new Plugins\\Mod($this), new Plugins\\Fun($this)]; }
  public function login() { $scopes = array_reduce($this->plugins, fn($all, $p) => array_merge($all, $p->scopes()), self::BASE);
    $c = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']);
    $c->post('oauth/shortcode', ['json' => ['client_id' => 'x', 'scope' => implode(' ', $scopes)]]); }
}
`,
      'Plugin.php': `<?php
namespace App;
abstract class Plugin { protected $bot; public function __construct(Bot $bot) { $this->bot = $bot; } public function scopes(): array { return []; } }
`,
      'Plugins/Mod.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Mod extends Plugin { public function scopes(): array { return ['chat:timeout', 'chat:purge']; } }
`,
      'Plugins/Fun.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Fun extends Plugin { public function scopes(): iterable { yield 'chat:giveaway_start'; } }
`,
    },
    [
      'request | certain | chat:connect | Bot.php:4',
      'call | certain | rest POST /oauth/shortcode | Bot.php:9',
      'client-id | certain | x | Bot.php:9',
      'request | certain | chat:giveaway_start | Plugins/Fun.php:4',
      'request | certain | chat:timeout | Plugins/Mod.php:4',
      'request | certain | chat:purge | Plugins/Mod.php:4',
    ],
  ],
  [
    `PHP: Laravel's collections`,
    {
      'Bot.php': `<?php
namespace App;
class Bot {
  const BASE = ['chat:connect'];
  private $plugins = [];
  public function load($dir) { $this->plugins = [new Plugins\\Mod($this), new Plugins\\Fun($this)]; }
  public function login() { $scopes = collect($this->plugins)->flatMap(fn($p) => $p->scopes())->merge(self::BASE)->unique()->all();
    $c = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']);
    $c->post('oauth/shortcode', ['json' => ['client_id' => 'x', 'scope' => implode(' ', $scopes)]]); }
}
`,
      'Plugin.php': `<?php
namespace App;
abstract class Plugin { protected $bot; public function __construct(Bot $bot) { $this->bot = $bot; } public function scopes(): array { return []; } }
`,
      'Plugins/Mod.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Mod extends Plugin { public function scopes(): array { return ['chat:timeout', 'chat:purge']; } }
`,
      'Plugins/Fun.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Fun extends Plugin { public function scopes(): iterable { yield 'chat:giveaway_start'; } }
`,
    },
    [
      'request | certain | chat:connect | Bot.php:4',
      'call | certain | rest POST /oauth/shortcode | Bot.php:9',
      'client-id | certain | x | Bot.php:9',
      'request | certain | chat:giveaway_start | Plugins/Fun.php:4',
      'request | certain | chat:timeout | Plugins/Mod.php:4',
      'request | certain | chat:purge | Plugins/Mod.php:4',
    ],
  ],
  [
    'PHP: a generator that hands on others',
    {
      'Bot.php': `<?php
namespace App;
class Bot {
  const BASE = ['chat:connect'];
  private $plugins = [];
  public function load($dir) { $this->plugins = [new Plugins\\Mod($this), new Plugins\\Fun($this)]; }
  private function wanted() { yield from self::BASE; foreach ($this->plugins as $p) yield from $p->scopes(); }
  public function login() { $scopes = iterator_to_array($this->wanted());
    $c = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']);
    $c->post('oauth/shortcode', ['json' => ['client_id' => 'x', 'scope' => implode(' ', $scopes)]]); }
}
`,
      'Plugin.php': `<?php
namespace App;
abstract class Plugin { protected $bot; public function __construct(Bot $bot) { $this->bot = $bot; } public function scopes(): array { return []; } }
`,
      'Plugins/Mod.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Mod extends Plugin { public function scopes(): array { return ['chat:timeout', 'chat:purge']; } }
`,
      'Plugins/Fun.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Fun extends Plugin { public function scopes(): iterable { yield 'chat:giveaway_start'; } }
`,
    },
    [
      'request | certain | chat:connect | Bot.php:4',
      'call | certain | rest POST /oauth/shortcode | Bot.php:10',
      'client-id | certain | x | Bot.php:10',
      'request | certain | chat:giveaway_start | Plugins/Fun.php:4',
      'request | certain | chat:timeout | Plugins/Mod.php:4',
      'request | certain | chat:purge | Plugins/Mod.php:4',
    ],
  ],
  [
    'PHP: what callers hand to a method that adds it',
    {
      'Bot.php': `<?php
namespace App;
class Bot {
  const BASE = ['chat:connect'];
  private $plugins = [];
  public function load($dir) { $this->add(new Plugins\\Mod($this)); $this->add(new Plugins\\Fun($this)); } public function add(Plugin $p) { $this->plugins[] = $p; }
  public function login() { $scopes = self::BASE; foreach ($this->plugins as $p) { $scopes = array_merge($scopes, $p->scopes()); };
    $c = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']);
    $c->post('oauth/shortcode', ['json' => ['client_id' => 'x', 'scope' => implode(' ', $scopes)]]); }
}
`,
      'Plugin.php': `<?php
namespace App;
abstract class Plugin { protected $bot; public function __construct(Bot $bot) { $this->bot = $bot; } public function scopes(): array { return []; } }
`,
      'Plugins/Mod.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Mod extends Plugin { public function scopes(): array { return ['chat:timeout', 'chat:purge']; } }
`,
      'Plugins/Fun.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Fun extends Plugin { public function scopes(): iterable { yield 'chat:giveaway_start'; } }
`,
    },
    [
      'request | certain | chat:connect | Bot.php:4',
      'call | certain | rest POST /oauth/shortcode | Bot.php:9',
      'client-id | certain | x | Bot.php:9',
      'request | certain | chat:giveaway_start | Plugins/Fun.php:4',
      'request | certain | chat:timeout | Plugins/Mod.php:4',
      'request | certain | chat:purge | Plugins/Mod.php:4',
    ],
  ],
  [
    'Java: addAll to a set that is made of a list',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception { plugins.add(new Mod()); plugins.add(new Fun()); }
  void login() { Set<String> scopes = new TreeSet<>(BASE); for (Plugin p : plugins) scopes.addAll(p.scopes());
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | certain | chat:giveaway_start | Fun.java:1',
      'request | certain | chat:timeout | Mod.java:1',
      'request | certain | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: streams',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception { plugins.add(new Mod()); plugins.add(new Fun()); }
  void login() { List<String> scopes = Stream.concat(BASE.stream(), plugins.stream().flatMap(p -> p.scopes().stream())).distinct().collect(Collectors.toList());
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | certain | chat:giveaway_start | Fun.java:1',
      'request | certain | chat:timeout | Mod.java:1',
      'request | certain | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: method references',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception { plugins.add(new Mod()); plugins.add(new Fun()); }
  void login() { List<String> scopes = plugins.stream().map(Plugin::scopes).flatMap(List::stream).collect(Collectors.toList()); scopes.addAll(BASE);
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | certain | chat:giveaway_start | Fun.java:1',
      'request | certain | chat:timeout | Mod.java:1',
      'request | certain | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: forEach',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception { plugins.add(new Mod()); plugins.add(new Fun()); }
  void login() { List<String> scopes = new ArrayList<>(BASE); plugins.forEach(p -> scopes.addAll(p.scopes()));
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | certain | chat:giveaway_start | Fun.java:1',
      'request | certain | chat:timeout | Mod.java:1',
      'request | certain | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: a loop in a loop',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception { plugins.add(new Mod()); plugins.add(new Fun()); }
  void login() { Set<String> scopes = new HashSet<>(BASE); for (Plugin p : plugins) for (String s : p.scopes()) scopes.add(s);
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | certain | chat:giveaway_start | Fun.java:1',
      'request | certain | chat:timeout | Mod.java:1',
      'request | certain | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: a variable number of them',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception { add(new Mod(), new Fun()); }
  void add(Plugin... more) { plugins.addAll(Arrays.asList(more)); }
 void login() { Set<String> scopes = new TreeSet<>(BASE); for (Plugin p : plugins) scopes.addAll(p.scopes());
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:7',
      'request | certain | chat:giveaway_start | Fun.java:1',
      'request | certain | chat:timeout | Mod.java:1',
      'request | certain | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: a map',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final Map<String, Plugin> plugins = new HashMap<>();
  void load() throws Exception { plugins.put("m", new Mod()); plugins.put("f", new Fun()); }
  void login() { Set<String> scopes = new HashSet<>(BASE); for (Plugin p : plugins.values()) scopes.addAll(p.scopes());
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | certain | chat:giveaway_start | Fun.java:1',
      'request | certain | chat:timeout | Mod.java:1',
      'request | certain | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: members of an enum',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception {  }
  void login() { List<String> scopes = Arrays.stream(Feature.values()).flatMap(f -> f.scopes().stream()).collect(Collectors.toList()); scopes.addAll(BASE);
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
      'Feature.java': `enum Feature { MOD("chat:timeout", "chat:purge"), FUN("chat:giveaway_start"); private final List<String> s; Feature(String... s) { this.s = Arrays.asList(s); } List<String> scopes() { return s; } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | certain | chat:timeout | Feature.java:1',
      'request | certain | chat:purge | Feature.java:1',
      'request | certain | chat:giveaway_start | Feature.java:1',
    ],
  ],
  [
    'Kotlin: flatMapTo',
    {
      'Bot.kt': `class Bot { private val plugins = mutableListOf<Plugin>()
  fun load() { plugins.add(Mod()); plugins.add(Fun()) }
  fun login() { val scopes = plugins.flatMapTo(mutableSetOf<String>()) { it.scopes } + BASE
    OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(JSONObject(mapOf("client_id" to "x", "scope" to scopes.joinToString(" "))).toString().toRequestBody(JSON)).build()) } }
val BASE = listOf("chat:connect")
`,
      'Plugin.kt': `abstract class Plugin { lateinit var bot: Bot
 open val scopes: List<String> get() = emptyList() }
`,
      'Mod.kt': `class Mod : Plugin() { override val scopes = listOf("chat:timeout", "chat:purge") }
`,
      'Fun.kt': `class Fun : Plugin() { override val scopes get() = sequence { yield("chat:giveaway_start") }.toList() }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | Bot.kt:4',
      'client-id | certain | x | Bot.kt:4',
      'request | certain | chat:connect | Bot.kt:5',
      'request | certain | chat:giveaway_start | Fun.kt:1',
      'request | certain | chat:timeout | Mod.kt:1',
      'request | certain | chat:purge | Mod.kt:1',
    ],
  ],
  [
    'Kotlin: apply of a set',
    {
      'Bot.kt': `class Bot { private val plugins = mutableListOf<Plugin>()
  fun load() { plugins.add(Mod()); plugins.add(Fun()) }
  fun login() { val scopes = BASE.toMutableSet().apply { plugins.forEach { addAll(it.scopes) } }
    OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(JSONObject(mapOf("client_id" to "x", "scope" to scopes.joinToString(" "))).toString().toRequestBody(JSON)).build()) } }
val BASE = listOf("chat:connect")
`,
      'Plugin.kt': `abstract class Plugin { lateinit var bot: Bot
 open val scopes: List<String> get() = emptyList() }
`,
      'Mod.kt': `class Mod : Plugin() { override val scopes = listOf("chat:timeout", "chat:purge") }
`,
      'Fun.kt': `class Fun : Plugin() { override val scopes get() = sequence { yield("chat:giveaway_start") }.toList() }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | Bot.kt:4',
      'client-id | certain | x | Bot.kt:4',
      'request | certain | chat:connect | Bot.kt:5',
      'request | certain | chat:giveaway_start | Fun.kt:1',
      'request | certain | chat:timeout | Mod.kt:1',
      'request | certain | chat:purge | Mod.kt:1',
    ],
  ],
  [
    'Kotlin: buildSet',
    {
      'Bot.kt': `class Bot { private val plugins = mutableListOf<Plugin>()
  fun load() { plugins.add(Mod()); plugins.add(Fun()) }
  fun login() { val scopes = buildSet { addAll(BASE); plugins.forEach { addAll(it.scopes) } }
    OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(JSONObject(mapOf("client_id" to "x", "scope" to scopes.joinToString(" "))).toString().toRequestBody(JSON)).build()) } }
val BASE = listOf("chat:connect")
`,
      'Plugin.kt': `abstract class Plugin { lateinit var bot: Bot
 open val scopes: List<String> get() = emptyList() }
`,
      'Mod.kt': `class Mod : Plugin() { override val scopes = listOf("chat:timeout", "chat:purge") }
`,
      'Fun.kt': `class Fun : Plugin() { override val scopes get() = sequence { yield("chat:giveaway_start") }.toList() }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | Bot.kt:4',
      'client-id | certain | x | Bot.kt:4',
      'request | certain | chat:connect | Bot.kt:5',
      'request | certain | chat:giveaway_start | Fun.kt:1',
      'request | certain | chat:timeout | Mod.kt:1',
      'request | certain | chat:purge | Mod.kt:1',
    ],
  ],
  [
    'Kotlin: fold',
    {
      'Bot.kt': `class Bot { private val plugins = mutableListOf<Plugin>()
  fun load() { plugins.add(Mod()); plugins.add(Fun()) }
  fun login() { val scopes = plugins.fold(BASE) { all, p -> all + p.scopes }
    OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(JSONObject(mapOf("client_id" to "x", "scope" to scopes.joinToString(" "))).toString().toRequestBody(JSON)).build()) } }
val BASE = listOf("chat:connect")
`,
      'Plugin.kt': `abstract class Plugin { lateinit var bot: Bot
 open val scopes: List<String> get() = emptyList() }
`,
      'Mod.kt': `class Mod : Plugin() { override val scopes = listOf("chat:timeout", "chat:purge") }
`,
      'Fun.kt': `class Fun : Plugin() { override val scopes get() = sequence { yield("chat:giveaway_start") }.toList() }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | Bot.kt:4',
      'client-id | certain | x | Bot.kt:4',
      'request | certain | chat:connect | Bot.kt:5',
      'request | certain | chat:giveaway_start | Fun.kt:1',
      'request | certain | chat:timeout | Mod.kt:1',
      'request | certain | chat:purge | Mod.kt:1',
    ],
  ],
  [
    'Kotlin: union and flatten',
    {
      'Bot.kt': `class Bot { private val plugins = mutableListOf<Plugin>()
  fun load() { plugins.add(Mod()); plugins.add(Fun()) }
  fun login() { val scopes = BASE union plugins.map { it.scopes }.flatten()
    OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(JSONObject(mapOf("client_id" to "x", "scope" to scopes.joinToString(" "))).toString().toRequestBody(JSON)).build()) } }
val BASE = listOf("chat:connect")
`,
      'Plugin.kt': `abstract class Plugin { lateinit var bot: Bot
 open val scopes: List<String> get() = emptyList() }
`,
      'Mod.kt': `class Mod : Plugin() { override val scopes = listOf("chat:timeout", "chat:purge") }
`,
      'Fun.kt': `class Fun : Plugin() { override val scopes get() = sequence { yield("chat:giveaway_start") }.toList() }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | Bot.kt:4',
      'client-id | certain | x | Bot.kt:4',
      'request | certain | chat:connect | Bot.kt:5',
      'request | certain | chat:giveaway_start | Fun.kt:1',
      'request | certain | chat:timeout | Mod.kt:1',
      'request | certain | chat:purge | Mod.kt:1',
    ],
  ],
  [
    'Kotlin: a reference to a property',
    {
      'Bot.kt': `class Bot { private val plugins = mutableListOf<Plugin>()
  fun load() { register(Mod()); register(Fun()) }
 fun register(p: Plugin) { plugins += p }
  fun login() { val scopes = (BASE + plugins.flatMap(Plugin::scopes)).distinct()
    OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(JSONObject(mapOf("client_id" to "x", "scope" to scopes.joinToString(" "))).toString().toRequestBody(JSON)).build()) } }
val BASE = listOf("chat:connect")
`,
      'Plugin.kt': `abstract class Plugin { lateinit var bot: Bot
 open val scopes: List<String> get() = emptyList() }
`,
      'Mod.kt': `class Mod : Plugin() { override val scopes = listOf("chat:timeout", "chat:purge") }
`,
      'Fun.kt': `class Fun : Plugin() { override val scopes get() = sequence { yield("chat:giveaway_start") }.toList() }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | Bot.kt:5',
      'client-id | certain | x | Bot.kt:5',
      'request | certain | chat:connect | Bot.kt:6',
      'request | certain | chat:giveaway_start | Fun.kt:1',
      'request | certain | chat:timeout | Mod.kt:1',
      'request | certain | chat:purge | Mod.kt:1',
    ],
  ],
  [
    'Go: a list of an interface',
    {
      'bot.go': `package main
type Plugin interface { Name() string; Scopes() []string }
type Bot struct { plugins []Plugin }
var base = []string{"chat:connect"}
func (b *Bot) Load() { b.plugins = []Plugin{&Mod{}, Fun{}} }
func (b *Bot) Login() { scopes := append([]string{}, base...)
	for _, p := range b.plugins {
		scopes = append(scopes, p.Scopes()...)
	}
	body, _ := json.Marshal(map[string]string{"client_id": "x", "scope": strings.Join(scopes, " ")})
	http.Post("https://mixer.com/api/v1/oauth/shortcode", "application/json", bytes.NewReader(body)) }
`,
      'mod.go': `package main
type Mod struct{}
func (m *Mod) Name() string { return "mod" }
func (m *Mod) Scopes() []string { return []string{"chat:timeout", "chat:purge"} }
`,
      'fun.go': `package main
type Fun struct{}
func (f Fun) Name() string { return "fun" }
func (f Fun) Scopes() []string { return []string{"chat:giveaway_start"} }
`,
    },
    [
      'request | certain | chat:connect | bot.go:4',
      'client-id | certain | x | bot.go:10',
      'call | certain | rest POST /oauth/shortcode | bot.go:11',
      'request | certain | chat:giveaway_start | fun.go:4',
      'request | certain | chat:timeout | mod.go:4',
      'request | certain | chat:purge | mod.go:4',
    ],
  ],
  [
    'Go: a method that adds',
    {
      'bot.go': `package main
type Plugin interface { Name() string; Scopes() []string }
type Bot struct { plugins []Plugin }
var base = []string{"chat:connect"}
func (b *Bot) Register(p Plugin) { b.plugins = append(b.plugins, p) }
func main() { b := &Bot{}; b.Register(&Mod{}); b.Register(Fun{}); b.Login() }
func (b *Bot) Login() { scopes := append([]string{}, base...)
	for _, p := range b.plugins {
		scopes = append(scopes, p.Scopes()...)
	}
	body, _ := json.Marshal(map[string]string{"client_id": "x", "scope": strings.Join(scopes, " ")})
	http.Post("https://mixer.com/api/v1/oauth/shortcode", "application/json", bytes.NewReader(body)) }
`,
      'mod.go': `package main
type Mod struct{}
func (m *Mod) Name() string { return "mod" }
func (m *Mod) Scopes() []string { return []string{"chat:timeout", "chat:purge"} }
`,
      'fun.go': `package main
type Fun struct{}
func (f Fun) Name() string { return "fun" }
func (f Fun) Scopes() []string { return []string{"chat:giveaway_start"} }
`,
    },
    [
      'request | certain | chat:connect | bot.go:4',
      'client-id | certain | x | bot.go:11',
      'call | certain | rest POST /oauth/shortcode | bot.go:12',
      'request | certain | chat:giveaway_start | fun.go:4',
      'request | certain | chat:timeout | mod.go:4',
      'request | certain | chat:purge | mod.go:4',
    ],
  ],
  [
    'Go: a registry that init fills',
    {
      'bot.go': `package main
type Plugin interface { Name() string; Scopes() []string }
type Bot struct { plugins []Plugin }
var base = []string{"chat:connect"}
var registry []Plugin
func Register(p Plugin) { registry = append(registry, p) }
func (b *Bot) Login() { scopes := append([]string{}, base...)
	for _, p := range registry {
		scopes = append(scopes, p.Scopes()...)
	}
	body, _ := json.Marshal(map[string]string{"client_id": "x", "scope": strings.Join(scopes, " ")})
	http.Post("https://mixer.com/api/v1/oauth/shortcode", "application/json", bytes.NewReader(body)) }
`,
      'mod.go': `package main
type Mod struct{}
func (m *Mod) Name() string { return "mod" }
func (m *Mod) Scopes() []string { return []string{"chat:timeout", "chat:purge"} }
`,
      'fun.go': `package main
type Fun struct{}
func (f Fun) Name() string { return "fun" }
func (f Fun) Scopes() []string { return []string{"chat:giveaway_start"} }
`,
      'reg.go': `package main
func init() { Register(&Mod{}); Register(Fun{}) }
`,
    },
    [
      'request | certain | chat:connect | bot.go:4',
      'client-id | certain | x | bot.go:11',
      'call | certain | rest POST /oauth/shortcode | bot.go:12',
      'request | certain | chat:giveaway_start | fun.go:4',
      'request | certain | chat:timeout | mod.go:4',
      'request | certain | chat:purge | mod.go:4',
    ],
  ],
  [
    'Go: a registry by name',
    {
      'bot.go': `package main
type Plugin interface { Name() string; Scopes() []string }
type Bot struct { plugins []Plugin }
var base = []string{"chat:connect"}
var registry = map[string]Plugin{}
func Register(name string, p Plugin) { registry[name] = p }
func (b *Bot) Login() { scopes := append([]string{}, base...)
	for _, p := range registry {
		scopes = append(scopes, p.Scopes()...)
	}
	body, _ := json.Marshal(map[string]string{"client_id": "x", "scope": strings.Join(scopes, " ")})
	http.Post("https://mixer.com/api/v1/oauth/shortcode", "application/json", bytes.NewReader(body)) }
`,
      'mod.go': `package main
type Mod struct{}
func (m *Mod) Name() string { return "mod" }
func (m *Mod) Scopes() []string { return []string{"chat:timeout", "chat:purge"} }
`,
      'fun.go': `package main
type Fun struct{}
func (f Fun) Name() string { return "fun" }
func (f Fun) Scopes() []string { return []string{"chat:giveaway_start"} }
`,
      'reg.go': `package main
func init() { Register("mod", &Mod{}); Register("fun", Fun{}) }
`,
    },
    [
      'request | certain | chat:connect | bot.go:4',
      'client-id | certain | x | bot.go:11',
      'call | certain | rest POST /oauth/shortcode | bot.go:12',
      'request | certain | chat:giveaway_start | fun.go:4',
      'request | certain | chat:timeout | mod.go:4',
      'request | certain | chat:purge | mod.go:4',
    ],
  ],
  [
    'Rust: chain and flat_map',
    {
      'main.rs': `trait Plugin { fn scopes(&self) -> Vec<&'static str> { vec![] } fn name(&self) -> &str; }
const BASE: &[&str] = &["chat:connect"];
struct Bot { plugins: Vec<Box<dyn Plugin>>, http: reqwest::Client }
impl Bot { fn new() -> Self { Bot { plugins: vec![Box::new(Mod), Box::new(Fun)], http: reqwest::Client::new() } }
 async fn login(&self) { let scopes: Vec<&str> = BASE.iter().copied().chain(self.plugins.iter().flat_map(|p| p.scopes())).collect();
  self.http.post("https://mixer.com/api/v1/oauth/shortcode").json(&json!({"client_id": "x", "scope": scopes.join(" ")})).send().await.unwrap(); } }
struct Mod; impl Plugin for Mod { fn name(&self) -> &str { "mod" } fn scopes(&self) -> Vec<&'static str> { vec!["chat:timeout", "chat:purge"] } }
struct Fun; impl Plugin for Fun { fn name(&self) -> &str { "fun" } fn scopes(&self) -> Vec<&'static str> { vec!["chat:giveaway_start"] } }
`,
    },
    [
      'request | certain | chat:connect | main.rs:2',
      'call | certain | rest POST /oauth/shortcode | main.rs:6',
      'client-id | certain | x | main.rs:6',
      'request | certain | chat:timeout | main.rs:7',
      'request | certain | chat:purge | main.rs:7',
      'request | certain | chat:giveaway_start | main.rs:8',
    ],
  ],
  [
    'Rust: extend in a loop',
    {
      'main.rs': `trait Plugin { fn scopes(&self) -> Vec<&'static str> { vec![] } fn name(&self) -> &str; }
const BASE: &[&str] = &["chat:connect"];
struct Bot { plugins: Vec<Box<dyn Plugin>>, http: reqwest::Client }
impl Bot { fn new() -> Self { Bot { plugins: Vec::new(), http: reqwest::Client::new() } }
 fn load(&mut self) { self.plugins.push(Box::new(Mod)); self.plugins.push(Box::new(Fun)); }
 async fn login(&self) { let mut scopes = BASE.to_vec(); for p in &self.plugins { scopes.extend(p.scopes()); }
  self.http.post("https://mixer.com/api/v1/oauth/shortcode").json(&json!({"client_id": "x", "scope": scopes.join(" ")})).send().await.unwrap(); } }
struct Mod; impl Plugin for Mod { fn name(&self) -> &str { "mod" } fn scopes(&self) -> Vec<&'static str> { vec!["chat:timeout", "chat:purge"] } }
struct Fun; impl Plugin for Fun { fn name(&self) -> &str { "fun" } fn scopes(&self) -> Vec<&'static str> { vec!["chat:giveaway_start"] } }
`,
    },
    [
      'request | certain | chat:connect | main.rs:2',
      'call | certain | rest POST /oauth/shortcode | main.rs:7',
      'client-id | certain | x | main.rs:7',
      'request | certain | chat:timeout | main.rs:8',
      'request | certain | chat:purge | main.rs:8',
      'request | certain | chat:giveaway_start | main.rs:9',
    ],
  ],
  [
    'Rust: a set',
    {
      'main.rs': `trait Plugin { fn scopes(&self) -> Vec<&'static str> { vec![] } fn name(&self) -> &str; }
const BASE: &[&str] = &["chat:connect"];
struct Bot { plugins: Vec<Box<dyn Plugin>>, http: reqwest::Client }
impl Bot { fn new() -> Self { Bot { plugins: Vec::new(), http: reqwest::Client::new() } }
 fn load(&mut self) { self.plugins.push(Box::new(Mod)); self.plugins.push(Box::new(Fun)); }
 async fn login(&self) { let mut scopes: HashSet<&str> = BASE.iter().cloned().collect(); for p in self.plugins.iter() { scopes.extend(p.scopes().iter()); } let scopes: Vec<&str> = scopes.into_iter().collect();
  self.http.post("https://mixer.com/api/v1/oauth/shortcode").json(&json!({"client_id": "x", "scope": scopes.join(" ")})).send().await.unwrap(); } }
struct Mod; impl Plugin for Mod { fn name(&self) -> &str { "mod" } fn scopes(&self) -> Vec<&'static str> { vec!["chat:timeout", "chat:purge"] } }
struct Fun; impl Plugin for Fun { fn name(&self) -> &str { "fun" } fn scopes(&self) -> Vec<&'static str> { vec!["chat:giveaway_start"] } }
`,
    },
    [
      'request | certain | chat:connect | main.rs:2',
      'call | certain | rest POST /oauth/shortcode | main.rs:7',
      'client-id | certain | x | main.rs:7',
      'request | certain | chat:timeout | main.rs:8',
      'request | certain | chat:purge | main.rs:8',
      'request | certain | chat:giveaway_start | main.rs:9',
    ],
  ],
  [
    'Swift: flatMap',
    {
      'Bot.swift': `protocol Plugin { var scopes: [String] { get } }
let base = ["chat:connect"]
class Bot { var plugins: [Plugin] = []
 init() { plugins = [Mod(), Fun()] }
 func login() { let scopes = base + plugins.flatMap { $0.scopes }
  var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/oauth/shortcode")!); r.httpMethod = "POST"
  r.httpBody = try? JSONSerialization.data(withJSONObject: ["client_id": "x", "scope": scopes.joined(separator: " ")]); URLSession.shared.dataTask(with: r).resume() } }
struct Mod: Plugin { let scopes = ["chat:timeout", "chat:purge"] }
class Fun: Plugin { var scopes: [String] { return ["chat:giveaway_start"] } }
`,
    },
    [
      'request | certain | chat:connect | Bot.swift:2',
      'call | certain | rest POST /oauth/shortcode | Bot.swift:6',
      'client-id | certain | x | Bot.swift:7',
      'request | certain | chat:timeout | Bot.swift:8',
      'request | certain | chat:purge | Bot.swift:8',
      'request | certain | chat:giveaway_start | Bot.swift:9',
    ],
  ],
  [
    'Swift: formUnion',
    {
      'Bot.swift': `protocol Plugin { var scopes: [String] { get } }
let base = ["chat:connect"]
class Bot { var plugins: [Plugin] = []
 init() { plugins.append(Mod()); plugins.append(Fun()) }
 func login() { var scopes = Set(base); for p in plugins { scopes.formUnion(p.scopes) }
  var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/oauth/shortcode")!); r.httpMethod = "POST"
  r.httpBody = try? JSONSerialization.data(withJSONObject: ["client_id": "x", "scope": scopes.joined(separator: " ")]); URLSession.shared.dataTask(with: r).resume() } }
struct Mod: Plugin { let scopes = ["chat:timeout", "chat:purge"] }
class Fun: Plugin { var scopes: [String] { return ["chat:giveaway_start"] } }
`,
    },
    [
      'request | certain | chat:connect | Bot.swift:2',
      'call | certain | rest POST /oauth/shortcode | Bot.swift:6',
      'client-id | certain | x | Bot.swift:7',
      'request | certain | chat:timeout | Bot.swift:8',
      'request | certain | chat:purge | Bot.swift:8',
      'request | certain | chat:giveaway_start | Bot.swift:9',
    ],
  ],
  [
    'Swift: reduce with a closure behind it',
    {
      'Bot.swift': `protocol Plugin { var scopes: [String] { get } }
let base = ["chat:connect"]
class Bot { var plugins: [Plugin] = []
 func register(_ p: Plugin) { plugins.append(p) }
 func start() { register(Mod()); register(Fun()) }
 func login() { let scopes = plugins.reduce(base) { $0 + $1.scopes }
  var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/oauth/shortcode")!); r.httpMethod = "POST"
  r.httpBody = try? JSONSerialization.data(withJSONObject: ["client_id": "x", "scope": scopes.joined(separator: " ")]); URLSession.shared.dataTask(with: r).resume() } }
struct Mod: Plugin { let scopes = ["chat:timeout", "chat:purge"] }
class Fun: Plugin { var scopes: [String] { return ["chat:giveaway_start"] } }
`,
    },
    [
      'request | certain | chat:connect | Bot.swift:2',
      'call | certain | rest POST /oauth/shortcode | Bot.swift:7',
      'client-id | certain | x | Bot.swift:8',
      'request | certain | chat:timeout | Bot.swift:9',
      'request | certain | chat:purge | Bot.swift:9',
      'request | certain | chat:giveaway_start | Bot.swift:10',
    ],
  ],
  [
    'Elixir: flat_map',
    {
      'bot.ex': `defmodule Bot do
  @base ["chat:connect"]
  @plugins [Bot.Mod, Bot.Fun]
  def login do
    scopes = @base ++ Enum.flat_map(@plugins, & &1.scopes())
    HTTPoison.post("https://mixer.com/api/v1/oauth/shortcode", Jason.encode!(%{client_id: "x", scope: Enum.join(scopes, " ")}))
  end
end
defmodule Bot.Mod do
  @behaviour Bot.Plugin
  def scopes, do: ["chat:timeout", "chat:purge"]
end
defmodule Bot.Fun do
  @behaviour Bot.Plugin
  def scopes, do: ["chat:giveaway_start"]
end
`,
    },
    [
      'request | certain | chat:connect | bot.ex:2',
      'call | certain | rest POST /oauth/shortcode | bot.ex:6',
      'client-id | certain | x | bot.ex:6',
      'request | certain | chat:timeout | bot.ex:11',
      'request | certain | chat:purge | bot.ex:11',
      'request | certain | chat:giveaway_start | bot.ex:15',
    ],
  ],
  [
    'Elixir: reduce',
    {
      'bot.ex': `defmodule Bot do
  @base ["chat:connect"]
  @plugins [Bot.Mod, Bot.Fun]
  def login do
    scopes = Enum.reduce(@plugins, @base, fn p, acc -> acc ++ p.scopes() end)
    HTTPoison.post("https://mixer.com/api/v1/oauth/shortcode", Jason.encode!(%{client_id: "x", scope: Enum.join(scopes, " ")}))
  end
end
defmodule Bot.Mod do
  @behaviour Bot.Plugin
  def scopes, do: ["chat:timeout", "chat:purge"]
end
defmodule Bot.Fun do
  @behaviour Bot.Plugin
  def scopes, do: ["chat:giveaway_start"]
end
`,
    },
    [
      'request | certain | chat:connect | bot.ex:2',
      'call | certain | rest POST /oauth/shortcode | bot.ex:6',
      'client-id | certain | x | bot.ex:6',
      'request | certain | chat:timeout | bot.ex:11',
      'request | certain | chat:purge | bot.ex:11',
      'request | certain | chat:giveaway_start | bot.ex:15',
    ],
  ],
  [
    'Elixir: for',
    {
      'bot.ex': `defmodule Bot do
  @base ["chat:connect"]
  @plugins [Bot.Mod, Bot.Fun]
  def login do
    scopes = @base ++ for p <- @plugins, s <- p.scopes(), do: s
    HTTPoison.post("https://mixer.com/api/v1/oauth/shortcode", Jason.encode!(%{client_id: "x", scope: Enum.join(scopes, " ")}))
  end
end
defmodule Bot.Mod do
  @behaviour Bot.Plugin
  def scopes, do: ["chat:timeout", "chat:purge"]
end
defmodule Bot.Fun do
  @behaviour Bot.Plugin
  def scopes, do: ["chat:giveaway_start"]
end
`,
    },
    [
      'request | certain | chat:connect | bot.ex:2',
      'call | certain | rest POST /oauth/shortcode | bot.ex:6',
      'client-id | certain | x | bot.ex:6',
      'request | certain | chat:timeout | bot.ex:11',
      'request | certain | chat:purge | bot.ex:11',
      'request | certain | chat:giveaway_start | bot.ex:15',
    ],
  ],
  [
    'Lua: modules that are required',
    {
      'bot.lua': `local http = require("coro-http") local json = require("json")
local Bot = { plugins = {} }
local base = { "chat:connect" }
function Bot:load() self.plugins = { require("plugins.mod"), require("plugins.fun") } end
function Bot:login() local scopes = {} for _, s in ipairs(base) do table.insert(scopes, s) end for _, p in ipairs(self.plugins) do for _, s in ipairs(p.scopes) do scopes[#scopes + 1] = s end end
 http.request("POST", "https://mixer.com/api/v1/oauth/shortcode", {}, json.encode({ client_id = "x", scope = table.concat(scopes, " ") })) end
return Bot
`,
      'plugins/mod.lua': `local M = { name = "mod" }
M.scopes = { "chat:timeout", "chat:purge" }
return M
`,
      'plugins/fun.lua': `return { scopes = { "chat:giveaway_start" } }
`,
    },
    [
      'request | certain | chat:connect | bot.lua:3',
      'call | certain | rest POST /oauth/shortcode | bot.lua:6',
      'client-id | certain | x | bot.lua:6',
      'request | certain | chat:giveaway_start | plugins/fun.lua:1',
      'request | certain | chat:timeout | plugins/mod.lua:2',
      'request | certain | chat:purge | plugins/mod.lua:2',
    ],
  ],
  [
    'C++: pointers to objects of heirs',
    {
      'bot.cpp': `#include "plugin.h"
class Bot { std::vector<std::unique_ptr<Plugin>> plugins_; 
public: void load() { plugins_.push_back(std::make_unique<Mod>()); plugins_.push_back(std::make_unique<Fun>()); }
 void login() { std::vector<std::string> scopes = base; for (const auto &p : plugins_) for (const auto &s : p->scopes()) scopes.push_back(s); std::string joined = boost::algorithm::join(scopes, " ");
  nlohmann::json body = {{"client_id", "x"}, {"scope", joined}}; cpr::Post(cpr::Url{"https://mixer.com/api/v1/oauth/shortcode"}, cpr::Body{body.dump()}); } };
`,
      'plugin.h': `struct Plugin { virtual ~Plugin() = default; virtual std::vector<std::string> scopes() const { return {}; } };
struct Mod : Plugin { std::vector<std::string> scopes() const override { return {"chat:timeout", "chat:purge"}; } };
struct Fun : public Plugin { std::vector<std::string> scopes() const override { return {"chat:giveaway_start"}; } };
static const std::vector<std::string> base = {"chat:connect"};
`,
    },
    [
      'client-id | certain | x | bot.cpp:5',
      'call | certain | rest POST /oauth/shortcode | bot.cpp:5',
      'request | certain | chat:timeout | plugin.h:2',
      'request | certain | chat:purge | plugin.h:2',
      'request | certain | chat:giveaway_start | plugin.h:3',
      'request | certain | chat:connect | plugin.h:4',
    ],
  ],
  [
    'C++: insert of a range',
    {
      'bot.cpp': `#include "plugin.h"
class Bot { std::vector<std::unique_ptr<Plugin>> plugins_; 
public: void load() { plugins_.emplace_back(new Mod()); plugins_.emplace_back(new Fun()); }
 void login() { std::set<std::string> scopes(base.begin(), base.end()); for (auto &p : plugins_) { auto own = p->scopes(); scopes.insert(own.begin(), own.end()); } std::string joined = boost::algorithm::join(scopes, " ");
  nlohmann::json body = {{"client_id", "x"}, {"scope", joined}}; cpr::Post(cpr::Url{"https://mixer.com/api/v1/oauth/shortcode"}, cpr::Body{body.dump()}); } };
`,
      'plugin.h': `struct Plugin { virtual ~Plugin() = default; virtual std::vector<std::string> scopes() const { return {}; } };
struct Mod : Plugin { std::vector<std::string> scopes() const override { return {"chat:timeout", "chat:purge"}; } };
struct Fun : public Plugin { std::vector<std::string> scopes() const override { return {"chat:giveaway_start"}; } };
static const std::vector<std::string> base = {"chat:connect"};
`,
    },
    [
      'client-id | certain | x | bot.cpp:5',
      'call | certain | rest POST /oauth/shortcode | bot.cpp:5',
      'request | certain | chat:timeout | plugin.h:2',
      'request | certain | chat:purge | plugin.h:2',
      'request | certain | chat:giveaway_start | plugin.h:3',
      'request | certain | chat:connect | plugin.h:4',
    ],
  ],
]);
