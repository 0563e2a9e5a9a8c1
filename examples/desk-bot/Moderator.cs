using System.Linq;
using System.Threading.Tasks;
using Mixer.Base.Clients;
using Mixer.Base.Model.Chat;

namespace DeskBot
{
    public class Moderator
    {
        private static readonly string[] Forbidden = { "spoiler" };
        private readonly ChatClient _chat;

        public Moderator(ChatClient chat)
        {
            _chat = chat;
        }

        public async Task Run()
        {
            _chat.OnMessageOccurred += OnMessage;
            await _chat.SendMessage("Desk Bot is here.");
            await Task.Delay(-1);
        }

        private async void OnMessage(object sender, ChatMessageEventModel message)
        {
            var text = string.Concat(message.message.message.Select(part => part.text));
            if (Forbidden.Any(text.Contains))
            {
                await _chat.TimeoutUser(message.user_name, 60);
            }
        }
    }
}
