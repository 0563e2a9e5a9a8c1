import { testIdioms } from '@mixer-oauth/testkit';

// A constant of a sign-in class asks for nothing until something reads it.
const strategy = (more: string): string => `require 'omniauth-oauth2'
module OmniAuth
  module Strategies
    class Mixer < OmniAuth::Strategies::OAuth2
      DEFAULT_SCOPE = 'user:details:self'.freeze
      option :client_options, site: 'https://mixer.com', authorize_url: '/oauth/authorize'
${more}    end
  end
end
`;

testIdioms([
  ['Ruby: a constant that nothing reads', { 'a.rb': strategy('') }, []],
  [
    'Ruby: a constant that a method reads',
    {
      'a.rb': strategy(`      def authorize_params
        super.tap { |params| params[:scope] ||= DEFAULT_SCOPE }
      end
`),
    },
    ['request | certain | user:details:self | a.rb:5'],
  ],
  [
    'Java: a constant that nothing reads',
    {
      'A.java': `import com.github.scribejava.core.builder.api.DefaultApi20;
public class MixerOAuth extends DefaultOAuth20Api {
  private static final String DEFAULT_SCOPE = "user:details:self";
  public String getAuthorizationBaseUrl() { return "https://mixer.com/oauth/authorize"; }
}
`,
    },
    [],
  ],
  [
    'Java: a constant that is handed on',
    {
      'A.java': `import com.github.scribejava.core.builder.api.DefaultApi20;
public class MixerOAuth extends DefaultOAuth20Api {
  private static final String DEFAULT_SCOPE = "user:details:self";
  public String getAuthorizationBaseUrl() { return "https://mixer.com/oauth/authorize"; }
  OAuth20Service service(String id) { return new ServiceBuilder(id).defaultScope(DEFAULT_SCOPE).build(this); }
}
`,
    },
    ['request | certain | user:details:self | A.java:3'],
  ],
  [
    'PHP: a constant that nothing reads',
    {
      'a.php': `<?php
class Mixer extends AbstractProvider
{
    const DEFAULT_SCOPE = 'user:details:self';
    public function getBaseAuthorizationUrl() { return 'https://mixer.com/oauth/authorize'; }
}
`,
    },
    [],
  ],
  [
    'PHP: a constant that a method gives',
    {
      'a.php': `<?php
class Mixer extends AbstractProvider
{
    const DEFAULT_SCOPE = 'user:details:self';
    public function getBaseAuthorizationUrl() { return 'https://mixer.com/oauth/authorize'; }
    protected function getDefaultScopes() { return [self::DEFAULT_SCOPE]; }
}
`,
    },
    ['request | certain | user:details:self | a.php:4'],
  ],
  [
    'Python: a constant that the base class reads',
    {
      'a.py': `from social_core.backends.oauth import BaseOAuth2
class MixerOAuth2(BaseOAuth2):
    name = 'mixer'
    AUTHORIZATION_URL = 'https://mixer.com/oauth/authorize'
    DEFAULT_SCOPE = ['user:details:self']
`,
    },
    ['request | certain | user:details:self | a.py:5'],
  ],
]);
