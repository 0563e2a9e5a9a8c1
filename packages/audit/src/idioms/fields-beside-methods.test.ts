import { testIdioms } from '@mixer-oauth/testkit';

// Where a field and a method have one name, what is read from is the field, and what is called the method.
testIdioms([
  [
    'PHP: a field and a method of one name',
    {
      'm.php': `<?php
class App { private $config; function __construct(array $config) { $this->config = $config; }
 function config(string $key, $default = null) { return $this->config[$key]; }
}
$app = new App(['mixer' => 'https://mixer.com/api/v1']);
$c = curl_init($app->config('mixer') . '/channels/' . $id); curl_exec($c);
`,
      'config.php': `<?php
return ['mixer' => 'https://mixer.com/api/v1'];`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.php:6'],
  ],
  [
    'PHP: the same with a default',
    {
      'm.php': `<?php
class App { private $config; function __construct(array $config) { $this->config = $config; }
 function config(string $key, $default = null) { return $this->config[$key] ?? $default; }
}
$app = new App(['mixer' => 'https://mixer.com/api/v1']);
$c = curl_init($app->config('mixer') . '/channels/' . $id); curl_exec($c);
`,
      'config.php': `<?php
return ['mixer' => 'https://mixer.com/api/v1'];`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.php:6'],
  ],
  [
    'PHP: the field holds a file that is required',
    {
      'm.php': `<?php
class App { private $config; function __construct(array $config) { $this->config = $config; }
 function config(string $key, $default = null) { return $this->config[$key]; }
}
$app = new App(require __DIR__ . '/config.php');
$c = curl_init($app->config('mixer') . '/channels/' . $id); curl_exec($c);
`,
      'config.php': `<?php
return ['mixer' => 'https://mixer.com/api/v1'];`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.php:6'],
  ],
  [
    'Ruby: a field and a method of one name',
    {
      'm.rb': `require 'net/http'
class App
  def initialize(data)
    @config = data
  end
  def config(key)
    @config[key]
  end
end
app = App.new({ 'mixer' => 'https://mixer.com/api/v1' })
Net::HTTP.get(URI(app.config('mixer') + '/channels/' + name))`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.rb:11'],
  ],
  [
    'Ruby: a method that keeps its value under its own name',
    {
      'm.rb': `require 'net/http'
class App
  def base
    @base ||= 'https://mixer.com/api/v1'
  end
  def go(name)
    Net::HTTP.get(URI(base + '/channels/' + name))
  end
end`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.rb:7'],
  ],
  [
    'Java: the same',
    {
      'M.java': `class App { private final Map<String, String> config = Map.of("mixer", "https://mixer.com/api/v1");
 String config(String key) { return config.get(key); }
 void go(String id) throws Exception { new java.net.URL(config("mixer") + "/channels/" + id).openConnection().getInputStream(); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | M.java:3'],
  ],
  [
    'PHP: the method is still the one that is called',
    {
      'a.php': `<?php
class Api { private $get = 'https://mixer.com/api/v1';
 function get($path) { $c = curl_init($this->get . '/' . $path); return curl_exec($c); }
 function channel($id) { return $this->get('channels/' . $id); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.php:4'],
  ],
]);
