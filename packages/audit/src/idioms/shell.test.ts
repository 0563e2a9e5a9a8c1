import { testIdioms } from '@mixer-oauth/testkit';

// Scripts that send requests with curl, wget and HTTPie: the words of one command, and where they come from.
testIdioms([
  [
    'options of curl that say the verb, in each way that they are written',
    {
      'a.sh': `#!/bin/bash
API=https://mixer.com/api/v1
curl "$API/users/current"
curl -sSLX PUT -H "Authorization: Bearer $TOKEN" "$API/channels/1"
curl -XDELETE $API/clips/"$1"
curl --request=PATCH --url "$API/channels/$id" --data @body.json
curl -d a=b --url=$API/clips/create
curl -G --data-urlencode "q=$q" "$API/users/search"
curl --json '{}' -o /dev/null -w '%{http_code}' "$API/teams"
curl -F file=@a.png -X PUT "$API/teams/$team"
curl -fsI "$API/types"
curl -s "$API/teams/1" --next -X DELETE "$API/teams/2"
curl -H "X-Verb: DELETE" -e "$API/clips/1" "$API/types/1?a=b"
curl -s --retry 3 --max-time 10 -u "$user:$secret" \\
  -o out.json \\
  "$API/users/1" | jq -r .name
`,
    },
    [
      'call | certain | rest GET /users/current | a.sh:3',
      'call | certain | rest PUT /channels/{channelId} | a.sh:4',
      'call | certain | rest DELETE /clips/{clipId} | a.sh:5',
      'call | certain | rest PATCH /channels/{channelId} | a.sh:6',
      'call | certain | rest POST /clips/create | a.sh:7',
      'call | certain | rest GET /users/search | a.sh:8',
      'call | certain | rest POST /teams | a.sh:9',
      'call | certain | rest PUT /teams/{teamId} | a.sh:10',
      'call | certain | rest HEAD /types | a.sh:11',
      'call | certain | rest GET /teams/{teamId} | a.sh:12',
      'call | certain | rest DELETE /teams/{teamId} | a.sh:12',
      'call | certain | rest GET /types/{typeId} | a.sh:13',
      'call | certain | rest GET /users/{userId} | a.sh:16',
    ],
  ],
  [
    'wget, HTTPie and xh',
    {
      'a.sh': `API="https://mixer.com/api/v1"
wget -qO- --header="Authorization: Bearer $T" "$API/users/current"
wget --method=DELETE -O - "$API/clips/1"
wget --post-data 'a=b' $API/clips/create
http "$API/types" page==2
http PUT "$API/teams/1" name=x
xh -q "$API/teams" name=x "Authorization:Bearer $T"
`,
    },
    [
      'call | certain | rest GET /users/current | a.sh:2',
      'call | certain | rest DELETE /clips/{clipId} | a.sh:3',
      'call | certain | rest POST /clips/create | a.sh:4',
      'call | likely | rest GET /types | a.sh:5',
      'call | certain | rest PUT /teams/{teamId} | a.sh:6',
      'call | certain | rest POST /teams | a.sh:7',
    ],
  ],
  [
    'functions around it: the verb and the path by position, all that is left handed on, what is shifted away',
    {
      'a.sh': `#!/usr/bin/env bash
BASE="\${MIXER_API:-https://mixer.com/api/v1}"
get() { request GET "$1"; }
request() {
  local verb="$1" path="$2"
  shift 2
  curl -fsS -X "$verb" -H 'Accept: application/json' "$@" "$BASE/$path"
}
send() {
  curl -s "\${@:2}" "$BASE$1"
}
with_body() {
  if [ -n "\${3:-}" ]; then
    curl -s -X "$1" -d "$3" "$BASE$2"
  else
    curl -s -X "$1" "$BASE$2"
  fi
}
retry() { for i in 1 2 3; do "$@" && return 0; done; }
get users/current
request PATCH "channels/$CHANNEL" -d '{"name":"a"}'
send "/clips/$ID" -X DELETE
send /types
with_body PUT /teams/1 '{}'
with_body DELETE /teams/2
retry request POST clips/create
retry curl -X PUT "$BASE/users/1"
`,
    },
    [
      'call | certain | rest GET /users/current | a.sh:20',
      'call | certain | rest PATCH /channels/{channelId} | a.sh:21',
      'call | certain | rest DELETE /clips/{clipId} | a.sh:22',
      'call | certain | rest GET /types | a.sh:23',
      'call | certain | rest PUT /teams/{teamId} | a.sh:24',
      'call | certain | rest DELETE /teams/{teamId} | a.sh:25',
      'call | certain | rest POST /clips/create | a.sh:26',
      'call | certain | rest PUT /users/{userId} | a.sh:27',
    ],
  ],
  [
    'words in lists and in variables, and what functions print',
    {
      'a.sh': `: "\${API:=https://mixer.com/api/v1}"
args=(-s -X DELETE)
args+=(-H "Authorization: Bearer $TOKEN")
curl "\${args[@]}" "$API/clips/$1"
CURL="curl -s -X POST"
$CURL "$API/clips/create"
address() { echo "$API/channels/$1"; }
follow() { printf '%s/%s' "$(address "$1")" follow; }
curl -X PUT "$(follow "$CHANNEL")"
id=$(curl -s "$(address acme)" | jq .id)
verb=$(echo "patch" | tr '[:lower:]' '[:upper:]')
curl -X "$verb" "\${API%/}/channels/$id"
eval "curl -X DELETE $API/teams/5"
sudo -u app curl "$API/types" > types.json
bash -c "curl -T a.json $API/teams/6"
cat ids | xargs -I{} -n1 curl -X PUT "$API/types/{}"
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | a.sh:4',
      'call | certain | rest POST /clips/create | a.sh:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.sh:7',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.sh:10',
      'call | certain | rest PATCH /channels/{channelId} | a.sh:12',
      'call | certain | rest DELETE /teams/{teamId} | a.sh:13',
      'call | certain | rest GET /types | a.sh:14',
      'call | certain | rest PUT /teams/{teamId} | a.sh:15',
      'call | certain | rest PUT /types/{typeId} | a.sh:16',
    ],
  ],
  [
    'branches and loops: each of the verbs, each of the words, each row',
    {
      'a.sh': `API=https://mixer.com/api/v1
method=POST
if [ "$1" = --delete ]; then method=DELETE; fi
curl -X "$method" "$API/channels/1/follow"
change() {
  case "$1" in
    add) curl -X PUT "$API/teams/$2" ;;
    remove) curl -X DELETE "$API/teams/$2" ;;
  esac
}
change add 1
for path in /users/current "/types/$t"; do curl "$API$path"; done
kinds="users/search teams"
for kind in $kinds; do wget -q "$API/$kind"; done
for row in "PUT /types/1" "DELETE /clips/2"; do
  curl -X "\${row%% *}" "$API\${row#* }"
done
while read -r id; do
  curl -X PATCH "$API/channels/$id" < body.json
done < <(curl -s "$API/channels")
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.sh:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.sh:4',
      'call | certain | rest PUT /teams/{teamId} | a.sh:7',
      'call | certain | rest DELETE /teams/{teamId} | a.sh:8',
      'call | certain | rest GET /users/current | a.sh:12',
      'call | certain | rest GET /types/{typeId} | a.sh:12',
      'call | certain | rest GET /teams | a.sh:13',
      'call | certain | rest GET /users/search | a.sh:13',
      'call | certain | rest PUT /types/{typeId} | a.sh:15',
      'call | certain | rest DELETE /clips/{clipId} | a.sh:15',
      'call | certain | rest PATCH /channels/{channelId} | a.sh:19',
      'call | certain | rest GET /channels | a.sh:20',
    ],
  ],
  [
    'scopes: in a form, in the query of an address that is opened, in lines that are sent',
    {
      'login.sh': `SCOPES="chat:connect chat:chat"
curl -X POST https://mixer.com/api/v1/oauth/shortcode \\
  --data-urlencode "scope=$SCOPES" -d "client_id=$CLIENT_ID"
curl -d "client_id=$ID&scope=channel:update:self" https://mixer.com/api/v1/oauth/shortcode
xdg-open "https://mixer.com/oauth/authorize?client_id=$ID&response_type=code&scope=user:details:self&redirect_uri=http://localhost"
curl -H 'Content-Type: application/json' -d @- https://mixer.com/api/v1/oauth/shortcode <<EOF
{"client_id": "$ID", "scope": "channel:details:self"}
EOF
`,
    },
    [
      'request | certain | chat:connect | login.sh:1',
      'request | certain | chat:chat | login.sh:1',
      'call | certain | rest POST /oauth/shortcode | login.sh:2',
      'request | certain | channel:update:self | login.sh:4',
      'call | certain | rest POST /oauth/shortcode | login.sh:4',
      'request | certain | user:details:self | login.sh:5',
      'redirect | certain | http://localhost | login.sh:5',
      'call | certain | rest POST /oauth/shortcode | login.sh:6',
      'request | certain | channel:details:self | login.sh:7',
    ],
  ],
  [
    'what is not seen: a verb or more options of outside, a path that nobody passes, a base that only its name tells',
    {
      'a.sh': `API=https://mixer.com/api/v1
curl -X "$1" "$API/teams/1"
curl $OPTIONS "$API/types"
unused() { curl "$API/$1"; }
curl -X DELETE "$MIXER_URL/clips/1"
`,
    },
    [
      'call | unresolved | {} /teams/1 | a.sh:2',
      'call | likely | rest GET /types | a.sh:3',
      'call | unresolved | GET /{} | a.sh:4',
      'call | likely | rest DELETE /clips/{clipId} | a.sh:5',
    ],
  ],
  [
    'a verb among words that a function looks for: one of them is sent',
    {
      'a.sh': `API=https://mixer.com/api/v1
request() {
  local method=GET path="$1" arg
  shift
  for arg in "$@"; do
    case "$arg" in
      method=*) method="\${arg#*=}" ;;
    esac
  done
  curl -X "$method" "$API$path"
}
request "/teams/$1" method=PUT
request /types
`,
    },
    [
      'call | likely | rest GET /teams/{teamId} | a.sh:12',
      'call | likely | rest PUT /teams/{teamId} | a.sh:12',
      'call | likely | rest GET /types | a.sh:13',
    ],
  ],
  [
    'NO requests: what is printed, comments, lines that nobody runs, other hosts, functions of that name',
    {
      'a.sh': `API=https://mixer.com/api/v1
# curl -X DELETE "$API/teams/1"
echo "curl -X DELETE $API/teams/1"
printf 'curl %s\\n' "$API/teams/1"
usage() {
  cat <<EOF
  curl -X DELETE $API/teams/1
EOF
}
git clone "$API/teams/1"
open_page "$API/teams/2"
[ "$url" = "$API/teams/3" ] && exit 1
curl "https://other.example/api/v1/teams/1"
curl -H "Referer: $API/teams/4" -o "$API/teams/5" https://other.example
curl -x "$API/teams/6" --proxy $API/teams/7 https://other.example
wget() { log "$1"; }
wget "$API/teams/8"
`,
    },
    [],
  ],
  [
    'HTTPie sends what comes in through a pipe, and words that nobody knows may name another verb: neither is certain',
    {
      'a.sh': `API=https://mixer.com/api/v1
echo '{"name": "x"}' | http "$API/channels/1"
http "$API/types" < names.json
http GET "$API/teams"
http "$API/clips/create" id=1
save() { curl -s "$@" -d '{"name": "x"}' "$API/channels/2/follow"; }
curl $FLAGS -X DELETE "$API/clips/2"
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | a.sh:2',
      'call | likely | rest GET /types | a.sh:3',
      'call | certain | rest GET /teams | a.sh:4',
      'call | certain | rest POST /clips/create | a.sh:5',
      'call | likely | rest POST /channels/{channelId}/follow | a.sh:6',
      'call | certain | rest DELETE /clips/{clipId} | a.sh:7',
    ],
  ],
  [
    'of several addresses in one command each is asked for, also where the catalogue lacks one',
    {
      'a.sh': `curl -s https://mixer.com/api/v1/types https://mixer.com/api/v1/acme/shops
`,
    },
    ['call | certain | rest GET /types | a.sh:1', 'call | certain | rest GET /acme/shops | a.sh:1'],
  ],
  [
    'behind a runner, a word for another program is no request',
    {
      'a.sh': `API=https://mixer.com/api/v1
sudo apt-get install -y curl "$API/types"
docker exec web echo curl -X PUT "$API/channels/1"
docker exec web curl -X PATCH "$API/channels/1"
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.sh:4'],
  ],
  [
    'a variable that a function sets in some cases alone is in others what the script has set it to',
    {
      'a.sh': `API=https://mixer.com/api/v1
path=types
verb=GET
all() { [ -n "$1" ] && path="teams"; curl "$API/$path"; }
change() { if [ -n "$1" ]; then verb=PATCH; fi; curl -X "$verb" "$API/channels/1"; }
own() { local path; [ -n "$1" ] && path="clips/1"; curl "$API/$path"; }
first() { path="users/current"; curl "$API/$path"; }
`,
    },
    [
      'call | certain | rest GET /types | a.sh:2',
      'call | certain | rest GET /teams | a.sh:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.sh:5',
      'call | certain | rest PATCH /channels/{channelId} | a.sh:5',
      'call | certain | rest GET /clips/{clipId} | a.sh:6',
      'call | certain | rest GET /users/current | a.sh:7',
    ],
  ],
]);
