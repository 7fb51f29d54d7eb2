import { expect, it } from "vitest";
import type { Language } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, addColleague, openOnDevice } from "../../../test/practice.ts";
import { chooseLanguage } from "../check-ins/choose-language.ts";
import { setClientLanguage } from "../clients/set-client-language.ts";
import { changeWording } from "./change-wording.ts";
import { viewClientPage } from "./view-client-page.ts";
import { viewWordings } from "./view-wordings.ts";

inPractice("a practice's wordings", (at) => {
  const spoken = async (language: Language) => {
    const page = await viewClientPage(at.services, { token: "", chosen: language, accepted: null });
    return translator(page.language, page.wordings)("check-in.title", { name: "Ada" });
  };
  const change = (text: string, key = "check-in.title", language = "de") =>
    changeWording(at.services, at.therapist, { language, key, text });

  it("stand on client pages of their language, and nowhere else", async () => {
    await change("Und wie lief’s mit {name}?");
    expect(await spoken("de")).toBe("Und wie lief’s mit Ada?");
    expect(await spoken("en")).toBe("How was it with Ada?");
    const [group] = await viewWordings(at.services, at.therapist, "de");
    expect(group?.entries.find((entry) => entry.key === "check-in.title")).toEqual({
      key: "check-in.title",
      standard: "Wie war es mit {name}?",
      own: "Und wie lief’s mit {name}?",
    });
  });

  it("are replaced by a later one, and go back to the standard", async () => {
    await change("Eins mit {name}?");
    await change("Zwei mit {name}?");
    expect(await spoken("de")).toBe("Zwei mit Ada?");
    await change("");
    expect(await spoken("de")).toBe("Wie war es mit Ada?");
    await change("Drei mit {name}?");
    await change("Wie war es mit {name}?");
    expect(await at.fresh.store.selectFrom("wording").selectAll().execute()).toEqual([]);
  });

  it("take an apostrophe for what it is", async () => {
    await change("Alors, avec {name}, l'heure d'{name} ?", "check-in.title", "fr");
    expect(await spoken("fr")).toBe("Alors, avec Ada, l’heure d’Ada\u00a0?");
  });

  it.each([
    ["check-in.title", "Wie war es?", { code: "wording-lost-place", details: { places: "{name}" } }],
    ["check-in.title", "Wie war es mit {name, number}?", { code: "wording-lost-place" }],
    [
      "check-in.title",
      "{name} und {other}",
      { code: "wording-unknown-place", details: { places: "{other}" } },
    ],
    ["check-in.title", "Wie war es mit {name?", { code: "wording-unreadable" }],
    ["check-in.title", "x".repeat(401), { code: "invalid-input" }],
    ["check-in.who.therapist", "Niemand sieht das, {name}.", { code: "wording-fixed" }],
    ["check-in.help-text", "Wir schauen immer hin.", { code: "wording-fixed" }],
    ["item.understood", "{name} war nett.", { code: "wording-fixed" }],
    ["today.sessions", "Heute", { code: "wording-fixed" }],
    ["made-up", "Heute", { code: "wording-fixed" }],
  ])("refuse %s as “%s”, and change nothing", async (key, text, refusal) => {
    await expect(change(text, key)).rejects.toMatchObject(refusal);
    expect(await at.fresh.store.selectFrom("wording").selectAll().execute()).toEqual([]);
  });

  it("leave out what no longer fits after an upgrade", async () => {
    await change("Mit {name}?");
    await at.fresh.store.updateTable("wording").set({ text: "Ohne" }).execute();
    expect(await spoken("de")).toBe("Wie war es mit Ada?");
  });

  it("are the owner's and the administrator's to change", async () => {
    const therapist = await addColleague(at.services, at.therapist, ["therapist"]);
    const administrator = await addColleague(at.services, at.therapist, ["administrator"]);
    const given = { language: "de", key: "check-in.finish-note", text: "Danke" };
    const allowed = { language: "de", key: "check-in.start", text: "Los" };
    await expect(changeWording(at.services, therapist, allowed)).rejects.toMatchObject({ code: "forbidden" });
    await expect(viewWordings(at.services, therapist, "de")).rejects.toMatchObject({ code: "forbidden" });
    await changeWording(at.services, administrator, allowed);
    await expect(changeWording(at.services, administrator, given)).rejects.toMatchObject({
      code: "wording-fixed",
    });
    const audit = await at.fresh.store.selectFrom("audit_event").select(["action", "subject"]).execute();
    expect(audit).toEqual([{ action: "change-wording", subject: "wording:de:check-in.start" }]);
  });
});

inPractice("the language of a client's pages", (at) => {
  const languageAt = async (token: string, chosen: string | null = null) =>
    (await viewClientPage(at.services, { token, chosen, accepted: "fr" })).language;

  it("is the therapist's or the client's choice, and the phone's without one", async () => {
    const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist);
    const { token, actor } = await openOnDevice(at.services, at.therapist, sessionId);
    expect(await languageAt(token)).toBe("fr");
    await setClientLanguage(at.services, at.therapist, { clientId, language: "ja" });
    expect(await languageAt(token)).toBe("ja");
    expect(await languageAt("unknown")).toBe("fr");
    await chooseLanguage(at.services, actor, "ar");
    expect(await languageAt(token)).toBe("ar");
    expect(await languageAt(token, "de")).toBe("de");
    await setClientLanguage(at.services, at.therapist, { clientId, language: "" });
    expect(await languageAt(token)).toBe("fr");
  });

  it("is not for a colleague to set", async () => {
    const { clientId } = await addClientWithSession(at.services, at.therapist);
    const colleague = await addColleague(at.services, at.therapist, ["therapist"]);
    const refusal = setClientLanguage(at.services, colleague, { clientId, language: "ja" });
    await expect(refusal).rejects.toMatchObject({ code: "not-found" });
  });
});
