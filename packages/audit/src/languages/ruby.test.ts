import { testHardInput, testOutlines } from '@mixer-oauth/testkit';

const file = 'a.rb';

/** Name, source, outline. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'strings, symbols, words, adjacent literals',
    `a = "x#{b}\\n\\x41" 'y\\n' "z"
c = %w[d e#{f}] + %i(g) + [:h, :"i#{j}"]
k = %q(l) + %Q(m#{n})
`,
    `
let a = concat("x", b, "\\nA", "y\\\\n", "z")
let c = concat(["d", "e#{f}"], ["g"], ["h", concat("i", j)])
let k = concat("l", "m", n)`,
  ],
  [
    'heredocs, two of them on a line',
    `a = f(<<~ONE, <<-TWO)
  b #{c}
    d
ONE
  e
  TWO
g = <<~'RAW'
  #{h}
RAW
`,
    `
let a = f(concat("b ", c, "\\nd\\n"), "  e\\n")
let g = "#{h}\\n"`,
  ],
  [
    'formats are calls; + is flat; << and += go on',
    `a = 'b/%s/%d' % [c, d]
e = '%{f}' % { f: g }
h = format('%s', i)
j = k + '/l' + m
n << 'o' << p
q += 'r'
s ||= 't'
`,
    `
let a = "b/%s/%d".__mod__(c, d)
let e = "%{f}".__mod__(f=g)
let h = format("%s", i)
let j = concat(k, "/l", m)
let n += "o"
let n += p
n
let q += "r"
let s ?= "t"`,
  ],
  [
    'calls: keywords, hashes, spread, blocks',
    `foo 'a', b: 1, 'c' => 2, d => 3, **e
foo(*args, &blk)
list.each { |x, (y, z)| bar x }
conn.get do |req|
  req.url '/u'
end
f = ->(x, y = 1) { x }
`,
    `
foo("a", b=1, c=2, {[d]: 3}, ...e)
foo(...args, blk)
list.each(fn(x, $1{y: 0, z: 1}) { return bar(x) })
conn.get(fn(req) { return req.url("/u") })
let f = fn(x, y = 1) { return x }`,
  ],
  [
    'constructions, constants, indexes',
    `a = Foo::Bar.new(b).run
c = ::Top[:d]['e'][0][f]
g = { h: 1, 'i' => 2, j => 3, k:, **l }
`,
    `
let a = new Foo.Bar(b).run()
let c = Top.d.e.0[f]
let g = {h: 1, i: 2, [j]: 3, k: k, ...: l}`,
  ],
  [
    'a class: constants, mixins, instance variables, what comes back',
    `module Outer
  class Api < Base::Client
    include HTTParty
    base_uri 'https://x'
    ROOT = '/v1'.freeze
    attr_reader :token
    def initialize(token, opts = {}, *rest, key: 'd', **more, &blk)
      super(token)
      @token = token
    end
    def self.make(a) = new(a)
    def base
      @base ||= self.class.root
    end
    def get(path) self.class.get(ROOT + path) end
    class << self
      def root() 'r' end
    end
    private def pick(x)
      if x then 'a' else 'b' end
    end
    class Inner; end
  end
end
`,
    `
module Outer
  class Api < Base.Client, HTTParty
    static field ROOT = "/v1".freeze()
    include(HTTParty)
    base_uri("https://x")
    attr_reader("token")
    constructor fn constructor(token, opts = {}, ...rest, key = "d", ...more, blk)
      super(token)
      let this.token = token
      return this.token
    static fn make(a)
      return new this(a)
    @getter()
    fn base()
      let this.base ?= this.#class.root()
      return this.base
    fn get(path)
      return this.#class.get(concat(ROOT, path))
    @getter()
    static fn root()
      return "r"
    fn pick(x)
      test x
      [1.0] return "a"
      [1.1] return "b"
    class Inner`,
  ],
  [
    'branches have arms, also at the end of a line',
    `if a == 'b' then c elsif d
  e
else f end
unless g
  h
end
i if j
case k
when 'l', 'm' then n
else o
end
`,
    `
test compare(a, "b")
[1.0] c
test d
[1.1] e
[1.2] f
test g
[2.0] h
test j
[3.0] i
test k
[4.0] n
[4.1] o`,
  ],
  [
    'either or',
    `a = b || 'c'
d = e ? 'f' : 'g'
h = if i then 'j' else 'k' end
l = case m when 1 then 'n' else 'o' end
p = q rescue 'r'
s = t && 'u'
`,
    `
let a = choice(b, "c")
let d = choice("f", "g")
let h = choice("j", "k")
let l = choice("n", "o")
let p = choice(q, "r")
let s = choice("u", other(t))`,
  ],
  [
    'loops, begin, several targets',
    `while a do b end
for c in d do e c end
begin
  f
rescue G => h
  i
ensure
  j
end
k, (l, *m) = n
o, p = 'q', r
s = t = 'u'
`,
    `
test a
[1.0] b
let c = d[other()]
[2.0] e(c)
f
[3.0] i
[4.0] j
let k = n.0
let l = n.1.0
let o = "q"
let p = r
let t = "u"
let s = "u"`,
  ],
  [
    'files brought in',
    `require 'omniauth-oauth2'
require_relative 'lib/api'
require_relative '../b'
load 'c.rb'
`,
    `
import * from "omniauth-oauth2"
import * from "./lib/api"
import * from "../b"
import * from "c.rb"`,
  ],
  [
    'blocks of configuration',
    `Rails.application.config.middleware.use OmniAuth::Builder do
  provider :mixer, ENV['ID'], ENV.fetch('SECRET'), scope: 'chat:connect chat:chat'
end
`,
    `
Rails.application().config().middleware().use(OmniAuth.Builder, fn() { return provider("mixer", ENV.ID, ENV.fetch("SECRET"), scope="chat:connect chat:chat") })`,
  ],
  [
    'broken code keeps what can be recovered',
    `a = f('x'
def b(
  c = 'y'
end
d = 'z'
`,
    `
let a = f
"x"
b
let d = "z"
other(c, "y", end, "z")
errors 1`,
  ],
];

testOutlines(file, rows);

testHardInput(file, rows.map(([, source]) => source).join('\n'), [
  'x = ' + 'f('.repeat(20_000) + ')'.repeat(20_000),
  'x = ' + '['.repeat(20_000),
  'x = ' + "'a' + ".repeat(5_000) + "'b'",
  'x = "' + 'a'.repeat(1_000_000) + '"',
  'f a: "b"; '.repeat(20_000),
  'a' + '.b'.repeat(20_000),
  'if a then '.repeat(5_000),
  'if a then b ' + 'elsif c then d '.repeat(5_000) + 'end',
  'module A; '.repeat(5_000),
  'x = <<A\n'.repeat(2_000),
]);
