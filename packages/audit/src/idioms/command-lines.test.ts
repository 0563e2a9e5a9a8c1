import { testIdioms } from '@mixer-oauth/testkit';

// Requests that curl and wget send for the program.
testIdioms([
  [
    'Python: lists of words, lines, and wrappers around them',
    {
      'a.py': `import os, subprocess
API = "https://mixer.com/api/v1"
def run(command):
    return subprocess.run(command, check=True)
def curl(*words):
    return run(["curl", "-s", *words])
def send(verb, path):
    return subprocess.check_output(["curl", "-X", verb, "-H", "Authorization: Bearer " + token, API + path])
run(["wget", "-qO-", API + "/users/current"])
subprocess.run(["wget", "--method=DELETE", API + "/clips/1"])
subprocess.run(["wget", "--post-data", "x=1", f"{API}/channels/1/follow"])
send("PATCH", "/channels/1")
os.system("curl -d '{}' " + API + "/clips/create")
os.system(f"wget -q '{API}/types?query=a&b=c'")
print("curl -X POST https://mixer.com/api/v1/teams")
subprocess.run(["echo", API + "/teams"])
subprocess.run(["curl", "-H", "Referer: " + API + "/teams", "https://acme.example"])
subprocess.run(["curl", "-e", API + "/teams", "https://acme.example"])
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:9',
      'call | certain | rest DELETE /clips/{clipId} | a.py:10',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:11',
      'call | certain | rest PATCH /channels/{channelId} | a.py:12',
      'call | certain | rest POST /clips/create | a.py:13',
      'call | certain | rest GET /types | a.py:14',
    ],
  ],
  [
    'JavaScript, Go, Ruby: a program and its words',
    {
      'a.js': `import { execFile, spawn, exec } from 'node:child_process';
const api = 'https://mixer.com/api/v1';
execFile('curl', ['--request', 'PUT', \`\${api}/channels/1\`]);
spawn('wget', ['--post-file=x.json', api + '/clips/create']);
exec(\`curl -I \${api}/types\`);
/curl (\\S+)/.exec('curl https://mixer.com/api/v1/teams');
`,
      'a.go': `package main
import "os/exec"
func main() { exec.Command("curl", "-X", "DELETE", "https://mixer.com/api/v1/clips/1").Run() }
`,
      'a.rb': `system("wget", "-q", "https://mixer.com/api/v1/users/current")
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | a.go:3',
      'call | certain | rest PUT /channels/{channelId} | a.js:3',
      'call | certain | rest POST /clips/create | a.js:4',
      'call | certain | rest HEAD /types | a.js:5',
      'call | certain | rest GET /users/current | a.rb:1',
    ],
  ],
]);
