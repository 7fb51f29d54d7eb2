import type { phone as english } from "../../en/client/phone.ts";
import type { TranslationOf } from "../../translation.ts";

export const phone: TranslationOf<typeof english> = {
  "phone.title": "このスマホへの通知",
  "phone.lead":
    "書くことがあるときに、短い通知が出ます。「{words}」とだけ出て、だれからか、何のことかは出ません。",
  "phone.who":
    "通知はブラウザーの会社が運びます。いつ、どのウェブアドレスから送られたかはわかりますが、中身は読めません。お会いしたあとに多くても二回、静かな時間にはとどきません。",
  "phone.on": "オンにする",
  "phone.off": "オフにする",
  "phone.is-on": "このスマホでオンになっています。",
  "phone.elsewhere": "別のスマホでオンになっています。ここでオンにすると、こちらにとどきます。",
  "phone.elsewhere-only":
    "別のスマホにつながっています。ここにとどくようにするには、このスマホであなたのページを開くか、会ったときに聞いてください。",
  "phone.after-sending": "このスマホから回答を送ったあとにここで、または自分のページでオンにできます。",
  "phone.ended": "スマホが通知を受け取らなくなりました。もう一度オンにできます。",
  "phone.no-script": "オンにするにはスクリプトがいりますが、ブラウザーでオフになっています。",
  "phone.insecure": "このページは安全なつながりではないので、ここではオフです。",
  "phone.unable":
    "このブラウザーではできません。アイフォーンでは、先にこのページをホーム画面に置いてください。",
  "phone.forbidden": "ブラウザーが通知を止めています。このページの設定で変えられます。",
  "phone.failed": "うまくいきませんでした。あとでもう一度試してください。",
  "phone.saved-on": "書くことがあるときに通知がとどきます。",
  "phone.saved-off": "通知はもうどのスマホにもとどきません。",
  "phone.practice-off": "ここでオンにするものはありません。通知は使われていません。",
};
