import { expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addColleague } from "../../../test/practice.ts";
import { addClient } from "./add-client.ts";
import { clientsPerPage, listClients } from "./list-clients.ts";

inPractice("the list of clients", (at) => {
  const add = async (...names: string[]) => {
    for (const name of names) await addClient(at.services, at.therapist, { name });
  };
  const names = async (matching: string, page = 1) =>
    (await listClients(at.services, at.therapist, { matching, page })).entries.map(
      ({ client }) => client.name,
    );

  it("is in the order in which people look names up", async () => {
    await add("Zeta", "alpha", "Ärger", "Client 10", "Client 9", "Émile");
    expect(await names("")).toEqual(["alpha", "Ärger", "Client 9", "Client 10", "Émile", "Zeta"]);
  });

  it("finds what was typed, whatever the letters", async () => {
    await add("Émile", "Ärger", "a_b", "axb", "100%", "1000");
    expect(await names("emile")).toEqual(["Émile"]);
    expect(await names("ÄRG")).toEqual(["Ärger"]);
    expect(await names("a_b")).toEqual(["a_b"]);
    expect(await names("100%")).toEqual(["100%"]);
    expect(await names("nobody")).toEqual([]);
  });

  it("ends at its last page, and knows no page that is none", async () => {
    await add(...Array.from({ length: clientsPerPage + 1 }, (_, n) => `Client ${n}`));
    expect(await names("", 99)).toEqual([`Client ${clientsPerPage}`]);
    expect(await names("", Number.NaN)).toHaveLength(clientsPerPage);
    expect(await names("", -3)).toHaveLength(clientsPerPage);
  });

  it("has one's own clients alone", async () => {
    await add("Heron");
    const colleague = await addColleague(at.services, at.therapist, ["therapist"]);
    expect((await listClients(at.services, colleague, { matching: "", page: 1 })).total).toBe(0);
  });
});
