/** A maintained OAuth client library, and where it is published. */
export interface OAuthLibrary {
  readonly name: string;
  readonly source: string;
}

/** What to use instead of an exchange written by hand, by the audit's languages. */
export const oauthLibraries: Readonly<Record<string, OAuthLibrary>> = {
  javascript: { name: 'openid-client', source: 'https://www.npmjs.com/package/openid-client' },
  python: { name: 'Authlib', source: 'https://pypi.org/project/Authlib/' },
  csharp: { name: 'Duende.IdentityModel', source: 'https://www.nuget.org/packages/Duende.IdentityModel' },
  java: { name: 'Nimbus OAuth 2.0 SDK', source: 'https://connect2id.com/products/nimbus-oauth-openid-connect-sdk' },
  kotlin: { name: 'AppAuth for Android', source: 'https://github.com/openid/AppAuth-Android' },
  go: { name: 'golang.org/x/oauth2', source: 'https://pkg.go.dev/golang.org/x/oauth2' },
  php: { name: 'league/oauth2-client', source: 'https://packagist.org/packages/league/oauth2-client' },
  ruby: { name: 'oauth2', source: 'https://rubygems.org/gems/oauth2' },
  rust: { name: 'oauth2', source: 'https://crates.io/crates/oauth2' },
  swift: { name: 'AppAuth for iOS', source: 'https://github.com/openid/AppAuth-iOS' },
  lua: { name: 'lua-resty-openidc', source: 'https://github.com/zmartzone/lua-resty-openidc' },
  cpp: { name: 'Qt Network Authorization', source: 'https://doc.qt.io/qt-6/qtnetworkauth-index.html' },
};
