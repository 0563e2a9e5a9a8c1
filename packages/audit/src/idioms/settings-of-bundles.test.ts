import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Swift: a list that the bundle is asked for',
    {
      'App/Info.plist': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleVersion</key>
	<string>1</string>
	<key>AcmeScopes</key>
	<array>
		<string>chat:connect</string>
		<string>chat:chat</string>
	</array>
	<key>Api</key>
	<string>https://mixer.com/api/v1</string>
	<key>Notes</key>
	<string>chat:purge</string>
</dict>
</plist>
`,
      'App/SignIn.swift': `final class SignIn {
  func url() -> URL {
    let scopes = Bundle.main.object(forInfoDictionaryKey: "AcmeScopes") as! [String]
    var url = URLComponents(string: "https://mixer.com/oauth/authorize")!
    url.queryItems = [
      URLQueryItem(name: "client_id", value: id),
      URLQueryItem(name: "scope", value: scopes.joined(separator: " "))
    ]
    return url.url!
  }
}
`,
    },
    ['request | certain | chat:connect | App/Info.plist:9', 'request | certain | chat:chat | App/Info.plist:10'],
  ],
  [
    'Swift: the same of the dictionary, kept first',
    {
      'App/Info.plist': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleVersion</key>
	<string>1</string>
	<key>AcmeScopes</key>
	<array>
		<string>chat:connect</string>
		<string>chat:chat</string>
	</array>
	<key>Api</key>
	<string>https://mixer.com/api/v1</string>
	<key>Notes</key>
	<string>chat:purge</string>
</dict>
</plist>
`,
      'App/SignIn.swift': `final class SignIn {
  func url() -> URL {
    let info = Bundle.main.infoDictionary ?? [:]
    let scopes = info["AcmeScopes"] as? [String] ?? []
    var url = URLComponents(string: "https://mixer.com/oauth/authorize")!
    url.queryItems = [
      URLQueryItem(name: "client_id", value: id),
      URLQueryItem(name: "scope", value: scopes.joined(separator: " "))
    ]
    return url.url!
  }
}
`,
    },
    ['request | certain | chat:connect | App/Info.plist:9', 'request | certain | chat:chat | App/Info.plist:10'],
  ],
  [
    'Swift: the same of the dictionary at once',
    {
      'App/Info.plist': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleVersion</key>
	<string>1</string>
	<key>AcmeScopes</key>
	<array>
		<string>chat:connect</string>
		<string>chat:chat</string>
	</array>
	<key>Api</key>
	<string>https://mixer.com/api/v1</string>
	<key>Notes</key>
	<string>chat:purge</string>
</dict>
</plist>
`,
      'App/SignIn.swift': `final class SignIn {
  func url() -> URL {
    let scopes = Bundle.main.infoDictionary?["AcmeScopes"] as? [String] ?? []
    var url = URLComponents(string: "https://mixer.com/oauth/authorize")!
    url.queryItems = [
      URLQueryItem(name: "client_id", value: id),
      URLQueryItem(name: "scope", value: scopes.joined(separator: " "))
    ]
    return url.url!
  }
}
`,
    },
    ['request | certain | chat:connect | App/Info.plist:9', 'request | certain | chat:chat | App/Info.plist:10'],
  ],
  [
    'Swift: an address of the bundle',
    {
      'App/Info.plist': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleVersion</key>
	<string>1</string>
	<key>AcmeScopes</key>
	<array>
		<string>chat:connect</string>
		<string>chat:chat</string>
	</array>
	<key>Api</key>
	<string>https://mixer.com/api/v1</string>
	<key>Notes</key>
	<string>chat:purge</string>
</dict>
</plist>
`,
      'App/Api.swift': `func me() {
  let base = Bundle.main.object(forInfoDictionaryKey: "Api") as! String
  URLSession.shared.dataTask(with: URL(string: base + "/users/current")!).resume()
}
`,
    },
    ['call | certain | rest GET /users/current | App/Api.swift:3'],
  ],
  [
    'A list that nobody asks for, and a dictionary of something else',
    {
      'App/Info.plist': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleVersion</key>
	<string>1</string>
	<key>AcmeScopes</key>
	<array>
		<string>chat:connect</string>
		<string>chat:chat</string>
	</array>
	<key>Api</key>
	<string>https://mixer.com/api/v1</string>
	<key>Notes</key>
	<string>chat:purge</string>
</dict>
</plist>
`,
      'App/Api.swift': `func me(_ answers: [String: Any]) {
  let scopes = answers["AcmeScopes"] as? [String] ?? []
  print(scopes)
  URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/users/current")!).resume()
}
`,
    },
    ['call | certain | rest GET /users/current | App/Api.swift:4'],
  ],
]);
