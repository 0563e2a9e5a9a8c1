import { testIdioms } from '@mixer-oauth/testkit';

// An enum of methods that a serialiser writes in another way than the code does, as it is told in settings or by an attribute.
const chat = (send: string, settings = '', method = 'public ChatMethod Method { get; set; }'): string => `using System;
namespace A {
  public class Packet { public string Type { get; set; } = "method"; ${method} public object[] Arguments { get; set; } }
  public class Chat {
    const string Address = "https://mixer.com/api/v1/chats/1";
    ${settings}
    public void Clear() => Send(ChatMethod.ClearMessages);
    public void Say(string text) => Send(ChatMethod.Msg, text);
    void Send(ChatMethod method, params object[] arguments) { var packet = new Packet { Method = method, Arguments = arguments }; ${send} }
  }
}
`;
const methods = (attributes = ''): string =>
  `namespace A { ${attributes} public enum ChatMethod { Auth = 1, Msg, ClearMessages, Purge } }\n`;

const both = ['call | certain | chat clearMessages | Chat.cs:7', 'call | certain | chat msg | Chat.cs:8'];
const likely = both.map((one) => one.replace('certain', 'likely'));
const newtonsoft = (converter: string): string =>
  `static readonly JsonSerializerSettings Json = new JsonSerializerSettings { Converters = { ${converter} } };`;
const text = (converter: string): string =>
  `static readonly JsonSerializerOptions Json = new JsonSerializerOptions { Converters = { ${converter} } };`;
const convert = 'socket.Send(JsonConvert.SerializeObject(packet, Json));';
const serialize = 'socket.Send(JsonSerializer.Serialize(packet, Json));';
const camel = 'new StringEnumConverter(new CamelCaseNamingStrategy())';

const files = (code: string, members = methods()): Readonly<Record<string, string>> => ({
  'Chat.cs': code,
  'Methods.cs': members,
});

testIdioms([
  ['C#: a strategy in settings', files(chat(convert, newtonsoft(camel))), both],
  [
    'C#: a strategy in an initialiser',
    files(chat(convert, newtonsoft('new StringEnumConverter { NamingStrategy = new CamelCaseNamingStrategy() }'))),
    both,
  ],
  ['C#: a flag', files(chat(convert, newtonsoft('new StringEnumConverter(true)'))), both],
  ['C#: a flag by name', files(chat(convert, newtonsoft('new StringEnumConverter { CamelCaseText = true }'))), both],
  [
    'C#: a converter beside the object',
    files(chat(`socket.Send(JsonConvert.SerializeObject(packet, ${camel}));`)),
    both,
  ],
  [
    'C#: settings behind the formatting, made in the function',
    files(
      chat(
        `var json = new JsonSerializerSettings(); json.Converters.Add(${camel}); socket.Send(JsonConvert.SerializeObject(packet, Formatting.None, json));`,
      ),
    ),
    both,
  ],
  [
    'C#: settings for all',
    files(
      chat(
        'socket.Send(JsonConvert.SerializeObject(packet));',
        `static Chat() { JsonConvert.DefaultSettings = () => new JsonSerializerSettings { Converters = { ${camel} } }; }`,
      ),
    ),
    both,
  ],
  [
    'C#: a serialiser that is made of settings',
    files(
      chat(
        'socket.Send(JObject.FromObject(packet, writer).ToString());',
        `readonly JsonSerializer writer = JsonSerializer.Create(new JsonSerializerSettings { Converters = { ${camel} } });`,
      ),
    ),
    both,
  ],
  [
    'C#: a policy of System.Text.Json',
    files(chat(serialize, text('new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)'))),
    both,
  ],
  [
    'C#: a converter of the program',
    files(
      chat(serialize, text('new Spelling()')),
      `${methods()}namespace A { public class Spelling : JsonStringEnumConverter { public Spelling() : base(JsonNamingPolicy.CamelCase) { } } }\n`,
    ),
    both,
  ],
  [
    'C#: an object without a class',
    files(
      chat(
        'socket.Send(JsonConvert.SerializeObject(new { type = "method", method, arguments }, Json));',
        newtonsoft(camel),
      ).replace('var packet = new Packet { Method = method, Arguments = arguments };', ''),
    ),
    both,
  ],
  [
    'C#: an attribute of the enum',
    files(
      chat('socket.Send(JsonConvert.SerializeObject(packet));'),
      methods('[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]'),
    ),
    both,
  ],
  [
    'C#: an attribute of the property',
    files(
      chat(
        'socket.Send(JsonConvert.SerializeObject(packet));',
        '',
        '[JsonConverter(typeof(StringEnumConverter), true)] public ChatMethod Method { get; set; }',
      ),
    ),
    both,
  ],
  [
    'C#: an object that is handed on to what is not seen',
    files(chat('bus.Publish(packet);', newtonsoft(camel))),
    likely,
  ],
  ['C#: as it is called', files(chat(convert, newtonsoft('new StringEnumConverter()'))), []],
  ['C#: as a number', files(chat('socket.Send(JsonConvert.SerializeObject(packet));', newtonsoft(camel))), []],
  [
    'C#: only properties in camel case',
    files(
      chat(
        convert,
        'static readonly JsonSerializerSettings Json = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver(), Converters = { new StringEnumConverter() } };',
      ),
    ),
    [],
  ],
  [
    'C#: in snake case',
    files(chat(convert, newtonsoft('new StringEnumConverter(new SnakeCaseNamingStrategy())'))),
    ['call | certain | chat msg | Chat.cs:8'],
  ],
  [
    'C#: a member that says itself how it is written',
    files(
      chat(convert, newtonsoft(camel)),
      methods().replace('ClearMessages', '[EnumMember(Value = "clear")] ClearMessages'),
    ),
    ['call | certain | chat msg | Chat.cs:8'],
  ],
  [
    'Java: a strategy of Jackson',
    {
      'Chat.java': `class Chat {
  static final String ADDRESS = "https://mixer.com/api/v1/chats/1";
  static class Packet { public String type = "method"; public Method method; Packet(Method method) { this.method = method; } }
  void clear() { socket.send(mapper.writeValueAsString(new Packet(Method.CLEAR_MESSAGES))); }
}
`,
      'Method.java': '@EnumNaming(EnumNamingStrategies.CamelCaseStrategy.class)\nenum Method { MSG, CLEAR_MESSAGES }\n',
    },
    ['call | certain | chat clearMessages | Chat.java:4'],
  ],
  [
    'Java: without it',
    {
      'Chat.java': `class Chat {
  static final String ADDRESS = "https://mixer.com/api/v1/chats/1";
  static class Packet { public String type = "method"; public Method method; Packet(Method method) { this.method = method; } }
  void clear() { socket.send(mapper.writeValueAsString(new Packet(Method.CLEAR_MESSAGES))); }
}
`,
      'Method.java': 'enum Method { MSG, CLEAR_MESSAGES }\n',
    },
    [],
  ],
]);
