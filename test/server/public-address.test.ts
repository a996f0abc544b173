import { expect, it } from "vitest";
import { isPublicAddress } from "../../src/server/bots/public-address.ts";

const open = [
  "8.8.8.8",
  "172.15.0.1",
  "172.32.0.1",
  "192.167.1.1",
  "100.63.0.1",
  "2606:4700::1",
  "2a00::1",
];
const closed = [
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "127.9.9.9",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "2001::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "fe80::1%eth0",
  "ff02::1",
  "localhost",
  "",
];

it.each(open)("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));
it.each(closed)("%s is not", (address) => expect(isPublicAddress(address)).toBe(false));
