import { testIdioms } from '@mixer-oauth/testkit';

const settings = {
  'config/streams.ts': `import { registerAs } from '@nestjs/config';
export const streams = registerAs('streams', async () => ({ root: 'https://mixer.com/api/v1' }));
export const shop = registerAs('shop', () => ({ root: 'https://shop.example/api/v1' }));
`,
};

// Settings that NestJS registers under a name are a function, a key of the container, and a section.
testIdioms([
  [
    'handed over under their key, in a field and in a constructor',
    {
      ...settings,
      'a.service.ts': `import { streams, shop } from './config/streams';
@Injectable()
export class Users {
  @Inject(streams.KEY) private readonly settings: ConfigType<typeof streams>;
  constructor(private readonly http: HttpService, @Inject(shop.KEY) private readonly other: ConfigType<typeof shop>) {}
  me() { return this.http.get(this.settings.root + '/users/current'); }
  types() { return this.http.get(\`\${this.other.root}/types\`); }
}
@Injectable()
export class Teams {
  private readonly root: string;
  constructor(private http: HttpService, @Inject(streams.KEY) { root }: ConfigType<typeof streams>) { this.root = root; }
  all() { return this.http.get(this.root + '/teams'); }
}
`,
    },
    ['call | certain | rest GET /users/current | a.service.ts:6', 'call | certain | rest GET /teams | a.service.ts:13'],
  ],
  [
    'called, and asked for as a section',
    {
      ...settings,
      'a.service.ts': `import { streams } from './config/streams';
@Injectable()
export class Users {
  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}
  async me() { return this.http.get((await streams()).root + '/users/current'); }
  types() { return this.http.get(this.config.get('streams').root + '/types'); }
  teams() { return this.http.get(this.config.get('shop').root + '/teams'); }
}
`,
    },
    ['call | certain | rest GET /users/current | a.service.ts:5', 'call | certain | rest GET /types | a.service.ts:6'],
  ],
  [
    'NO settings of another function, nor another member',
    {
      ...settings,
      'a.service.ts': `import { streams } from './config/streams';
import { registered } from './others';
@Injectable()
export class Users {
  constructor(private http: HttpService, @Inject(streams.NAME) private one: Settings, @Inject(registered.KEY) private two: Settings) {}
  me() { return this.http.get(this.one.root + '/users/current'); }
  types() { return this.http.get(this.two.root + '/types'); }
}
`,
    },
    [],
  ],
]);
