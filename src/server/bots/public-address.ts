import { BlockList, isIP, isIPv6 } from "node:net";

/** Addresses outside of the public internet, from the registries of special-purpose addresses. */
const special = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // shared by customers of a provider
  ["127.0.0.0", 8], // loopback
  ["169.254.0.0", 16], // link-local, the metadata services of clouds among them
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // 6to4 relays
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, broadcast
] as const) {
  special.addSubnet(network, bits, "ipv4");
}

/** The only IPv6 range in public use, without the parts that contain an IPv4 address or are reserved. */
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
for (const [network, bits] of [
  ["2001::", 23], // protocol assignments, Teredo among them
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4
  ["3fff::", 20], // documentation
] as const) {
  special.addSubnet(network, bits, "ipv6");
}

/** Whether an IP address is on the public internet: not private, local or reserved. */
export function isPublicAddress(address: string): boolean {
  const plain = address.split("%")[0] as string;
  if (isIP(plain) === 0) return false;
  if (!isIPv6(plain)) return !special.check(plain, "ipv4");
  return global.check(plain, "ipv6") && !special.check(plain, "ipv6");
}
