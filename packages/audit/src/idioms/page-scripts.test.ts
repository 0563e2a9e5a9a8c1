import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'PHP: scripts in a page, with what PHP writes into them',
    {
      'index.php': `<html><?php $x = 1; ?><script>
  var base = 'https://mixer.com/api/v1';
  var id = <?php echo json_encode($id); ?>;
  fetch(base + '/channels/' + id + '/follow', { method: 'PUT' });
</script>
<?php if ($a): ?><script type="text/javascript">
  $.getJSON("https://mixer.com/api/v1/channels/<?php echo $name; ?>", show);
  <?php if ($b) { ?>
  fetch('https://mixer.com/api/v1/users/<?= $id ?>/follows');
  fetch(\`\${base}/clips/<?= $clip ?>\`);
  <?php } ?>
</script><?php endif; ?>
<a href="https://mixer.com/oauth/authorize?client_id=abc&scope=chat:connect&response_type=code">Sign in</a></html>
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | index.php:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | index.php:7',
      'call | certain | rest GET /users/{userId}/follows | index.php:9',
      'call | certain | rest GET /clips/{clipId} | index.php:10',
      'request | certain | chat:connect | index.php:13',
    ],
  ],
  [
    'PHP: a script in a comment, in a text that PHP prints, and one that is no code',
    {
      'index.php': `<?php // <script>fetch('https://mixer.com/api/v1/users/current')</script>
echo '<script>fetch("https://mixer.com/api/v1/clips/5")</script>'; ?>
<!-- <script>fetch('https://mixer.com/api/v1/users/current')</script> -->
<script type="application/json">{ "url": "https://mixer.com/api/v1/users/current" }</script>
`,
    },
    [],
  ],
  [
    'templates: Razor, and tags that a server fills in',
    {
      'Index.cshtml': `@model Page
@section Scripts {
  <script>
    const scopes = ["chat:connect", "chat:chat"].join("%20");
    location.assign(\`https://mixer.com/oauth/authorize?client_id=@(Model.Id)&response_type=code&scope=\${scopes}\`);
  </script>
}
`,
      'page.html.erb': `<a href="https://mixer.com/oauth/authorize?client_id=<%= ENV["ID"] %>&amp;scope=chat:timeout">in</a>
<script>
  fetch("https://mixer.com/api/v1/channels/<%= params["name"] %>", { headers });
</script>
`,
      'page.twig': `<script>
  {% if user %}
  fetch('https://mixer.com/api/v1/users/current');
  {% endif %}
</script>
`,
    },
    [
      'request | certain | chat:connect | Index.cshtml:4',
      'request | certain | chat:chat | Index.cshtml:4',
      'request | certain | chat:timeout | page.html.erb:1',
      'call | certain | rest GET /channels/{channelIdOrToken} | page.html.erb:3',
      'call | certain | rest GET /users/current | page.twig:3',
    ],
  ],
  [
    'scripts of a page that share what one of them makes of a global object',
    {
      'js/app.js': `const client = new interactive.GameClient();
const api = 'https://mixer.com/api/v1';
`,
      'js/game.js': `function run() { client.open({ authToken: token, versionId: 5 }); $.get(api + '/users/current', show); }
`,
      'js/module.mjs': `import { other } from './other.mjs';
fetch(api + '/types');
client.open();
`,
      'admin/other.js': `function stop() { client.open(); }
`,
    },
    ['call | certain | interactive open | js/game.js:1', 'call | certain | rest GET /users/current | js/game.js:1'],
  ],
]);
