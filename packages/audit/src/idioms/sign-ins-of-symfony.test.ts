import { testIdioms } from '@mixer-oauth/testkit';

// Scopes that Symfony's settings hold, and the registry of KnpUOAuth2ClientBundle, which is asked for one of several sign-ins.
const own = 'https://mixer.com/oauth/authorize';
const provider = (address: string): string => `<?php
namespace App\\Security;
use League\\OAuth2\\Client\\Provider\\AbstractProvider;
class MainProvider extends AbstractProvider
{
    public function getBaseAuthorizationUrl() { return '${address}'; }
}
`;

const login = (param: string, args: string, members = ''): string => `<?php
namespace App\\Controller;
use KnpU\\OAuth2ClientBundle\\Client\\ClientRegistry;
class LoginController extends AbstractController
{
    public function login(ClientRegistry $registry${param}) { return $registry->getClient('main')->redirect(${args}); }
    ${members}
}
`;

const settings = `parameters:
    login.scopes:
        - 'user:details:self'
        - 'chat:connect'
services:
    _defaults:
        bind: { $loginScopes: '%login.scopes%', $otherScopes: ['chat:chat'] }
`;

const project = (controller: string, address = own, type = 'generic'): Readonly<Record<string, string>> => ({
  'config/packages/knpu_oauth2_client.yaml': `knpu_oauth2_client:
    clients:
        main: { type: ${type}, provider_class: App\\Security\\MainProvider }
`,
  'config/services.yaml': settings,
  'src/Controller/LoginController.php': controller,
  'src/Security/MainProvider.php': provider(address),
});

const found = [
  'request | certain | user:details:self | config/services.yaml:3',
  'request | certain | chat:connect | config/services.yaml:4',
];

testIdioms([
  ['a parameter that is bound', project(login(', array $loginScopes', '$loginScopes, []')), found],
  [
    'a parameter of the constructor that is bound',
    project(
      login(
        '',
        '$this->wanted, []',
        'private $wanted; public function __construct(array $loginScopes) { $this->wanted = $loginScopes; }',
      ),
    ),
    found,
  ],
  ['a parameter that the controller asks for', project(login('', "$this->getParameter('login.scopes'), []")), found],
  [
    'the bag of parameters, by whatever name',
    project(login(', ParameterBagInterface $p', "$p->get('login.scopes'), []")),
    found,
  ],
  ['a parameter by an attribute', project(login(", #[Autowire('%login.scopes%')] array $s", '$s, []')), found],
  [
    'a parameter by the name in an attribute',
    project(login(", #[Autowire(param: 'login.scopes')] array $s", '$s, []')),
    found,
  ],
  [
    'with more of them',
    project(login(', array $loginScopes', "array_merge($loginScopes, ['chat:whisper']), []")),
    [...found, 'request | certain | chat:whisper | src/Controller/LoginController.php:6'],
  ],
  [
    'in a variable of the environment',
    {
      ...project(login('', "$this->getParameter('login.scopes'), []")),
      '.env': 'LOGIN_SCOPES=user:details:self,chat:connect\n',
      'config/services.yaml': "parameters:\n    login.scopes: '%env(csv:LOGIN_SCOPES)%'\n",
    },
    ['request | certain | user:details:self | .env:1', 'request | certain | chat:connect | .env:1'],
  ],
  ['what only other parameters are', project(login('', '[], []')), []],
  [
    'a value that another name is bound to',
    project(login(', array $otherScopes', '$otherScopes, []')),
    ['request | certain | chat:chat | config/services.yaml:7'],
  ],
  [
    "another provider's class",
    {
      ...project(login(', array $loginScopes', '$loginScopes, []'), 'https://other.example/oauth2/authorize'),
      'a.php': "<?php\n$http->get('https://mixer.com/api/v1/types');\n",
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    "another provider's type",
    {
      ...project(login('', "['user:details:self'], []"), own, 'other'),
      'a.php': "<?php\n$http->get('https://mixer.com/api/v1/types');\n",
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'a redirect of something else',
    {
      'a.php': `<?php
$http->get('https://mixer.com/api/v1/types');
class C { function a() { return $this->redirect(['user:details:self']); } }
`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
]);
