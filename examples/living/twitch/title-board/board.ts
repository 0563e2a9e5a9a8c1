import { ApiClient } from '@twurple/api';
import { RefreshingAuthProvider } from '@twurple/auth';
import { EventSubWsListener } from '@twurple/eventsub-ws';

const authProvider = new RefreshingAuthProvider({
  clientId: process.env.TITLE_BOARD_CLIENT_ID ?? '',
  clientSecret: process.env.TITLE_BOARD_SECRET ?? '',
});
const apiClient = new ApiClient({ authProvider });
const listener = new EventSubWsListener({ apiClient });

/** Shows the running poll in the title, and thanks new followers. */
export async function start(broadcaster: string, show: (text: string) => void): Promise<void> {
  const { data } = await apiClient.polls.getPolls(broadcaster);
  const running = data.find(({ status }) => status === 'ACTIVE');
  if (running) await apiClient.channels.updateChannelInfo(broadcaster, { title: running.title });
  listener.onChannelFollow(broadcaster, broadcaster, ({ userDisplayName }) => show(`Welcome, ${userDisplayName}`));
  listener.start();
}
