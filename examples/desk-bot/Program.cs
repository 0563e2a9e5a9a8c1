using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Mixer.Base;
using Mixer.Base.Clients;
using Mixer.Base.Model.Channel;

namespace DeskBot
{
    public static class Program
    {
        private static readonly List<OAuthClientScopeEnum> Scopes = new List<OAuthClientScopeEnum>
        {
            OAuthClientScopeEnum.chat__connect,
            OAuthClientScopeEnum.chat__chat,
            OAuthClientScopeEnum.chat__timeout,
        };

        public static async Task Main()
        {
            var clientId = Environment.GetEnvironmentVariable("DESK_BOT_CLIENT_ID");
            var connection = await MixerConnection.ConnectViaLocalhostOAuthBrowser(clientId, Scopes);
            ExpandedChannelModel channel = await connection.Channels.GetChannel("deskbot");
            var chat = await ChatClient.CreateFromChannel(connection, channel);
            if (await chat.Connect() && await chat.Authenticate())
            {
                await new Moderator(chat).Run();
            }
        }
    }
}
