/** A seeded source of numbers between 0 and 1: the same seed makes the same tree on every machine. */
export type Random = () => number;

/** Mulberry32: small, fast and good enough to vary text. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/**
 * How a language looks. `%a` to `%d` become words, `%v` a verb, `%n` a number, `%p` an API path, `%f` the
 * name of the client's file.
 * `around` holds the file's pieces at `@`.
 */
export interface Look {
  readonly extension: string;
  /** How many of a hundred files are of this kind. */
  readonly share: number;
  readonly around: string;
  readonly pieces: readonly string[];
  /** A file that talks to the provider: pieces with `%p` are calls. */
  readonly client?: Readonly<{ around: string; pieces: readonly string[] }>;
  /** Uses the wrapper that a client defines, and names no provider. */
  readonly caller?: string;
}

const cLike = [
  '  // %a the %b before the %c is asked for\n  if (%a.%b > %n) {\n    %c.%d(%a, "%b %c");\n  }\n',
  '  for (var i = 0; i < %a.length; i++) {\n    %b[i] = %c(%a[i], %n);\n  }\n',
];
const script = [
  'export function %a%b(%c, %d = %n) {\n  const %b = %c.map((%a) => ({ ...%a, %d, label: `%a ${%a.%b}` }));\n  return %b.filter((one) => one.%c !== "%d");\n}\n\n',
  '/** %a of a %b, with its %c. */\nexport const %b%c = {\n  %a: "%b/%c/%d",\n  %b: %n,\n  async %c(%d) {\n    const found = await this.store.%a(%d.%b);\n    if (!found) throw new Error("no %a in %b");\n    return found.%c ?? [];\n  },\n};\n\n',
  'switchOn(%a.%b, {\n  get%b%c: () => %a.emit(\'%q\', %n),\n  %d: (one) => load%a(one, { kind: "%b", size: %n }),\n});\n\n',
  'describe%a(() => {\n  let %b = create%c({ %d: %n });\n  for (const %a of %b.%c) {\n    if (%a.%d === null) continue;\n    %b.add(%a, "%c", [%n, %n]);\n  }\n});\n\n',
];
const scriptClient = {
  around:
    "const base = 'https://mixer.com/api/v1';\n\nexport class %aClient {\n  constructor(http, token) {\n    this.http = http;\n    this.token = token;\n  }\n  fetch%a(method, path, body) {\n    return this.http.request({ method, url: `${base}${path}`, headers: { Authorization: `Bearer ${this.token}` }, body });\n  }\n@}\n",
  pieces: [
    "  async %v%b%c(id, body) {\n    const %d = await this.fetch%a('GET', `%p`);\n    return %d.data ?? body;\n  }\n",
    "  %v%c%d(id) {\n    return this.http.put(base + '%p', { id, %b: %n });\n  }\n",
    "  login%c() {\n    return 'https://mixer.com/oauth/authorize?scope=chat:connect%20user:details:self&state=%b';\n  }\n",
  ],
};
const scriptCaller =
  "import { %aClient } from './%f.js';\n\nexport async function %b%c(http) {\n  const client = new %aClient(http, process.env.TOKEN);\n  return client.fetch%a('POST', '%p', { %d: %n });\n}\n\n";

