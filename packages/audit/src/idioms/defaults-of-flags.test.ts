import { testIdioms } from '@mixer-oauth/testkit';

// Options of a command line whose default stands in a chain of calls.
testIdioms([
  [
    'Go: a root that another package is handed',
    {
      'main.go': `package main

import (
	"github.com/ops/exporter/collector"
	"gopkg.in/alecthomas/kingpin.v2"
)

var mixerURL = kingpin.Flag("mixer.url", "Root of the REST API").Default("https://mixer.com/api").String()

func main() {
	kingpin.Parse()
	mixer := collector.NewMixer(*mixerURL)
	mixer.ID("x")
}
`,
      'collector/mixer.go': `package collector

import (
	"fmt"
	"github.com/go-resty/resty/v2"
)

type Mixer struct { client *resty.Client }

func NewMixer(root string) *Mixer {
	client := resty.New().
		SetHostURL(root).
		SetRetryCount(2)
	return &Mixer{client: client}
}

func (m *Mixer) ID(name string) (int, error) {
	m.client.R().SetPathParams(map[string]string{"name": name}).Get("/v1/channels/{name}")
	return 0, nil
}

type probe struct {
	path   string
	secret bool
}

var probes = []probe{
	{path: "/v1/channels/%d"},
	{path: "/v1/channels/%d/hosters", secret: true},
}

func (m *Mixer) Collect() {
	for _, p := range probes {
		req := m.client.R()
		if p.secret { req.SetAuthToken(m.token) }
		req.SetResult(into).Get(fmt.Sprintf(p.path, id))
	}
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | collector/mixer.go:18',
      'call | certain | rest GET /channels/{channelIdOrToken} | collector/mixer.go:28',
      'call | certain | rest GET /channels/{channelId}/hosters | collector/mixer.go:29',
    ],
  ],
  [
    'Go: what looks alike: another host, and no default',
    {
      'other.go': `package main

import (
	"net/http"

	"gopkg.in/alecthomas/kingpin.v2"
)

var (
	root  = kingpin.Flag("other", "Root of another API").Default("https://api.example.com/v1").String()
	text  = template.New("root").Default("https://mixer.com/api/v1").String()
	bare  = kingpin.Flag("bare", "Nobody's default").Required().String()
	docs  = "https://mixer.com/api/v1"
)

func get(root, path string) { http.Get(root + path) }

func main() {
	get(*root, "/users/current")
	get(*bare, "/types")
}
`,
    },
    [],
  ],
]);
