import type { phone as english } from "../../en/client/phone.ts";
import type { TranslationOf } from "../../translation.ts";

export const phone: TranslationOf<typeof english> = {
  "phone.title": "この電話への通知",
  "phone.lead":
    "書くことがあるときに、短い通知が出ます。「{words}」とだけ出て、だれからか、何のことかは出ません。",
  "phone.who":
    "通知はブラウザの会社が運びます。いつ、どのウェブアドレスから送られたかは分かりますが、中身は読めません。お会いした後に多くても二回、静かな時間には届きません。",
  "phone.on": "オンにする",
  "phone.off": "オフにする",
  "phone.is-on": "この電話でオンになっています。",
  "phone.elsewhere": "別の電話でオンになっています。ここでオンにすると、こちらに届きます。",
  "phone.elsewhere-only":
    "別の電話につながっています。ここに届くようにするには、この電話であなたのページを開くか、会ったときに聞いてください。",
  "phone.ended": "電話が通知を受け取らなくなりました。もう一度オンにできます。",
  "phone.no-script": "オンにするにはスクリプトが必要ですが、ブラウザでオフになっています。",
  "phone.insecure": "このページの接続が安全ではないため、ここではオフです。",
  "phone.unable":
    "このブラウザではできません。アイフォーンでは、先にこのページをホーム画面に置いてください。",
  "phone.forbidden": "ブラウザが許可していません。このページの設定で変えられます。",
  "phone.failed": "うまくいきませんでした。あとでもう一度試してください。",
  "phone.saved-on": "書くことがあるときに通知が届きます。",
  "phone.saved-off": "通知はもうどの電話にも届きません。",
  "phone.practice-off": "ここでオンにするものはありません。通知は使われていません。",
};
