import { testHardInput, testOutlines } from '@mixer-oauth/testkit';

const file = 'a.sh';

/** Name, source, outline. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'words: quotes of each kind, escapes, and what is written side by side',
    String.raw`A=1
B="x$A/\"\$y"
C='$A \n'
D=$'a\n\'b\''
E=$A/"b c"'d'e
H=a\&\ b
F="lines \
go on"
G=
`,
    String.raw`
A = "1"
B = concat("x", A, "/\"$y")
C = "$A \\n"
D = "a\n'b'"
E = concat(A, "/b cde")
H = "a& b"
F = "lines go on"
G = ""`,
  ],
  [
    'what is done with a variable where it is asked for',
    `A=\${B:-https://a.example} C=\${B-}
: "\${D:=x}"
echo "\${E:?no e}" \${F:+-v} \${G%/} \${H#v} \${I##*/} \${J//a/b} \${K^^} \${#L} \${!M} $?
verb="\${row%% *}" path=\${row#*:}
`,
    `
A = choice(B, "https://a.example")
C = choice(B, "")
D ?= "x"
:(concat(choice(D, "x")))
echo(concat(E), choice("-v", ""), G.removesuffix("/"), H.removeprefix("v"), other(), J.replaceAll("a", "b"), K, other(), other(), other())
verb = concat(row.split_once(" ").0)
path = row.split_once(":").1`,
  ],
  [
    'lists and maps, and what is added to them',
    `args=(-H "x: $A" "\${rest[@]}")
args+=(-X POST)
declare -A map=([a]=1 ["b c"]="$x")
map[d]=2
url+=/more
curl "\${args[@]}" \${map[a]} "\${args[1]}" "\${args[@]:1}" "\${map[$k]}" "all: \${args[*]}"
`,
    `
args = ["-H", concat("x: ", A), ...rest]
args += ["-X", "POST"]
map = {a: "1", b c: concat(x)}
map.d = "2"
url += "/more"
curl(...args, map.a, concat(args.1), ...args.slice(1), concat(map[k]), concat("all: ", args.join(" ")))`,
  ],
  [
    'a command is a call of its name; comments, redirections and variables of its own are none of its words',
    `# curl a
curl -s "$A" 2>/dev/null > out # and b
TOKEN=x \\curl -H "t: $TOKEN" \\
  b
$CURL c
curl d <<< "$E"
a & b
! c
`,
    `
curl("-s", concat(A))
"x"
curl("-H", concat("t: ", TOKEN), "b")
concat(CURL)("c")
other(curl("d"), other(concat(E)))
a()
b()
c()`,
  ],
  [
    'what a command is handed as lines',
    `curl -d @- a <<EOF
{"a": "$B"}
EOF
body=$(cat <<'EOF'
raw $C
EOF
)
cat <<EOF | curl -d @- b
x
EOF
`,
    `
other(curl("-d", "@-", "a"), concat("{\\"a\\": \\"", B, "\\"}\\n"))
body = "raw $C\\n"
curl("-d", "@-", "b")
other(cat(), "x\\n")`,
  ],
  [
    'functions: positions that they ask for, what they shift away, what they hand on',
    `api() {
  local verb="$1" path=$2
  shift 2
  curl -X "$verb" "$@" "$BASE$path" "$1"
}
function all { curl "$@"; }
third() { shift; curl "$2" "\${@:3}"; }
loop() { while [ $# -gt 0 ]; do a "$1"; shift; done; b "$1"; }
either() { if [ -n "$2" ]; then shift; fi; a "$1"; }
a "$1" "$@"
`,
    `
fn api(1, 2, 3, ...@)
  let verb = concat(1)
  let path = 2
  return curl("-X", concat(verb), ...[3, ...@], concat(BASE, path), concat(3))
fn all(...@)
  return curl(...[...@])
fn third(1, 2, 3, ...@)
  return curl(concat(3), ...[...@])
fn loop()
  test compare(other(other(), "-gt", "0"))
  [1.0] a(concat(other()))
  return b(concat(other()))
fn either(1, 2)
  test compare(other("-n", concat(2)))
  return a(concat(other()))
a(concat(1), ...@)`,
  ],
  [
    'what a function prints is what it gives, and what goes to a file or the log is not',
    `url() { echo -n "$BASE/$1"; }
path() { printf '%s/%s\\n' "$1" b; }
log() { echo "x" >&2; date | tee log; }
last() { url a; }
x=$(url b) y=\`path c\` z="$(printf 'q')" u=$(echo "$v" | tr -d '"') w=$(url d | jq .)
`,
    `
fn url(1)
  return concat(BASE, "/", 1)
fn path(1)
  return sprintf("%s/%s", concat(1), "b")
fn log()
  echo("x")
  date()
  tee("log")
fn last()
  return url("a")
x = url("b")
y = path("c")
z = "q"
u = concat(v)
url("d")
jq(".")
w = other()`,
  ],
  [
    'branches and loops',
    `if [ -z "$a" ]; then b; elif [[ $c == d && -n $e ]]; then f; else g; fi
if h "$i"; then j; fi
k && l || m
case "$n" in get|GET) v=GET ;; *) v=POST ;; esac
for r in a b "$c" "\${list[@]}"; do p "$r"; done
for w in $words; do q; done
while read -r line other; do s; done < file
IFS=: read -r x y <<< "$z"
`,
    `
test compare(other("-z", concat(a)))
[1.0] b()
test compare(other(other(c, "d"), other("-n", e)))
[1.1] f()
[1.2] g()
test h(concat(i))
[2.0] j()
test k()
[3.0] l()
[3.0] m()
test concat(n)
[4.0] v = "GET"
[4.1] v = "POST"
r = ["a", "b", concat(c), ...list][other()]
[5.0] p(concat(r))
w = words.split(" ")[other()]
[6.0] q()
line
other
[7.0] s()
x = concat(z).split(":").0
y = concat(z).split(":").1`,
  ],
  [
    'declarations, and files that are sourced',
    `export API=https://a.example
readonly B
f() { local c d=1; declare -g e=2; read -r c; unset c; }
source ./lib.sh
. "$(dirname "$0")/env/set.sh"
. "$rest"
printf -v url '%s/x' "$API"
`,
    `
import * from "./lib.sh"
import * from "env/set.sh"
API = "https://a.example"
fn f()
  let c
  let d = "1"
  e = "2"
  c
url = sprintf("%s/x", concat(API))`,
  ],
  [
    'broken code keeps what can be recovered',
    `a=$(b
c() { d "$e"; }
f )
if g; then
`,
    `
b()
fn c()
  return d(concat(e))
a = f()
test g()
errors 1`,
  ],
  [
    'a loop through what the script was called with, without a semicolon',
    `for arg do
  p "$arg"
done
for  it  do q; done
if a; then for one do r; done; fi
s "wait for it do not go"`,
    `
arg = @[other()]
[1.0] p(concat(arg))
it = @[other()]
[2.0] q()
test a()
[3.0] one = @[other()]
[3.0] [4.0] r()
s("wait for it do not go")`,
  ],
];

testOutlines(file, rows);

testHardInput(file, rows.map(([, source]) => source).join('\n'), [
  'x=' + '$('.repeat(5_000) + ')'.repeat(5_000),
  'x="' + '${a:-'.repeat(5_000) + '}'.repeat(5_000) + '"',
  'x="' + 'a'.repeat(1_000_000) + '"',
  'x="' + '$a/'.repeat(100_000) + '"',
  'a && '.repeat(20_000) + 'b',
  'a | '.repeat(20_000) + 'b',
  'if a; then '.repeat(5_000),
  'if a; then b; ' + 'elif c; then d; '.repeat(20_000) + 'fi',
  'while shift; do '.repeat(5_000),
  'a() { '.repeat(5_000),
  'case a in ' + 'b) c ;; '.repeat(20_000) + 'esac',
  'cat <<EOF\n' + '$a\n'.repeat(50_000) + 'EOF\n',
  'cat <<EOF\n'.repeat(5_000),
  'curl ' + '-H "a: $b" '.repeat(20_000),
  'x=(' + '"$a" '.repeat(50_000) + ')',
]);
