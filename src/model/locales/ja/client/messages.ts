import type { messages as english } from "../../en/client/messages.ts";
import type { TranslationOf } from "../../translation.ts";

export const messages: TranslationOf<typeof english> = {
  "message.subject.invitation": "短いご案内",
  "message.subject.check-in": "一分だけ、あなたの時間を",
  "message.subject.reminder": "一分だけ、まだ間に合います",
  "message.greeting": "こんにちは。",
  "message.body.invitation": "お会いする前に、少し聞かせてください。答えたくないことはとばせます。",
  "message.body.check-in": "今日のリンクです。一分ほどで終わります。",
  "message.body.reminder": "リンクはまだ開けます。気が進まなければ、そのままでかまいません。",
  "message.card": "これを読み取るか、アドレスを入力してください：",
  "message.until": "{date}まで開けます。",
  "message.stop": "あとにする、またはメールを止める：{link}",
  "message.notice.title": "一分だけ、あなたの時間を",
  "message.notice.check-in": "今日のリンクができました。",
  "message.notice.reminder": "リンクはまだ開けます。",
  "message.calendar": "一分だけ、あなたの時間を",
  "reminders.title": "お知らせについて",
  "reminders.lead": "いつ送るか、送らないかは、あなたが選べます。",
  "reminders.tonight": "今日、あとでもう一度送る",
  "reminders.tomorrow": "明日もう一度送る",
  "reminders.stop": "もうお知らせを送らない",
  "reminders.save": "保存する",
  "reminders.saved": "保存しました",
  "reminders.saved-later": "そのときにもう一度お送りします。",
  "reminders.saved-stop": "ここからお知らせは届かなくなります。リンクは直接受け取れます。",
};
