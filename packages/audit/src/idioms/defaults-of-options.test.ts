import { testIdioms } from '@mixer-oauth/testkit';

// Options of command lines: what they are where nobody gives another.
testIdioms([
  [
    'Go flag.StringVar',
    {
      'main.go': `

package main

import (
	"flag"
	"net/http"
)

var api string

func main() {
	flag.StringVar(&api, "api", "https://mixer.com/api/v1", "api root")
	flag.Parse()
	http.Get(api + "/users/current")
}
`,
    },
    ['call | certain | rest GET /users/current | main.go:15'],
  ],
  [
    'Go flag.StringVar of a struct, client in another file',
    {
      'main.go': `

package main

import "flag"

type Options struct{ API string }

func main() {
	var o Options
	flag.StringVar(&o.API, "api", "https://mixer.com/api/v1", "api root")
	flag.Parse()
	c := NewClient(o)
	c.Me()
}
`,
      'client.go': `

package main

import "net/http"

type Client struct{ opts Options }

func NewClient(o Options) *Client { return &Client{opts: o} }

func (c *Client) Me() { http.Get(c.opts.API + "/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | client.go:11'],
  ],
  [
    'Go flag.String pointer',
    {
      'main.go': `

package main

import (
	"flag"
	"net/http"
)

var api = flag.String("api", "https://mixer.com/api/v1", "api root")

func main() { flag.Parse(); http.Get(*api + "/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | main.go:12'],
  ],
  [
    'Go cobra',
    {
      'main.go': `

package main

import (
	"net/http"

	"github.com/spf13/cobra"
)

var api string

var root = &cobra.Command{Use: "x", RunE: func(cmd *cobra.Command, args []string) error {
	_, err := http.Get(api + "/users/current")
	return err
}}

func init() { root.PersistentFlags().StringVar(&api, "api", "https://mixer.com/api/v1", "api root") }
`,
    },
    ['call | certain | rest GET /users/current | main.go:14'],
  ],
  [
    'Go cobra GetString',
    {
      'main.go': `

package main

import (
	"net/http"

	"github.com/spf13/cobra"
)

var root = &cobra.Command{Use: "x", RunE: func(cmd *cobra.Command, args []string) error {
	api, _ := cmd.Flags().GetString("api")
	_, err := http.Get(api + "/users/current")
	return err
}}

func init() { root.PersistentFlags().StringP("api", "a", "https://mixer.com/api/v1", "api root") }
`,
    },
    ['call | certain | rest GET /users/current | main.go:13'],
  ],
  [
    'Go viper',
    {
      'main.go': `

package main

import (
	"net/http"

	"github.com/spf13/viper"
)

func init() { viper.SetDefault("mixer.api", "https://mixer.com/api/v1") }

func me() { http.Get(viper.GetString("mixer.api") + "/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | main.go:13'],
  ],
  [
    'Go urfave',
    {
      'main.go': `

package main

import (
	"net/http"

	"github.com/urfave/cli/v2"
)

var app = &cli.App{
	Flags: []cli.Flag{&cli.StringFlag{Name: "api", Value: "https://mixer.com/api/v1"}},
	Action: func(c *cli.Context) error {
		_, err := http.Get(c.String("api") + "/users/current")
		return err
	},
}
`,
    },
    ['call | certain | rest GET /users/current | main.go:14'],
  ],
  [
    'Go envconfig',
    {
      'main.go': `

package main

import (
	"net/http"

	"github.com/kelseyhightower/envconfig"
)

type Config struct {
	API string \`envconfig:"API" default:"https://mixer.com/api/v1"\`
}

func main() {
	var c Config
	envconfig.Process("x", &c)
	http.Get(c.API + "/users/current")
}
`,
    },
    ['call | certain | rest GET /users/current | main.go:18'],
  ],
  [
    'Rust clap derive',
    {
      'src/main.rs': `

use clap::Parser;
#[derive(Parser)]
struct Args {
    /// api root
    #[arg(long, default_value = "https://mixer.com/api/v1")]
    api: String,
}
#[tokio::main]
async fn main() { let args = Args::parse(); reqwest::get(format!("{}/users/current", args.api)).await; }
`,
    },
    ['call | certain | rest GET /users/current | src/main.rs:11'],
  ],
  [
    'Rust clap derive through a client',
    {
      'src/main.rs': `

use clap::Parser;
mod client;
#[derive(Parser)]
struct Args {
    #[clap(long, env = "API", default_value_t = String::from("https://mixer.com/api/v1"))]
    api: String,
}
fn main() { let args = Args::parse(); let c = client::Client::new(args.api); c.me(); }
`,
      'src/client.rs': `

pub struct Client { base: String }
impl Client { pub fn new(base: String) -> Self { Client { base } }
  pub fn me(&self) { reqwest::blocking::get(format!("{}/users/current", self.base)); } }
`,
    },
    ['call | certain | rest GET /users/current | src/client.rs:5'],
  ],
  [
    'Rust clap builder',
    {
      'src/main.rs': `

use clap::{Arg, Command};
fn main() { let m = Command::new("x").arg(Arg::new("api").long("api").default_value("https://mixer.com/api/v1")).get_matches();
  let api = m.get_one::<String>("api").unwrap(); reqwest::blocking::get(format!("{}/users/current", api)); }
`,
    },
    ['call | certain | rest GET /users/current | src/main.rs:5'],
  ],
  [
    'Rust structopt',
    {
      'src/main.rs': `

use structopt::StructOpt;
#[derive(StructOpt)]
struct Opt { #[structopt(long, default_value = "https://mixer.com/api/v1")] api: String }
fn main() { let opt = Opt::from_args(); reqwest::blocking::get(&(opt.api + "/users/current")); }
`,
    },
    ['call | certain | rest GET /users/current | src/main.rs:6'],
  ],
  [
    'C# CommandLineParser',
    {
      'a.cs': `

public class Options { [Option('a', "api", Default = "https://mixer.com/api/v1", HelpText = "x")] public string Api { get; set; } }
class P { static HttpClient http = new HttpClient();
  static void Main(string[] args) { Parser.Default.ParseArguments<Options>(args).WithParsed(o => Run(o)); }
  static void Run(Options o) { http.GetStringAsync(o.Api + "/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | a.cs:6'],
  ],
  [
    'C# System.CommandLine',
    {
      'a.cs': `

class P { static HttpClient http = new HttpClient();
  static void Main(string[] args) { var api = new Option<string>("--api", () => "https://mixer.com/api/v1", "root");
    var root = new RootCommand { api };
    root.SetHandler((string url) => { http.GetStringAsync(url + "/users/current"); }, api); } }
`,
    },
    ['call | likely | rest GET /users/current | a.cs:6'],
  ],
  [
    'C# System.CommandLine value',
    {
      'a.cs': `

class P { static HttpClient http = new HttpClient();
  static void Main(string[] args) { var api = new Option<string>("--api") { DefaultValueFactory = _ => "https://mixer.com/api/v1" };
    var root = new RootCommand { api };
    root.SetAction(result => { http.GetStringAsync(result.GetValue(api) + "/users/current"); }); } }
`,
    },
    ['call | certain | rest GET /users/current | a.cs:6'],
  ],
  [
    'Ruby optparse',
    {
      'a.rb': `

require 'optparse'
require 'net/http'
options = { api: 'https://mixer.com/api/v1' }
OptionParser.new do |opts|
  opts.on('--api URL') { |v| options[:api] = v }
end.parse!
Net::HTTP.get(URI("#{options[:api]}/users/current"))
`,
    },
    ['call | certain | rest GET /users/current | a.rb:9'],
  ],
  [
    'Ruby thor',
    {
      'a.rb': `

require 'thor'
require 'net/http'
class Cli < Thor
  class_option :api, type: :string, default: 'https://mixer.com/api/v1'
  option :channel, default: 'monstercat'
  desc 'me', 'x'
  def me
    Net::HTTP.get(URI("#{options[:api]}/users/current"))
  end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:10'],
  ],
  [
    'C++ cxxopts',
    {
      'a.cpp': `

int main(int argc, char** argv) { cxxopts::Options options("x");
  options.add_options()("api", "root", cxxopts::value<std::string>()->default_value("https://mixer.com/api/v1"));
  auto result = options.parse(argc, argv);
  cpr::Get(cpr::Url{result["api"].as<std::string>() + "/users/current"}); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:6'],
  ],
  [
    'C++ gflags',
    {
      'a.cpp': `

DEFINE_string(api, "https://mixer.com/api/v1", "root");
int main(int argc, char** argv) { cpr::Get(cpr::Url{FLAGS_api + "/users/current"}); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:4'],
  ],
  [
    'C++ boost',
    {
      'a.cpp': `

int main(int argc, char** argv) { po::options_description desc("x"); std::string api;
  desc.add_options()("api", po::value<std::string>(&api)->default_value("https://mixer.com/api/v1"), "root");
  po::variables_map vm; po::store(po::parse_command_line(argc, argv, desc), vm);
  cpr::Get(cpr::Url{vm["api"].as<std::string>() + "/users/current"}); 
  cpr::Get(cpr::Url{api + "/types"}); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:6', 'call | certain | rest GET /types | a.cpp:7'],
  ],
  [
    'PHP Symfony',
    {
      'a.php': `<?php
use Symfony\\Component\\Console\\Command\\Command;
class Me extends Command { 
 protected function configure() { $this->setName('me')->addOption('api', null, InputOption::VALUE_REQUIRED, 'root', 'https://mixer.com/api/v1'); }
 protected function execute(InputInterface $input, OutputInterface $output) { file_get_contents($input->getOption('api') . '/users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | a.php:5'],
  ],
  [
    'Python click wrapper',
    {
      'a.py': `

import click, requests
class Client:
    def __init__(self, base): self.base = base
    def get(self, path): return requests.get(self.base + path)
@click.group()
@click.option('--api', default='https://mixer.com/api/v1', envvar='API')
@click.pass_context
def cli(ctx, api):
    ctx.obj = Client(api)
@cli.command()
@click.pass_obj
def me(client):
    client.get('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:15'],
  ],
  [
    'Python argparse wrapper',
    {
      'a.py': `

import argparse, requests
class Client:
    def __init__(self, args): self.base = args.api_root
    def get(self, path): return requests.get(self.base + path)
def parse():
    p = argparse.ArgumentParser()
    p.add_argument('--api-root', default='https://mixer.com/api/v1')
    return p.parse_args()
def main():
    args = parse()
    client = Client(args)
    client.get('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:14'],
  ],
  [
    'Python typer',
    {
      'a.py': `

import typer, requests
app = typer.Typer()
class Client:
    def __init__(self, base): self.base = base
    def get(self, path): return requests.get(f'{self.base}{path}')
@app.command()
def me(api: str = typer.Option('https://mixer.com/api/v1', '--api')):
    Client(api).get('/users/current')
@app.command()
def types(api: Annotated[str, typer.Option(help='x')] = 'https://mixer.com/api/v1'):
    Client(api).get('/types')
`,
    },
    ['call | certain | rest GET /users/current | a.py:10', 'call | certain | rest GET /types | a.py:13'],
  ],
  [
    'Node yargs',
    {
      'a.js': `

const argv = require('yargs').option('api', { default: 'https://mixer.com/api/v1' }).argv;
class Client { constructor(base) { this.base = base; } get(path) { return fetch(this.base + path); } }
new Client(argv.api).get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:5'],
  ],
  [
    'Node commander',
    {
      'a.js': `

import { Command } from 'commander';
const program = new Command();
program.option('--api-root <url>', 'root', 'https://mixer.com/api/v1');
program.parse();
const opts = program.opts();
fetch(\`\${opts.apiRoot}/users/current\`);
`,
    },
    ['call | certain | rest GET /users/current | a.js:8'],
  ],
  [
    'Node commander action',
    {
      'a.js': `

import { program } from 'commander';
program.command('me').option('-a, --api <url>', 'root', 'https://mixer.com/api/v1').action((options) => run(options));
async function run(options) { await fetch(options.api + '/users/current'); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:5'],
  ],
  [
    'Node parseArgs',
    {
      'a.js': `

import { parseArgs } from 'node:util';
const { values } = parseArgs({ options: { api: { type: 'string', default: 'https://mixer.com/api/v1' } } });
fetch(values.api + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:5'],
  ],
  [
    'Java picocli',
    {
      'A.java': `

import picocli.CommandLine;
class Me implements Runnable { @CommandLine.Option(names = "--api", defaultValue = "https://mixer.com/api/v1") String api;
  private final RestTemplate rest = new RestTemplate();
  public void run() { rest.getForObject(api + "/users/current", String.class); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:6'],
  ],
  [
    'Java JCommander',
    {
      'A.java': `

import com.beust.jcommander.Parameter;
class Args { @Parameter(names = "--api") public String api = "https://mixer.com/api/v1"; }
class Me { private final RestTemplate rest = new RestTemplate();
  void run(Args args) { rest.getForObject(args.api + "/users/current", String.class); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:6'],
  ],
  [
    'Kotlin clikt',
    {
      'A.kt': `

class Me : CliktCommand() { val api by option("--api").default("https://mixer.com/api/v1")
  private val http = OkHttpClient()
  override fun run() { http.newCall(Request.Builder().url("$api/users/current").build()).execute() } }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:5'],
  ],
  [
    'Kotlin kotlinx-cli',
    {
      'A.kt': `

fun main(args: Array<String>) { val parser = ArgParser("x")
  val api by parser.option(ArgType.String, fullName = "api").default("https://mixer.com/api/v1")
  parser.parse(args)
  OkHttpClient().newCall(Request.Builder().url("$api/users/current").build()).execute() }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:6'],
  ],
  [
    'Swift ArgumentParser',
    {
      'A.swift': `

struct Me: ParsableCommand { @Option(name: .long, help: "root") var api: String = "https://mixer.com/api/v1"
  func run() throws { URLSession.shared.dataTask(with: URL(string: "\\(api)/users/current")!).resume() } }
`,
    },
    ['call | certain | rest GET /users/current | A.swift:4'],
  ],
  [
    'Go: a function of the program that is called like that of a library',
    {
      'main.go': `

package main

import (
	"flag"
	"net/http"
)

type Store struct{}

func (s Store) GetString(key string) string { return "https://other.example/v1" }

func main() {
	flag.String("api", "https://mixer.com/api/v1", "api root")
	var s Store
	http.Get(s.GetString("api") + "/users/current")
}
`,
    },
    [],
  ],
  [
    'Go: an option of another name, and one without a telling default',
    {
      'main.go': `

package main

import (
	"net/http"

	"github.com/spf13/viper"
)

func init() {
	viper.SetDefault("other.api", "https://mixer.com/api/v1")
	viper.SetDefault("name", "mixer")
}

func me() { http.Get(viper.GetString("twitch.api") + "/streams/5"); http.Get(viper.GetString("name") + "/streams/5") }
`,
    },
    [],
  ],
  [
    'C#: an object that the program makes itself',
    {
      'a.cs': `

public class Options { [Option("api", Default = "https://mixer.com/api/v1")] public string Api { get; set; } }
class P { static HttpClient http = new HttpClient();
  static void Run() { var o = new Options { Api = "https://other.example/v1" }; http.GetStringAsync(o.Api + "/streams/5"); } }
`,
    },
    [],
  ],
  [
    'Rust: a default for serde is the name of a function',
    {
      'src/main.rs': `

#[derive(Deserialize)]
struct Config { #[serde(default = "https")] api: String }
fn me(c: Config) { reqwest::blocking::get(format!("{}/streams/5", c.api)); }
`,
    },
    [],
  ],
  [
    'JavaScript: an action that has nothing to do with a command line',
    {
      'a.js': `

import { program } from 'commander';
program.option('-a, --api <url>', 'root', 'https://mixer.com/api/v1');
const menu = makeMenu();
menu.onAction((options) => fetch(options.api + '/streams/5'));
`,
    },
    [],
  ],
  [
    'Java: the default of a column is no address',
    {
      'A.java': `

class Row { @Column(columnDefinition = "text", defaultValue = "none") String api;
  private final RestTemplate rest = new RestTemplate();
  void run() { rest.getForObject(api + "/streams/5", String.class); } }
`,
    },
    [],
  ],
  [
    'Kotlin: a property by another delegate',
    {
      'A.kt': `

class Me(map: Map<String, String>) { val api by map.withDefault { "https://mixer.com/api/v1" }
  val other by lazy { "https://other.example/v1" }
  fun run() { OkHttpClient().newCall(Request.Builder().url("$other/streams/5").build()).execute() } }
`,
    },
    [],
  ],
]);
