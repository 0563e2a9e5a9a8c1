import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'services that are handed the client which makes them, with bases by version and a version that the path begins with',
    {
      'src/api.ts': `import { Channels } from './services/channels';
import { Chats } from './services/chats';
import { all as merged } from 'deepmerge';
import { Sender, HttpSender } from './sender';
export class Api {
  public bases: { rest: { [name: string]: string }; site: string } = {
    rest: { v1: 'https://mixer.com/api/v1', v2: 'https://mixer.com/api/v2' },
    site: 'https://mixer.com',
  };
  public channels = new Channels(this);
  public chats = new Chats(this);
  private login: Login;
  constructor(private sender?: Sender) {
    if (!sender) this.sender = new HttpSender();
  }
  public moveTo(kind: 'rest' | 'site', to: string, version: 'v1' | 'v2' = 'v1'): this {
    if (kind === 'rest') this.bases.rest[version] = to;
    else this.bases[kind] = to;
    return this;
  }
  public address(base: string, path: string): string {
    let whole = base;
    if (whole.slice(-1) === '/') whole = whole.slice(0, -1);
    let rest = path;
    if (rest.charAt(0) === '/') rest = rest.slice(1);
    whole = whole + '/' + rest;
    return whole;
  }
  public request<T>(verb: string, path: string, data: object = {}, version: string = 'v1'): Promise<T> {
    let base: string = this.bases.rest[version.toLowerCase()];
    if (!base) base = this.bases.rest.v1;
    const options = merged([
      this.login ? this.login.options() : {},
      { method: verb || '', url: this.address(base, path || ''), json: true },
      data,
    ]);
    return this.sender.run(options).catch((error) => { throw error; });
  }
}
`,
      'src/sender.ts': `import * as request from 'request';
export interface Sender { run(options: object): Promise<any>; }
export class HttpSender implements Sender {
  public run(options: object): Promise<any> {
    return new Promise((resolve) => request(options, (error, response) => resolve(response)));
  }
}
`,
      'src/services/service.ts': `import { Api } from '../api';
const version = /^v[0-9]\\//;
export class Service {
  constructor(private api: Api) {}
  protected checked(response: any): any { return response; }
  protected ask<T>(verb: string, path: string, data?: object): Promise<T> {
    let wanted: string;
    if (version.test(path)) {
      wanted = path.match(version)[0].slice(0, -1);
      path = path.slice(3);
    }
    return this.api.request(verb, path, data, wanted).then((response) => this.checked(response));
  }
}
`,
      'src/services/channels.ts': `import { Service } from './service';
export class Channels extends Service {
  public all() { return this.ask('get', 'channels'); }
  public follow(id: number) { return this.ask('put', \`channels/\${id}/follow\`); }
}
`,
      'src/services/chats.ts': `import { Service } from './service';
export class Chats extends Service {
  public join(id: number) { return this.ask('get', \`v2/chats/\${id}\`); }
}
`,
    },
    [
      'call | certain | rest GET /channels | src/services/channels.ts:3',
      'call | certain | rest PUT /channels/{channelId}/follow | src/services/channels.ts:4',
      'call | certain | rest GET /chats/{channelId} | src/services/chats.ts:3',
    ],
  ],
]);
