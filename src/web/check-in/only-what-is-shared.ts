/**
 * Words and a topic that were written and are not shared after all stay on the page: they are in no draft, and are not
 * sent. Whoever chooses the same again finds them where they were.
 */
export function onlyWhatIsShared(form: HTMLFormElement): void {
  form.addEventListener("formdata", ({ formData }) => {
    const share = formData.get("share");
    if (share !== "words") formData.delete("unsaidWords");
    if (share !== "topic") formData.delete("topic");
  });
}
