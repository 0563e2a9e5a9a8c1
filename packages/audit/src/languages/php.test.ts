import { testHardInput, testOutlines } from '@mixer-oauth/testkit';

const file = 'a.php';

/** Name, source, outline. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'interpolation in every form; single quotes hold text',
    `<?php
$u = "a/{$b['c']}/$d[e]/$d[0]/$f->g/\${h}/{$this->i()}\\n\\x41";
$v = 'a/$b\\n\\'';
`,
    `
let u = concat("a/", b.c, "/", d.e, "/", d.0, "/", f.g, "/", h, "/", this.i(), "\\nA")
let v = "a/$b\\\\n'"`,
  ],
  [
    'heredoc and nowdoc',
    `<?php
$a = <<<EOT
  one {$b}
  two
  EOT;
$c = <<<'EOT'
raw $d
EOT;
`,
    `
let a = concat("  one ", b, "\\n  two")
let c = "raw $d"`,
  ],
  [
    'concatenation is flat; .= and += go on, ??= sets what is unset',
    `<?php
$u = A . '/b' . $c->d . e();
$u .= '/f';
$u ??= 'g';
$list[] = 'h';
`,
    `
let u = concat(A, "/b", c.d, e())
let u += "/f"
let u ?= "g"
let list += ["h"]`,
  ],
  [
    'constants in every form',
    `<?php
define('API', 'https://x');
const V = 'v1', W = 'w';
$u = API . Foo::BAR . \\A\\B::C . Foo::class;
`,
    `
import B as B from "A"
let API = "https://x"
let V = "v1"
let W = "w"
let u = concat(API, Foo.BAR, B.C, Foo)`,
  ],
  [
    'a class: constants, properties, promotion, self, static, parent',
    `<?php
namespace App\\Http;
abstract class Api extends Base implements Client {
  use Retries;
  const ROOT = '/v1', SLASH = '/';
  protected static $scopes = ['a'];
  private ?Http $http;
  public function __construct(private string $base = 'x', array ...$rest) {
    parent::__construct($base, name: 'n');
    $this->http = new Http();
  }
  public static function make(&$x): self { return new static(self::ROOT . static::$scopes[0] . parent::y()); }
}
interface Client { const K = 1; function get(string $path); }
enum Scope: string { case Chat = 'chat:chat'; case Other; }
function plain(int $n = 1) { return $n; }
`,
    `
namespace App\\Http
class Api < Base, Client, Retries
  static field ROOT = "/v1"
  static field SLASH = "/"
  static field scopes = ["a"]
  field http: Http
  constructor fn constructor(field base: string = "x", ...rest: array)
    super(base, name="n")
    let this.http = new Http()
  static fn make(x): self
    return new this(concat(this.ROOT, this.scopes.0, super.y()))
interface Client
  static field K = 1
  fn get(path: string)
enum Scope
  static field Chat = "chat:chat"
  static field Other
fn plain(n: int = 1)
  return n`,
  ],
  [
    'names from other namespaces',
    `<?php
use GuzzleHttp\\Client;
use GuzzleHttp\\Client as Http;
use A\\{B, C\\D as E};
use function A\\f;
use Whole;
$a = new \\League\\OAuth2\\Provider(['x' => 1]);
\\file_get_contents($u);
`,
    `
import Client as Client from "GuzzleHttp"
import Client as Http from "GuzzleHttp"
import B as B from "A"
import D as E from "A\\\\C"
import f as f from "A"
import * as Whole from "Whole"
import Provider as Provider from "League\\\\OAuth2"
let a = new Provider({x: 1})
file_get_contents(u)`,
  ],
  [
    'arrays: lists, records, both, spread, taken apart',
    `<?php
$a = ['x', ...$b];
$c = array('k' => 'v', 7 => 'w', KEY => 1, 'first', ...$d);
[$e, , $f] = $a;
['k' => $g, 'l' => [$h]] = $c;
list($i) = f();
`,
    `
let a = ["x", ...b]
let c = {k: "v", 7: "w", [KEY]: 1, 0: "first", ...: d}
let e = a.0
let f = a.2
let g = c.k
let h = c.l.0
let i = f().0`,
  ],
  [
    'calls, chains, named arguments, closures',
    `<?php
$o?->m(name: 'x', ...$r)->n();
Http::withToken($t)->get('u');
$f = function ($x) use ($y) { return $x . $y; };
$g = fn($x) => $x . 'a';
$r = @file_get_contents((string) $u);
`,
    `
o.m(name="x", ...r).n()
Http.withToken(t).get("u")
let f = fn(x) { return concat(x, y) }
let g = fn(x) { return concat(x, "a") }
let r = file_get_contents(u)`,
  ],
  [
    'either or: ??, ?:, ||, &&, ternary, match; comparisons',
    `<?php
$a = $x ?? 'b';
$a = $x ?: 'c';
$a = $x ? 'd' : 'e';
$a = f() && 'g';
$a = match ($x) { 'h' => 'i', default => 'j' };
$a = $x === 'k' || $x instanceof L;
`,
    `
let a = choice(x, "b")
let a = choice(x, "c")
let a = choice("d", "e")
let a = choice("g", other(f()))
let a = choice("i", "j")
let a = choice(compare(x, "k"), compare(x, L))`,
  ],
  [
    'branches have arms',
    `<?php
if ($a == 'b') { f(); } elseif ($c) g(); else { h(); }
switch ($x) { case 'i': j(); break; default: k(); }
try { l(); } catch (E $e) { m(); } finally { n(); }
`,
    `
test compare(a, "b")
[1.0] f()
test c
[1.1] g()
[1.2] h()
test x
[2.0] j()
[2.1] k()
l()
[3.0] m()
[4.0] n()`,
  ],
  [
    'loops',
    `<?php
foreach ($xs as $k => $v) { f($v); }
foreach ($ys as [$a, $b]): g($a); endforeach;
for ($i = 0; $i < 3; $i++) h();
while ($r = next()) { i($r); }
`,
    `
let k = xs[other()].#key
let v = xs[other()]
[1.0] f(v)
let a = ys[other()].0
let b = ys[other()].1
[2.0] g(a)
let i = 0
test compare(i, 3)
test other(i)
[3.0] h()
let r = next()
test next()
[4.0] i(r)`,
  ],
  [
    'files brought in, values that a file returns',
    `<?php
require_once __DIR__ . '/config.php';
$c = include 'settings.php';
return ['services' => ['mixer' => ['scope' => env('SCOPE', 'x')]]];
`,
    `
import * from "config.php"
require(concat(__DIR__, "/config.php"))
let c = require("settings.php")
export default = {services: {mixer: {scope: env("SCOPE", "x")}}}`,
  ],
  [
    'code in a page',
    `<h1><?= title('a') ?></h1>
<?php if ($x): ?><p><?php b('c'); ?></p><?php endif; ?>
`,
    `
title("a")
test x
[1.0] b("c")`,
  ],
  [
    'broken code keeps what can be recovered',
    `<?php
$a = f('x';
class B { function c( { $d = 'y'; }
$e = 'z';
`,
    `
let a = f("x")
class B
  static field e = "z"
  fn c()
    let d = "y"
errors 4`,
  ],
];

testOutlines(file, rows);

testHardInput(file, rows.map(([, source]) => source).join('\n'), [
  '<?php $x = ' + 'f('.repeat(20_000) + ')'.repeat(20_000) + ';',
  '<?php $x = ' + '['.repeat(20_000),
  '<?php $x = ' + "'a' . ".repeat(5_000) + "'b';",
  '<?php $x = "' + 'a'.repeat(1_000_000) + '";',
  '<?php ' + 'f(["a" => "b"]); '.repeat(20_000),
  '<?php $a' + '->b()'.repeat(20_000) + ';',
  '<?php ' + 'if ($a) b(); else '.repeat(10_000) + 'c();',
  '<?php ' + 'if ($a) { '.repeat(5_000),
]);
