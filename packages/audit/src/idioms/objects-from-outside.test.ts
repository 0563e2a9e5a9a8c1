import { testIdioms } from '@mixer-oauth/testkit';

// Objects that nobody in the code is seen to make: their types say what is written in their classes, and nothing of what others are made with.
testIdioms([
  [
    'C#: an item of a list that nothing is known of, what a method gives, and what nobody passes',
    {
      'Page.cs': `public class Page {
  public string Id { get; set; }
  public string Base { get; }
  public string Info => $"https://mixer.com/api/v1/channels/{Id}";
  public string Fans => $"https://mixer.com/api/v1/channels/{Id}/follow";
  public string Team => $"https://mixer.com/api/v1/teams/{Id}";
  public string Kind => Base + "/types";
  public Page() { }
  public Page(string id, string root) : this() { Id = id; Base = root; }
}
public class Shelf {
  public Page Own() { return new Page("5", "https://mixer.com/api/v1"); }
}
`,
      'Use.cs': `using System.Net;
public class Use {
  void Each() { foreach (Page page in Store.Pages) new WebClient().DownloadString(page.Info); }
  void One() { Page page = Load(); new WebClient().DownloadString(page.Fans); }
  void Passed(Page page) { new WebClient().DownloadString(page.Team); }
  void Open(Page page) { new WebClient().DownloadString(page.Kind); }
  void Any() { foreach (var page in Store.Pages) new WebClient().DownloadString(page.Info); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | Page.cs:4',
      'call | certain | rest GET /channels/{channelId}/follow | Page.cs:5',
      'call | certain | rest GET /teams/{teamId} | Page.cs:6',
    ],
  ],
  [
    'C#: a field that a constructor takes from such a list, handed to a request that is made first',
    {
      'a.cs': `using System.Net;
public class Page {
  public string Id { get; set; }
  public string Info => $"https://mixer.com/api/v1/channels/{Id}";
}
public static class Net {
  public static string Take(string address) {
    var target = new Uri(address);
    var request = (HttpWebRequest)WebRequest.Create(target);
    return Read(request.GetResponse());
  }
}
public class View {
  private Page page;
  public View() { }
  public View(Page page) : this() { this.page = page; }
  private void OnShown() { Net.Take(page.Info); }
}
public class Window {
  void Fill() { foreach (Page page in Store.Pages) Panel.Add(new View(page)); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:4'],
  ],
  [
    'Java, PHP, TypeScript: what nobody passes, of a class that others are made of',
    {
      'Page.java': `class Page {
  private final String id;
  Page(String id) { this.id = id; }
  String info() { return "https://mixer.com/api/v1/channels/" + id; }
  static Page own() { return new Page("5"); }
}
class Use {
  void load(Page page) throws Exception { new URL(page.info()).openStream(); }
}
`,
      'page.php': `<?php
class Page {
  public function __construct(private string $id) {}
  public function team() { return "https://mixer.com/api/v1/teams/{$this->id}"; }
  public static function own() { return new Page('5'); }
}
function load(Page $page) { return file_get_contents($page->team()); }
`,
      'page.ts': `class Page {
  constructor(private id: string) {}
  get fans() { return \`https://mixer.com/api/v1/channels/\${this.id}/follow\`; }
}
export const own = new Page('5');
export const load = (page: Page) => fetch(page.fans);
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | Page.java:4',
      'call | certain | rest GET /teams/{teamId} | page.php:4',
      'call | certain | rest GET /channels/{channelId}/follow | page.ts:3',
    ],
  ],
]);
