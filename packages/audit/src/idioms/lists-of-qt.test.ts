import { testIdioms } from '@mixer-oauth/testkit';

// What is streamed into a list of Qt, item by item.
testIdioms([
  [
    'Qt: items that are added one after the other',
    {
      'alerts.cpp': `#include <QJsonArray>
#include <QJsonDocument>
void Alerts::open() { QNetworkRequest request(QUrl("wss://constellation.mixer.com")); m_socket.open(request); }
void Alerts::subscribe()
{
    const QString prefix = QString("channel:%1:").arg(m_channelId);
    QJsonArray events;
    events << prefix + "followed" << prefix + "hosted";
    const QJsonObject packet{
        {"type", "method"},
        {"method", "livesubscribe"},
        {"params", QJsonObject{{"events", events}}},
        {"id", 0},
    };
    m_socket.sendTextMessage(QJsonDocument(packet).toJson(QJsonDocument::Compact));
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | alerts.cpp:8',
      'call | certain | constellation subscribe channel:{channelId}:hosted | alerts.cpp:8',
    ],
  ],
  [
    'Qt: appended',
    {
      'alerts.cpp': `#include <QJsonArray>
#include <QJsonDocument>
void Alerts::open() { QNetworkRequest request(QUrl("wss://constellation.mixer.com")); m_socket.open(request); }
void Alerts::subscribe()
{
    const QString prefix = QString("channel:%1:").arg(m_channelId);
    QJsonArray events;
    events.append(prefix + "followed");
    const QJsonObject packet{
        {"type", "method"},
        {"method", "livesubscribe"},
        {"params", QJsonObject{{"events", events}}},
        {"id", 0},
    };
    m_socket.sendTextMessage(QJsonDocument(packet).toJson(QJsonDocument::Compact));
}
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:followed | alerts.cpp:8'],
  ],
  [
    'Qt: one item',
    {
      'alerts.cpp': `#include <QJsonArray>
#include <QJsonDocument>
void Alerts::open() { QNetworkRequest request(QUrl("wss://constellation.mixer.com")); m_socket.open(request); }
void Alerts::subscribe()
{
    const QString prefix = QString("channel:%1:").arg(m_channelId);
    QJsonArray events;
    events << "channel:5:followed";
    const QJsonObject packet{
        {"type", "method"},
        {"method", "livesubscribe"},
        {"params", QJsonObject{{"events", events}}},
        {"id", 0},
    };
    m_socket.sendTextMessage(QJsonDocument(packet).toJson(QJsonDocument::Compact));
}
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:followed | alerts.cpp:8'],
  ],
]);
