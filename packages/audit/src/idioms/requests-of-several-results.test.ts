import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Go: a request is made of an address with another path in each case, and sent: each is one call',
    {
      'types.go': `package types

import "net/http"

var typesURL = "https://mixer.com/api/v1/types"

func Types(id string) {
	at := typesURL
	if id != "" {
		at = at + "/" + id + "/channels"
	} else {
		at = at + "/lookup"
	}
	req, _ := http.NewRequest("GET", at, nil)
	http.DefaultClient.Do(req)
}

func Users() {
	req, _ := http.NewRequest("PATCH", "https://mixer.com/api/v1/users/5", nil)
	http.DefaultClient.Do(req)
}
`,
    },
    [
      'call | certain | rest GET /types/{typeId}/channels | types.go:10',
      'call | certain | rest GET /types/lookup | types.go:12',
      'call | certain | rest PATCH /users/{userId} | types.go:19',
    ],
  ],
]);
