import type { promises as english } from "../../en/client/promises.ts";
import type { TranslationOf } from "../../translation.ts";

export const promises: TranslationOf<typeof english> = {
  "check-in.who-line": "{name}さんが回答を見ます。だれがこれを見ますか？",
  "check-in.who.therapist": "{name}さんが回答を見ます",
  "check-in.who.therapist-more":
    "ここでは、ほかの人は見ません。{name}さんは、次に会う前に読むことができます。",
  "check-in.who.choice": "ほかに{name}さんに何を見せるかは、あなたが決めます",
  "check-in.who.choice-more":
    "どの質問もとばせます。伝えるのは、言葉でも、話題だけでも、何もなしでもかまいません。",
  "check-in.who.danger": "安全でないと書いたとき",
  "check-in.who.danger-more": "一人でかかえなくてすむように、{name}さんはすぐにそれを見ることができます。",
  "check-in.intro": "どれもとばせます。「送る」をおすまで、何も送られません。",
  "check-in.help-now": "今すぐ助けがほしい",
  "check-in.help-emergency": "緊急通報",
  "check-in.help-title": "ここは緊急の連絡先ではありません。",
  "check-in.help-text": "回答は24時間見守られてはいません。安全でないときは、今すぐ電話してください。",
  "check-in.unsaid-none-more": "書かなくてもかまいません。",
  "check-in.unsaid-words-more": "ここに書いたことを{name}さんが見ます。",
  "check-in.unsaid-topic-more":
    "話しにくいことがあることと、選んだ話題が{name}さんに伝わります。言葉は伝わりません。",
  "check-in.unsaid-write-hint": "「自分の言葉」を選んだときだけ送られます。",
  "check-in.topic.self-harm": "自分を傷つけること、生きていたくない気持ち",
  "check-in.finish-note": "「送る」をおすまで、何も伝わりません。",
  "check-in.revealed":
    "{name}さんが回答を読んだので、もう変えられません。続きは次に会うときに話してください。",
  "check-in.saved-lead": "今日はこれで終わりです。",
  "check-in.change-until": "{name}さんがその前に読まなければ、ここで{time}まで変えられます。",
  "check-in.change-closed":
    "送られました。ここではもう読むことも変えることもできません。{name}さんが読むまでは、「あなたのページ」で変えられます。そのあとは、そこで書き加えられます。{name}さんに話してもかまいません。",
  "check-in.danger-now": "安全でないときは、今すぐだれかと話してください。",
  "check-in.danger-on-save": "ここに書いたことは、保存すると{name}さんに見えます。それまでは見えません。",
  "check-in.danger-private":
    "このことはだれにも伝わりません。伝えたいときは、残してから「{share}」を選んでください。",
  "check-in.tell": "安全でないことを、{name}さんに伝えますか？",
  "check-in.tell-more":
    "まだ何も送られていません。「はい」を選んで「送る」をおしたときだけ、{name}さんに伝わります。",
  "check-in.danger-title": "一人でかかえなくてもいいのです。",
  "check-in.danger-text":
    "書いてくださったことは、とても大事なことのようです。{name}さんはそれを見ることができますが、今日読むとはかぎりません。今すぐだれかと話してください。",
  "check-in.finish": "送る",
  "check-in.unsaid-how": "{name}さんに何を見せますか？",
  "check-in.unsaid-none": "今は何も伝えない",
  "check-in.unsaid-words": "自分の言葉",
  "check-in.unsaid-topic": "話題だけ",
  "check-in.saved-what": "{name}さんにとどくもの",
  "check-in.saved-words": "あなたの言葉",
  "check-in.saved-topic": "話題だけ：{topic}",
  "check-in.saved-nothing": "回答も言葉もありません。送ったことだけが伝わります。",
  "check-in.consents": "回答を、ほかのことにも使ってよいですか？",
  "check-in.consents-lead":
    "{name}さんは、いっしょに取り組むために回答を使います。ここで「はい」を選ばなければ、ほかのことには使われません。答えなくてもかまいません。そのときは「いいえ」になります。",
  "check-in.consents-save": "選んだことを保存する",
  "check-in.consents-thanks": "ありがとうございます。「あなたのページ」で、いつでも変えられます。",
  "introduction.consent-lead": "一つずつ選べます。いつでも変えられます。",
  "introduction.consent-open":
    "答えなくてもかまいません。その場合は何にも同意していないことになり、あとで決められます。送ったものは{name}さんに見えます。",
  "introduction.consent.care": "{name}さんが、いっしょに取り組むために私の回答を読むこと",
  "introduction.consent.care-more":
    "「いいえ」の場合、面談後の質問はありません。安全でないと伝えると、{name}さんはすぐに見ることができます。",
  "introduction.consent.supervision": "{name}さんが、助言をする先生と私の回答について話すこと",
  "introduction.consent.supervision-more":
    "{name}さんが助言を求めるときだけです。「話題だけ」で伝えたことは話しません。",
  "introduction.consent.research": "私の回答を、名前なしで研究に使うこと",
  "introduction.consent.research-more": "言葉は使いません。数字だけです。",
  "introduction.consent.yes": "はい",
  "introduction.consent.no": "いいえ",
  "introduction.sees": "ページを保存すると、書いたことを{name}さんが読めます。ほかの人は読めません。",
};
