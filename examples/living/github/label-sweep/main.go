// Label Sweep gives the issues of public repositories the labels that they lack.
package main

import (
	"context"
	"os"

	"github.com/google/go-github/v90/github"
	"golang.org/x/oauth2"
	endpoint "golang.org/x/oauth2/github"
)

var conf = &oauth2.Config{
	ClientID:     os.Getenv("LABEL_SWEEP_CLIENT_ID"),
	ClientSecret: os.Getenv("LABEL_SWEEP_SECRET"),
	RedirectURL:  "https://sweep.example/auth",
	Scopes:       []string{"public_repo", "user:email"},
	Endpoint:     endpoint.Endpoint,
}

// signIn gives the address at which users approve.
func signIn(state string) string {
	return conf.AuthCodeURL(state)
}

// sweep labels every open issue without a label, and says to whom it wrote.
func sweep(ctx context.Context, token *oauth2.Token, owner, repo, label string) (string, error) {
	client := github.NewClient(conf.Client(ctx, token))
	issues, _, err := client.Issues.ListByRepo(ctx, owner, repo, nil)
	if err != nil {
		return "", err
	}
	for _, issue := range issues {
		if len(issue.Labels) == 0 {
			client.Issues.AddLabelsToIssue(ctx, owner, repo, issue.GetNumber(), []string{label})
		}
	}
	emails, _, err := client.Users.ListEmails(ctx, nil)
	if err != nil || len(emails) == 0 {
		return "", err
	}
	return emails[0].GetEmail(), nil
}
