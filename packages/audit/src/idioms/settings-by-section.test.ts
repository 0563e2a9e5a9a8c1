import { testIdioms } from '@mixer-oauth/testkit';

const settings = `[DEFAULT]
host = https://mixer.com
[twitch]
root = https://api.twitch.tv/helix
[mixer]
user = somebot
root = https://mixer.com/api/v1
`;
const found = (place: string): string => `call | certain | rest GET /users/current | ${place}`;

// Settings in sections: which section is asked, and what every section has.
testIdioms([
  [
    'Python: by section and key in each way',
    {
      'bot.ini': settings,
      'a.py': `import configparser, requests
settings = configparser.ConfigParser()
settings.read('bot.ini')
requests.get(settings['mixer']['root'] + '/users/current')
requests.get(settings['mixer'].get('root') + '/users/current')
requests.get(settings.get('mixer', 'root') + '/users/current')
requests.get(settings['mixer']['host'] + '/api/v1/users/current')
part = settings['mixer']
requests.get(part['root'] + '/users/current')
requests.get(dict(part)['root'] + '/users/current')
requests.get(dict(settings.items('mixer'))['root'] + '/users/current')
requests.get(settings['twitch']['root'] + '/users/current')
requests.get(settings.get('twitch', 'root') + '/users/current')
requests.get(dict(settings['twitch'])['root'] + '/users/current')
`,
    },
    [4, 5, 6, 7, 9, 10, 11].map((line) => found(`a.py:${line}`)),
  ],
  [
    'Python: one of several files, a section that a caller names, its copy as options',
    {
      'kit/bot.ini': settings,
      'kit/client.py': `from configparser import ConfigParser
import os, requests
class Client:
    def __init__(self, site='DEFAULT', **more):
        parser = ConfigParser()
        parser.read([os.path.join(os.path.dirname(__file__), 'bot.ini'), 'local.ini'])
        part = dict(parser[site])
        part.update(more)
        self.host = part['host']
    def me(self):
        return requests.get(self.host + '/api/v1/users/current')
Client('mixer', timeout=3).me()
`,
    },
    [found('kit/client.py:11')],
  ],
  [
    'Python: a parser in a field',
    {
      'conf/app.cfg': settings,
      'a.py': `import configparser, requests
class Bot:
    def __init__(self):
        self.stored = configparser.RawConfigParser()
        self.stored.read('conf/app.cfg')
    def me(self):
        return requests.get(self.stored.get('mixer', 'root') + '/users/current')
`,
    },
    [found('a.py:7')],
  ],
  [
    'JavaScript: ini',
    {
      'bot.ini': settings,
      'a.js': `const ini = require('ini'), fs = require('fs');
const s = ini.parse(fs.readFileSync('./bot.ini', 'utf-8'));
fetch(s.mixer.root + '/users/current');
fetch(s.twitch.root + '/users/current');
`,
    },
    [found('a.js:3')],
  ],
  [
    'PHP: with sections, and without',
    {
      'bot.ini': settings,
      'flat.ini': 'address = https://mixer.com/api/v1\n',
      'a.php': `<?php
$s = parse_ini_file('bot.ini', true);
file_get_contents($s['mixer']['root'] . '/users/current');
file_get_contents($s['twitch']['root'] . '/users/current');
$flat = parse_ini_file(__DIR__ . '/flat.ini');
file_get_contents($flat['address'] . '/users/current');
`,
    },
    [found('a.php:3'), found('a.php:6')],
  ],
  [
    'Ruby: IniFile',
    {
      'bot.ini': settings,
      'a.rb': `stored = IniFile.load('bot.ini')
HTTP.get(stored['mixer']['root'] + '/users/current')
HTTP.get(stored['twitch']['root'] + '/users/current')
`,
    },
    [found('a.rb:2')],
  ],
  [
    'Go: ini.v1',
    {
      'bot.ini': settings,
      'a.go': `package main
import "gopkg.in/ini.v1"
func f() {
	stored, err := ini.Load("bot.ini")
	http.Get(stored.Section("mixer").Key("root").String() + "/users/current")
	http.Get(stored.Section("twitch").Key("root").String() + "/users/current")
}
`,
    },
    [found('a.go:5')],
  ],
  [
    'C#: a parser of INI files',
    {
      'bot.ini': settings,
      'A.cs': `class A {
  void F() {
    var stored = new FileIniDataParser().ReadFile("bot.ini");
    http.GetAsync(stored["mixer"]["root"] + "/users/current");
    http.GetAsync(stored["twitch"]["root"] + "/users/current");
  }
}
`,
    },
    [found('A.cs:4')],
  ],
  [
    'Rust: Ini',
    {
      'bot.ini': settings,
      'a.rs': `fn f() {
  let stored = Ini::load_from_file("bot.ini").unwrap();
  let root = stored.section(Some("mixer")).unwrap().get("root").unwrap();
  client.get(format!("{}/users/current", root)).send();
  let other = stored.section(Some("twitch")).unwrap().get("root").unwrap();
  client.get(format!("{}/users/current", other)).send();
}
`,
    },
    [found('a.rs:4')],
  ],
  [
    'Lua: inifile',
    {
      'bot.ini': settings,
      'a.lua': `local stored = require("inifile").parse("bot.ini")
http.get(stored.mixer.root .. "/users/current")
http.get(stored.twitch.root .. "/users/current")
`,
    },
    [found('a.lua:2')],
  ],
  [
    'Java: ini4j',
    {
      'bot.ini': settings,
      'A.java': `class A {
  void f() {
    Wini stored = new Wini(new File("bot.ini"));
    http.get(stored.get("mixer", "root") + "/users/current");
    http.get(stored.get("twitch", "root") + "/users/current");
  }
}
`,
    },
    [found('A.java:4')],
  ],
  [
    'Python: what is no parser of files, and a file that is not there',
    {
      'bot.ini': settings,
      'a.py': `import configparser, requests
class Parser:
    def read(self, name):
        pass
mine = Parser()
mine.read('bot.ini')
requests.get(mine['mixer']['address'] + '/types')
other = configparser.ConfigParser()
other.read('other.ini')
requests.get(other['twitch']['root'] + '/types')
shelf = {'mixer': {'root': 'https://api.twitch.tv/helix'}}
requests.get(shelf.get('mixer', {}).get('root') + '/users/current')
`,
    },
    [],
  ],
]);
