import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'C++: a template writes a frame whose keys are constants of another file',
    {
      'names.h': `#pragma once
namespace Names {
  namespace Kinds { extern const FString Method; }
  namespace Methods { extern const FString Msg; extern const FString Whisper; }
  namespace Fields { extern const FString Type; extern const FString Method; extern const FString Whisper; }
}
`,
      'names.cpp': `#include "names.h"
namespace Names {
  namespace Kinds { const FString Method = TEXT("method"); }
  namespace Methods {
    const FString Msg = TEXT("msg");
    const FString Whisper = TEXT("whisper");
  }
  namespace Fields {
    const FString Type = TEXT("type");
    const FString Method = TEXT("method");
    const FString Whisper = TEXT("whisper");
  }
}
`,
      'sender.h': `#include "names.h"
template <class T>
class Sender {
  template <class ... Args> void SendList(const FString& Name, Handler Done, Args... Rest);
  TSharedRef<Writer> Start(const FString& Name, FString& Out);
};
template <class T>
TSharedRef<typename Sender<T>::Writer> Sender<T>::Start(const FString& Name, FString& Out) {
  TSharedRef<Writer> Json = Factory::Create(&Out);
  Json->WriteValue(Names::Fields::Type, Names::Kinds::Method);
  Json->WriteValue(Names::Fields::Method, Name);
  return Json;
}
template <class T>
template <class ... Args>
void Sender<T>::SendList(const FString& Name, Handler Done, Args... Rest) {
  FString Out;
  Start(Name, Out);
  Socket->Send(Out);
}
`,
      'chat.cpp': `#include "sender.h"
class Chat : public Sender<Chat> { void Me(); void Say(const FString& Text); };
void Chat::Me() { cpr::Get(cpr::Url{"https://mixer.com/api/v1/users/current"}); }
void Chat::Say(const FString& Text) {
  SendList(Names::Methods::Msg, nullptr, Text);
  SendList(Names::Methods::Whisper, nullptr, Text);
}
`,
    },
    [
      'call | certain | rest GET /users/current | chat.cpp:3',
      'call | certain | chat msg | names.cpp:5',
      'call | certain | chat whisper | names.cpp:6',
    ],
  ],
  [
    'Java: keys of a frame that are constants, and constants that are other keys',
    {
      'Frames.java': `class Frames {
  static final String KEY_TYPE = "type";
  static final String KEY_METHOD = "method";
  static final String METHOD_NAME = "title";
  static final String CHAT = "wss://chat.mixer.com";
  void say() {
    JSONObject o = new JSONObject();
    o.put(KEY_TYPE, "method");
    o.put(KEY_METHOD, "msg");
    send(o);
  }
  void name() {
    JSONObject o = new JSONObject();
    o.put(KEY_TYPE, "method");
    o.put(METHOD_NAME, "whisper");
    send(o);
  }
}
`,
    },
    ['call | certain | chat msg | Frames.java:9'],
  ],
]);
