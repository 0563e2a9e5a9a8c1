import { testHardInput } from '@mixer-oauth/testkit';

const whole = `using System.Net.Http;
using Alias = Some.Name;
namespace A.B;
[Serializable]
public partial class Api<T> : Base<T>, IApi where T : class, new() {
  const string Root = @"https://a.example/api/v1/" + "x";
  public string Name { get; init; } = "n";
  public string Path => $"{Root,5}{Name:x}/{(cond ? "a" : "b")}";
  [JsonProperty("method")] public int? Number { get; set; }
  public Api(string a, int b = 1) : base(a) { this.Name ??= a; _items[0] += b; }
#if DEBUG
  private async void Send(string text)
#else
  private void Send(string text)
#endif
  { client?.Send(text)?[0]; }
  public async Task<T> Get<T>(this HttpClient client, params object[] rest) {
    using (var reader = new Reader { Mode = Mode.A, ["k"] = { 1, 2 } }) { await foreach (var x in reader) yield return x; }
    var (one, two) = await Both(); var list = new List<string> { "a", "b" }; string[] more = ["c", ..list];
    switch (Number) { case 1: return Call("x"); case > 2 and < 5: break; default: throw new E(nameof(Name)); }
    return x switch { "a" => """raw "text" {x}""", _ => string.Format(Culture, "{0}/{1:d}", a, b) };
  }
  enum E { [EnumMember(Value = "a:b")] A, B = 2 }
  record Point(int X, string Y = "y") { public static implicit operator int(Point p) => p.X; }
}
`;

testHardInput('a.cs', whole, [
  'F('.repeat(4_000),
  `class A { ${'class B { void M() { '.repeat(1_500)}`,
  `var x = ${'('.repeat(4_000)}1${')'.repeat(4_000)};`,
  `var x = ${'"a" + '.repeat(20_000)}"b";`,
  `var x = ${'a ? b : '.repeat(5_000)}c;`,
  `var x = a${'.B(c)'.repeat(10_000)};`,
  `${'if (a) b(); else '.repeat(4_000)}c();`,
  `var x = new[] { ${'"a", '.repeat(100_000)} };`,
  `var x = "${'a'.repeat(1_000_000)}";`,
  `${'#if A\n'.repeat(20_000)}${'#endif\n'.repeat(20_000)}`,
  '#if A\nvoid M(\n#else\nint M(\n#endif\n'.repeat(5_000),
  '$"{'.repeat(3_000),
  '@"'.repeat(3_000),
]);
