import { testIdioms } from '@mixer-oauth/testkit';

// Decorators that put a function in the place of the method that they stand above.
testIdioms([
  [
    'TypeScript: in the descriptor, through a class that sends',
    {
      'a.ts': `class Transport {
  private http: AxiosInstance;
  constructor(host: string) { this.http = axios.create({ baseURL: host }); }
  async send(method: string, url: string) { return this.http.request({ method, url }); }
}
function route(verb: string, template: string): MethodDecorator {
  return (target: any, key, descriptor: PropertyDescriptor) => {
    descriptor.value = function (this: { transport: Transport; prefix: string }, ...values: any[]) {
      const path = template.replace(':id', encodeURIComponent(values[0]));
      return this.transport.send(verb, this.prefix + path);
    };
    return descriptor;
  };
}
const Get = (template: string) => route('GET', template);
const Put = (template: string) => route('PUT', template);
class Mixer {
  readonly prefix = '/api/v1/';
  constructor(readonly transport: Transport) {}
  @Get('users/current')
  me(): any { return stub(); }
  @Put('channels/:id/hostee')
  host(id: number): any { return stub(); }
}
class Other {
  readonly prefix = '/helix/';
  constructor(readonly transport: Transport) {}
  @Get('users/search')
  users(): any { return stub(); }
}
const mixer = new Mixer(new Transport('https://mixer.com'));
const other = new Other(new Transport('https://example.com'));
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:20',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.ts:22',
    ],
  ],
  [
    'TypeScript: in the descriptor, with the base in a field',
    {
      'a.ts': `const route = (verb: string, template: string) => (target: any, key: string, descriptor: PropertyDescriptor) => {
  descriptor.value = function (this: any) { return fetch(this.base + template, { method: verb }); };
};
class Mixer {
  readonly base = 'https://mixer.com/api/v1/';
  @route('GET', 'users/current') me(): any {}
  @route('PUT', 'channels/1/hostee') host(): any {}
}
class Other {
  readonly base = 'https://example.com/';
  @route('GET', 'users/search') me(): any {}
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:6',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.ts:7',
    ],
  ],
  [
    'TypeScript: a function that it gives back',
    {
      'a.ts': `const get = (path: string) => (method: any, context: any) => async function (this: any) { return this.http.request({ url: path, method: 'GET' }); };
class Mixer {
  http = axios.create({ baseURL: 'https://mixer.com/api/v1/' });
  @get('users/current') async me() {}
}
`,
    },
    ['call | certain | rest GET /users/current | a.ts:4'],
  ],
]);
