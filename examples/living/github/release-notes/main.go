// Release Notes writes notes for releases, and clears away repositories that only served to try it.
package main

import (
	"net/http"
	"net/url"
	"os"
	"strings"
)

const api = "https://api.github.com"

func signIn(state string) string {
	query := url.Values{}
	query.Set("client_id", os.Getenv("RELEASE_NOTES_CLIENT_ID"))
	query.Set("redirect_uri", "https://notes.example/auth")
	query.Set("scope", "repo repo:status admin:gpg_key")
	query.Set("state", state)
	return "https://github.com/login/oauth/authorize?" + query.Encode()
}

func send(method, path, token, body string) (*http.Response, error) {
	request, err := http.NewRequest(method, api+path, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(request)
}

func publish(token, repo, notes string) error {
	_, err := send("POST", "/repos/"+repo+"/releases", token, notes)
	return err
}

func cleanUp(token, owner, name string) error {
	_, err := send("DELETE", "/repos/"+owner+"/"+name, token, "")
	return err
}
