import { describe, expect, it } from "vitest";
import { People, refusal } from "../people.ts";

const people = new People();
const path = "/rest/admin/feature/travel";
const success = { status: 200, body: { success: true } };
const seats = { category: "booking", name: "seat_choice", enabled: true };
const sale = {
  category: "booking",
  name: "sale",
  enabled: true,
  startDate: "2026-06-01T12:00:00+02:00",
  endDate: null,
  applicationId: "web",
  graduation: 50,
};
const saleShown = {
  category: "booking",
  name: "sale",
  enabled: true,
  startDate: "2026-06-01T10:00:00Z",
  applicationId: "web",
  graduation: 50,
};

const list = async (bot = "travel") =>
  (await people.admin.get(`/rest/admin/feature/${bot}`)).body as unknown;

describe("listFeatures", () => {
  it("200: by category and name, those of all connectors first", async () => {
    expect(await list()).toEqual([]);
    for (const feature of [{ ...seats, category: "z" }, sale, { ...sale, applicationId: null }]) {
      expect(await people.admin.post(`${path}/add`, feature)).toEqual(success);
    }
    const { applicationId: _, ...everywhere } = saleShown;
    expect(await list()).toEqual([everywhere, saleShown, { ...seats, category: "z" }]);
  });

  it("200: those of one namespace, whether the bot exists or not", async () => {
    await people.admin.post("/rest/admin/feature/nope/add", seats);
    await people.other.post(`${path}/add`, { ...seats, name: "foreign" });
    expect(await list("nope")).toEqual([seats]);
    expect(await list()).toEqual([]);
    expect((await people.other.get(path)).body).toEqual([{ ...seats, name: "foreign" }]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(path)).status).toBe(401);
  });
});

describe("addFeature", () => {
  it("200 replaces one of the same names", async () => {
    await people.botUser.post(`${path}/add`, sale);
    await people.botUser.post(`${path}/add`, { category: "booking", name: "sale" });
    await people.botUser.post(`${path}/add`, { ...sale, enabled: null, startDate: 1780308000 });
    const off = { category: "booking", name: "sale", enabled: false };
    expect(await list()).toEqual([off, { ...saleShown, enabled: false }]);
  });

  it("200 treats an empty connector as all connectors", async () => {
    await people.admin.post(`${path}/add`, { ...seats, applicationId: "" });
    expect(await list()).toEqual([seats]);
  });

  it("400: names are missing or hold a separator, or a date does not exist", async () => {
    for (const wrong of [
      { name: "x" },
      { ...seats, category: "a+b" },
      { ...seats, name: "a,b" },
      { ...seats, startDate: "tomorrow" },
    ]) {
      const [status] = refusal(await people.admin.post(`${path}/add`, wrong));
      expect(status).toBe(400);
    }
    expect(await list()).toEqual([]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.post(`${path}/add`, seats)).status).toBe(401);
  });
});

describe("toggleFeature", () => {
  const toggle = (feature: object) => people.admin.post(`${path}/toggle`, feature);

  it("200 switches off and on, whatever the body says", async () => {
    await people.admin.post(`${path}/add`, { ...sale, startDate: "2020-01-01T00:00:00Z" });
    expect(await toggle({ ...sale, startDate: null, enabled: true })).toEqual(success);
    const off = { category: "booking", name: "sale", enabled: false, applicationId: "web" };
    expect(await list()).toEqual([off]);
    await toggle({ ...sale, enabled: false });
    const { graduation: _, ...on } = saleShown;
    expect(await list()).toEqual([on]);
  });

  it("200 enables a feature outside of its period", async () => {
    await people.admin.post(`${path}/add`, { ...seats, startDate: "2999-01-01T00:00:00Z" });
    await toggle(seats);
    expect(await list()).toEqual([seats]);
  });

  it("200 adds an unknown one, and the one of all connectors that it differs from", async () => {
    await toggle({ ...seats, enabled: false });
    expect(await list()).toEqual([seats]);
    await toggle({ ...seats, applicationId: "web" });
    expect(await list()).toEqual([seats, { ...seats, enabled: false, applicationId: "web" }]);
    await toggle({ ...seats, name: "new", applicationId: "web" });
    expect(await list()).toEqual([
      { ...seats, name: "new", enabled: false },
      { ...seats, name: "new", applicationId: "web" },
      seats,
      { ...seats, enabled: false, applicationId: "web" },
    ]);
  });

  it("400 without a name", async () => {
    expect(refusal(await toggle({}))[0]).toBe(400);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.post(`${path}/toggle`, seats)).status).toBe(401);
  });
});

describe("updateFeature", () => {
  it("200 enables it for the period and the share of the body", async () => {
    await people.admin.post(`${path}/add`, { ...sale, enabled: false });
    const changed = { ...sale, enabled: false, startDate: null, graduation: 500 };
    expect(await people.admin.post(`${path}/update`, changed)).toEqual(success);
    const { startDate: _, ...shown } = saleShown;
    expect(await list()).toEqual([{ ...shown, graduation: 500 }]);
    await people.admin.post(`${path}/update`, { ...seats, enabled: false });
    expect(await list()).toEqual([{ ...shown, graduation: 500 }, seats]);
  });

  it("400 without a name", async () => {
    expect(refusal(await people.admin.post(`${path}/update`, {}))[0]).toBe(400);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.post(`${path}/update`, seats)).status).toBe(401);
  });
});

describe("deleteFeature", () => {
  it("200 deletes the one of all connectors, and ignores an unknown one", async () => {
    await people.admin.post(`${path}/add`, { ...sale, applicationId: null });
    await people.admin.post(`${path}/add`, sale);
    expect(await people.admin.delete(`${path}/booking/sale/`)).toEqual(success);
    expect(await list()).toEqual([saleShown]);
    expect(await people.admin.delete(`${path}/booking/sale/`)).toEqual(success);
    await people.other.delete(`${path}/booking/sale/web`);
    expect(await list()).toEqual([saleShown]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.delete(`${path}/booking/sale/`)).status).toBe(401);
  });
});

describe("deleteConnectorFeature", () => {
  it("200 deletes the one of the connector only", async () => {
    await people.admin.post(`${path}/add`, seats);
    await people.admin.post(`${path}/add`, { ...seats, applicationId: "web" });
    expect(await people.admin.delete(`${path}/booking/seat_choice/web`)).toEqual(success);
    expect(await list()).toEqual([seats]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.delete(`${path}/booking/seat_choice/web`)).status).toBe(401);
  });
});
