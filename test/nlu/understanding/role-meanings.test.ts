import { describe, expect, it } from "vitest";
import {
  hintsAt,
  isPerson,
  leadsTo,
  meaningsOf,
  saysAnother,
  saysTheSame,
} from "../../../src/nlu/understanding/role-meanings.ts";
import { partsOfName } from "../../../src/nlu/understanding/role-names.ts";

const meant = (role: string) => meaningsOf(partsOfName(role));

describe("a word means what a role is named after", () => {
  it.each([
    ["leaving", "departure", true],
    ["repartons", "checkout", true],
    ["pars", "departure", true],
    ["arrivons", "checkin", true],
    ["arrivons", "check_in", true],
    ["leaving", "departureDate", true],
    ["arrivons", "start", true],
    ["repartons", "end_date", true],
    ["chambres", "rooms", true],
    ["adultes", "number_of_guests", true],
    ["persons", "guest_count", true],
    ["attendees", "person_count", true],
    ["prendrons", "prise_en_charge", true],
    ["picking", "pickup_date", true],
    ["rendra", "retour", true],
    ["personne", "couverts", true],
    ["dropping", "return_date", true],
    ["rendra", "prise", false],
    ["leaving", "arrival", false],
    ["reporter", "departure", false],
    ["apartir", "departure", false],
    ["lits", "guests", false],
  ])("%s, %s: %s", (word, role, same) => {
    expect(saysTheSame(word, meant(role))).toBe(same);
  });
});

describe("a word is counted by another number", () => {
  it.each([
    ["lits", "rooms", true],
    ["stars", "guests", true],
    ["stars", "stars", false],
    ["nights", "rooms", false],
    ["enfants", "rooms", true],
    ["enfants", "guests", false],
  ])("%s, %s: %s", (word, role, other) => {
    expect(saysAnother(word, meant(role))).toBe(other);
  });
});

describe("a word hints at a role", () => {
  it.each([
    ["departure", "to", true],
    ["arriving", "from", true],
    ["departure", "from", false],
    ["departure", "departure", false],
    ["postponed", "arrival", true],
    ["postponed", "departure", false],
    ["extend", "checkout", true],
    ["extend", "checkin", false],
  ])("%s, %s: %s", (word, role, hints) => {
    expect(hintsAt(word, meant(role))).toBe(hints);
  });
});

describe("a preposition leads to a role", () => {
  it.each([
    ["until", "departure", true],
    ["jusqu", "checkout", true],
    ["apartir", "arrivee", true],
    ["au", "to", true],
    ["du", "from", true],
    ["au", "au", true],
    ["pour", "to", false],
    ["until", "arrival", false],
    ["au", "departure", false],
  ])("%s, %s: %s", (word, role, leads) => {
    expect(leadsTo(word, meant(role))).toBe(leads);
  });
});

it("some words mean persons", () => {
  expect(["adultes", "pers", "kids", "chambres", "lits"].filter(isPerson)).toEqual([
    "adultes",
    "pers",
    "kids",
  ]);
});
