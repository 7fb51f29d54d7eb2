import type { refusals as english } from "../../en/client/refusals.ts";
import type { TranslationOf } from "../../translation.ts";

export const refusals: TranslationOf<typeof english> = {
  "language.choose": "言語",
  "refusal.title": "うまくいきませんでした",
  "refusal.saved": "回答は保存されています",
  "refusal.nothing": "今することはありません",
  "refusal.input": "書いたことを、このままでは保存できません。短くして、もう一度おためしください。",
  "refusal.email": "このメールアドレスは正しくないようです。たしかめてください。",
  "error.wrong-origin":
    "このフォームは別のサイトから送られたため、何も変わっていません。Attuneを正しいアドレスで開いて、もう一度お試しください。",
  "error.not-found": "ここには何もないか、あなたには見ることができないものです。",
  "error.link-unknown":
    "このリンクは見つかりません。全部コピーできているかたしかめるか、相談相手に新しいリンクをたのんでください。",
  "error.already-revealed":
    "相談相手がこの回答を読んだので、もう変えられません。次に会うときに話すか、次のふりかえりに書いてください。",
  "error.change-closed":
    "この回答は少し前に送られたので、ここではもう変えられません。相談相手が読むまでは、「あなたのページ」で変えられます。そのあとは、そこで書き加えられます。相談相手に話してもかまいません。",
  "error.link-expired": "このリンクは期限がすぎました。相談相手に新しいリンクをたのんでください。",
  "error.link-replaced":
    "これより新しいリンクがあります。一番新しいリンクを使うか、相談相手に聞いてください。",
  "error.link-used":
    "この回答はもう保存されています。相談相手が読むまでは、「あなたのページ」で変えられます。そのあとは、そこで書き加えられます。相談相手に話してもかまいません。",
  "error.body-too-large": "一度に送るには長すぎます。短くしてください。",
  "error.too-many-attempts":
    "回数が多すぎます。{minutes, plural, other {#分}}待ってから、もう一度お試しください。",
  "error.unexpected":
    "こちらで問題が起きました。とちゅうまで保存されたものはありません。もう一度おためしください。また起きたら、このコードを伝えてください：{reference}",
  "error.nothing-open": "今、このスマホで開けるものはありません。必要なら新しいリンクをたのんでください。",
  "error.push-off": "ここでは通知を使っていません。リンクは手わたしで受け取れます。",
  "error.phone-elsewhere":
    "通知は別のスマホにつながっています。変えるには、あなたのページを開くか、会ったときに聞いてください。",
  "error.kiosk-off": "この機器は、待合室で使う用意ができていません。ここの人にたずねてください。",
  "error.kiosk-code": "その番号では開けません。6けたをたしかめるか、新しい番号を受け取ってください。",
  "error.code-unknown":
    "このコードはちがっているか、もう使われたか、期限がすぎています。たしかめるか、新しいコードをたのんでください。",
  "error.consent-withdrawn":
    "質問への「はい」が取り消されたので、今は開きません。それでだいじょうぶです。いつでも「あなたのページ」か、次に会うときに、また「はい」にできます。",
  "error.not-confirmed": "先に二つとも印をつけてください。",
  "error.not-for-staff":
    "この機器では相談先の人がサインインしています。このページは、ご本人の機器でだけ開きます。",
  "error.passkey-refused": "このパスキーはここでは使えませんでした。相談先からのコードを使えます。",
  "error.passkey-expired": "時間がかかりすぎたか、二度送られました。もう一度試してください。",
  "error.passkeys-off": "このページのアドレスは安全なつながりではないので、パスキーは使えません。",
  "error.passkeys-full": "パスキーはこれで十分です。新しく作るには、一つ外してください。",
  "error.device-unknown":
    "この機器は初めてです。リンクをもう一度開いて、受け取った6けたの番号を入れてください。",
};
