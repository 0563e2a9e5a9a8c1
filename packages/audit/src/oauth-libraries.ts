/** A maintained OAuth client library, and where it is published. */
export interface OAuthLibrary {
  readonly name: string;
  readonly source: string;
  /** Names of files in the language; not asked of the front ends, so that rules run without them. */
  readonly files: RegExp;
}

/** What to use instead of an exchange written by hand, by the audit's languages. */
export const oauthLibraries: Readonly<Record<string, OAuthLibrary>> = {
  javascript: {
    name: 'openid-client',
    source: 'https://www.npmjs.com/package/openid-client',
    files: /\.(?:[mc]?[jt]sx?|vue|svelte|html?|cshtml|ejs|erb|hbs|jsp|njk|twig)$/i,
  },
  python: { name: 'Authlib', source: 'https://pypi.org/project/Authlib/', files: /\.py[iw]?$/i },
  csharp: {
    name: 'Duende.IdentityModel',
    source: 'https://www.nuget.org/packages/Duende.IdentityModel',
    files: /\.(?:csx?|razor)$/i,
  },
  java: {
    name: 'Nimbus OAuth 2.0 SDK',
    source: 'https://connect2id.com/products/nimbus-oauth-openid-connect-sdk',
    files: /\.java$/i,
  },
  kotlin: { name: 'AppAuth for Android', source: 'https://github.com/openid/AppAuth-Android', files: /\.kts?$/i },
  go: { name: 'golang.org/x/oauth2', source: 'https://pkg.go.dev/golang.org/x/oauth2', files: /\.go$/i },
  php: {
    name: 'league/oauth2-client',
    source: 'https://packagist.org/packages/league/oauth2-client',
    files: /\.(?:php\d?|phtml|inc)$/i,
  },
  ruby: {
    name: 'oauth2',
    source: 'https://rubygems.org/gems/oauth2',
    files: /(?:\.(?:rb|rake|ru|gemspec|jbuilder)|(?:^|\/)(?:gemfile|rakefile))$/i,
  },
  elixir: { name: 'assent', source: 'https://hex.pm/packages/assent', files: /\.exs?$/i },
  rust: { name: 'oauth2', source: 'https://crates.io/crates/oauth2', files: /\.rs$/i },
  swift: { name: 'AppAuth for iOS', source: 'https://github.com/openid/AppAuth-iOS', files: /\.swift$/i },
  lua: { name: 'lua-resty-openidc', source: 'https://github.com/zmartzone/lua-resty-openidc', files: /\.lua$/i },
  cpp: {
    name: 'Qt Network Authorization',
    source: 'https://doc.qt.io/qt-6/qtnetworkauth-index.html',
    files: /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|ipp|ino|mm)$/i,
  },
};

/** What the language of a file offers, by the file's name. */
export const oauthLibraryOf = (file: string): OAuthLibrary | undefined =>
  Object.values(oauthLibraries).find(({ files }) => files.test(file));