/** Kinds of files in the mix that large trees of real repositories have. */
export const looks: readonly Look[] = [
  { extension: 'js', share: 17, around: '@', pieces: script, client: scriptClient, caller: scriptCaller },
  { extension: 'ts', share: 15, around: '@', pieces: script, client: scriptClient, caller: scriptCaller },
  {
    extension: 'tsx',
    share: 3,
    around: "import React from 'react';\n\n@",
    pieces: [
      'export function %a%b({ %c, %d }: Props) {\n  return (\n    <div className="%a-%b">\n      {%c.map((one) => <span key={one.%d} title="%b">{one.%a}</span>)}\n      <button onClick={() => %d(%n)}>%c %d</button>\n    </div>\n  );\n}\n\n',
    ],
    client: scriptClient,
  },
  {
    extension: 'py',
    share: 13,
    around: 'import os\n\n@',
    pieces: [
      'def %a_%b(%c, %d=%n):\n    """%a of a %b."""\n    for %b in %c:\n        if %b.%d > %n:\n            yield "%a {}".format(%b)\n\n\n',
      'class %a%b(object):\n    %c = "%d"\n\n    def %d(self, %a):\n        self.%b = [one.%c for one in %a if one]\n        return len(self.%b)\n\n\n',
    ],
    client: {
      around:
        "import requests\n\nBASE = 'https://mixer.com/api/v1'\n\n\nclass %aClient:\n    def __init__(self, session):\n        self.session = session\n\n    def call_%a(self, method, path, **kwargs):\n        return self.session.request(method, BASE + path, **kwargs)\n\n@",
      pieces: [
        "    def %v_%b_%c(self, id):\n        return self.call_%a('GET', '%p'.format(id))\n\n",
        "    def %v_%c_%d(self, id):\n        return requests.get('{}%p'.format(BASE), timeout=%n)\n\n",
      ],
    },
    caller:
      "from %f import %aClient\n\n\ndef %b_%c(session):\n    return %aClient(session).call_%a('DELETE', '%p')\n\n\n",
  },
  {
    extension: 'cs',
    share: 7,
    around:
      'using System;\nusing System.Collections.Generic;\n\nnamespace %a.%b\n{\n    public class %c%d\n    {\n@    }\n}\n',
    pieces: [
      '        public string %a%b { get; set; }\n\n        public void %c%d(int %a)\n        {\n            if (%a > %n)\n            {\n                this.%b = "%c " + %a;\n            }\n        }\n\n',
    ],
    client: {
      around:
        'using System.Net.Http;\nusing System.Threading.Tasks;\n\nnamespace Clients\n{\n    public class %aClient\n    {\n        private const string Base = "https://mixer.com/api/v1";\n        private readonly HttpClient http = new HttpClient();\n@    }\n}\n',
      pieces: [
        '        public async Task<string> %v%b%c(int id)\n        {\n            return await http.GetStringAsync($"{Base}%p");\n        }\n\n',
      ],
    },
  },
  {
    extension: 'java',
    share: 4,
    around: 'package org.%a.%b;\n\nimport java.util.List;\n\npublic class %c%d {\n@}\n',
    pieces: [
      '    private List<String> %a%b;\n\n    public int %c(List<String> %d) {\n        int %a = %n;\n        for (String one : %d) {\n            %a += one.length();\n        }\n        return %a;\n    }\n\n',
    ],
    client: {
      around:
        'package org.clients;\n\npublic class %aClient {\n    private static final String BASE = "https://mixer.com/api/v1";\n    private final Http http = new Http();\n\n@}\n',
      pieces: ['    public String %v%b%c(int id) throws Exception {\n        return http.get(BASE + "%p");\n    }\n\n'],
    },
  },
  {
    extension: 'kt',
    share: 3,
    around: 'package org.%a.%b\n\n@',
    pieces: [
      'data class %a%b(val %c: String, val %d: Int = %n)\n\nfun %b%c(%a: List<%d>): Int {\n    return %a.filter { it.%c > %n }.sumOf { it.%d }\n}\n\n',
    ],
    client: {
      around: 'package org.clients\n\nclass %aClient(private val http: Http) {\n@}\n',
      pieces: ['    fun %v%b%c(id: Int) = http.get("https://mixer.com/api/v1%p")\n\n'],
    },
  },
  {
    extension: 'go',
    share: 4,
    around: 'package %a\n\nimport "fmt"\n\n@',
    pieces: [
      'func %a%b(%c []string, %d int) error {\n\tfor _, one := range %c {\n\t\tif len(one) > %d {\n\t\t\treturn fmt.Errorf("%b %s", one)\n\t\t}\n\t}\n\treturn nil\n}\n\n',
    ],
    client: {
      around: 'package clients\n\nimport "net/http"\n\nconst base = "https://mixer.com/api/v1"\n\n@',
      pieces: ['func %v%b%c(id string) (*http.Response, error) {\n\treturn http.Get(base + "%p")\n}\n\n'],
    },
  },
  {
    extension: 'php',
    share: 7,
    around: '<?php\nnamespace %a\\%b;\n\nclass %c%d\n{\n@}\n',
    pieces: [
      '    public function %a%b(array $%c, $%d = %n)\n    {\n        foreach ($%c as $one) {\n            $this->%a[] = "%b " . $one->%d;\n        }\n        return $this;\n    }\n\n',
    ],
    client: {
      around: '<?php\nclass %aClient\n{\n    const BASE = "https://mixer.com/api/v1";\n    private $http;\n\n@}\n',
      pieces: [
        '    public function %v%b%c($id)\n    {\n        return $this->http->get(self::BASE . "%p");\n    }\n\n',
      ],
    },
  },
  {
    extension: 'rb',
    share: 2,
    around: '# frozen_string_literal: true\n\n@',
    pieces: ['def %a_%b(%c, %d: %n)\n  %c.each { |one| puts "%b #{one.%d}" }\nend\n\n'],
    client: {
      around: "require 'faraday'\n\nBASE = 'https://mixer.com/api/v1'\n\n@",
      pieces: ['def %v_%b_%c(id)\n  Faraday.get("#{BASE}%p")\nend\n\n'],
    },
  },
  {
    extension: 'rs',
    share: 2,
    around: 'use std::collections::HashMap;\n\n@',
    pieces: [
      'pub fn %a_%b(%c: &[String], %d: usize) -> Vec<String> {\n    %c.iter().filter(|one| one.len() > %d).map(|one| format!("%b {}", one)).collect()\n}\n\n',
    ],
    client: {
      around: 'const BASE: &str = "https://mixer.com/api/v1";\n\n@',
      pieces: [
        'pub async fn %v_%b_%c(client: &reqwest::Client) -> reqwest::Result<String> {\n    client.get(format!("{}%p", BASE)).send().await?.text().await\n}\n\n',
      ],
    },
  },
  {
    extension: 'swift',
    share: 1,
    around: 'import Foundation\n\n@',
    pieces: [
      'func %a%b(_ %c: [String], %d: Int = %n) -> [String] {\n    return %c.filter { $0.count > %d }.map { "%b \\($0)" }\n}\n\n',
    ],
    client: {
      around: 'import Foundation\n\nlet base = "https://mixer.com/api/v1"\n\n@',
      pieces: ['func %v%b%c(id: Int) {\n    http.get(URL(string: base + "%p")!)\n}\n\n'],
    },
  },
  {
    extension: 'lua',
    share: 3,
    around: 'local M = {}\n\n@return M\n',
    pieces: ['function M.%a_%b(%c, %d)\n  for i = 1, #%c do\n    %d[i] = "%b " .. %c[i]\n  end\n  return %d\nend\n\n'],
    client: {
      around: 'local http = require("http")\nlocal base = "https://mixer.com/api/v1"\n\n@',
      pieces: ['local function %v_%b_%c(id)\n  return http.get(base .. "%p")\nend\n\n'],
    },
  },
  {
    extension: 'cpp',
    share: 2,
    around: '#include <string>\n#include <vector>\n\nvoid %a%b(Thing %c) {\n@}\n',
    pieces: cLike,
    client: {
      around: '#include <string>\n\nstatic const std::string base = "https://mixer.com/api/v1";\n\n@',
      pieces: ['std::string %v%b%c(Http &http) {\n  return http.get(base + "%p");\n}\n\n'],
    },
  },
  {
    extension: 'h',
    share: 2,
    around: '#pragma once\n\nclass %a%b {\n@};\n',
    pieces: ['  int %c%d(int %a, const char *%b);\n'],
  },
  {
    extension: 'json',
    share: 5,
    around: '{\n@  "version": %n\n}\n',
    pieces: ['  "%a.%b": { "%c": "%d %a", "size": %n },\n'],
    client: { around: '{\n@  "version": %n\n}\n', pieces: ['  "%a": "https://mixer.com/api/v1%p",\n'] },
  },
  {
    extension: 'yml',
    share: 2,
    around: '@',
    pieces: ['%a_%b:\n  %c: %d\n  size: %n\n'],
    client: { around: '@', pieces: ['%a_%b:\n  url: https://mixer.com/api/v1%p\n'] },
  },
  {
    extension: 'md',
    share: 4,
    around: '# %a %b\n\n@',
    pieces: ['## %a of %b\n\nThe %c of a %d is set once, before its %a. See `%b.%c` for more than %n of them.\n\n'],
    client: { around: '# Mixer %a\n\n@', pieces: ['Calls `https://mixer.com/api/v1%p` with the %b.\n\n'] },
  },
  {
    extension: 'html',
    share: 2,
    around: '<!doctype html>\n<html>\n<body>\n@</body>\n</html>\n',
    pieces: ['<section class="%a-%b">\n  <h2>%c %d</h2>\n  <p>The %a of %b is %n.</p>\n</section>\n'],
    client: {
      around: '<!doctype html>\n<html>\n<body>\n@</body>\n</html>\n',
      pieces: ['<a href="https://mixer.com/%a">%b</a>\n'],
    },
  },
  { extension: 'css', share: 2, around: '@', pieces: ['.%a-%b .%c {\n  margin: %npx;\n  color: #%n%n;\n}\n\n'] },
];
