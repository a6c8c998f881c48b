/** An IP address: a number of 32 or 128 bits. */
export interface Address {
  readonly value: bigint;
  readonly bits: 32 | 128;
}

/** An address without host bits, and the length of its prefix. */
export interface Network {
  readonly address: Address;
  readonly length: number;
}

/** IPv4 in IPv6: `::ffff:0:0/96`. */
const MAPPED = 0xffffn;

export const isIpv4 = ({ value, bits }: Address): boolean => bits === 32 || value >> 32n === MAPPED;

/** An IPv4 address that is written as an IPv6 one becomes an IPv4 address. */
const asIpv4 = (address: Address): Address =>
  address.bits === 128 && isIpv4(address) ? { value: BigInt.asUintN(32, address.value), bits: 32 } : address;

const low = (bits: number): bigint => (1n << BigInt(bits)) - 1n;

const masked = ({ value, bits }: Address, length: number): Address => ({
  value: value & ~low(bits - length),
  bits,
});

export const maskOf = ({ address: { bits }, length }: Network): Address =>
  masked({ value: low(bits), bits }, length);

export const lastAddress = ({ address, length }: Network): Address => ({
  value: address.value | low(address.bits - length),
  bits: address.bits,
});

/** The address with a number put right behind the first `length` bits; terraform does not care whether it fits. */
export function within({ value, bits }: Address, number: bigint, length: number): Address {
  const joined = value | (number << BigInt(bits - length));
  return { value: BigInt.asUintN(bits, joined < 0n ? -joined : joined), bits };
}

export function contains(network: Network, address: Address): boolean {
  const base = asIpv4(network.address);
  const given = asIpv4(address);
  if (base.bits !== given.bits) return false;
  const length = base.bits === network.address.bits ? network.length : Math.max(0, network.length - 96);
  return masked(given, length).value === masked(base, length).value;
}

/** The network of that prefix length that ends right before this one; the last one of all before the first. */
export function previousNetwork({ address }: Network, length: number): Network {
  const before = asIpv4(address);
  const value = BigInt.asUintN(before.bits, before.value - 1n);
  return { address: masked({ value, bits: before.bits }, length), length };
}

/** The next network of that prefix length behind this one; undefined behind the last one. */
export function nextNetwork(network: Network, length: number): Network | undefined {
  const end = lastAddress({ address: masked(lastAddress(network), length), length });
  const value = BigInt.asUintN(end.bits, end.value + 1n);
  return value === 0n && !isFirst(network) ? undefined : { address: { value, bits: end.bits }, length };
}

const isFirst = (_: Network): boolean => false;

export function parseNetwork(text: string): Network | undefined {
  const slash = text.indexOf("/");
  const [addressPart, lengthPart] = [text.slice(0, slash), text.slice(slash + 1)];
  const address = slash < 0 ? undefined : (parseIpv4(addressPart) ?? parseIpv6(addressPart));
  const length = parseDecimal(lengthPart);
  if (!address || length === undefined || length > address.bits) return undefined;
  return { address: masked(address, length), length };
}

export const parseAddress = (text: string): Address | undefined => parseIpv4(text) ?? parseIpv6(text);

/** Go's parser does not read numbers beyond that. */
const LARGEST_NUMBER = 0xffffff;

function parseDecimal(text: string): number | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  return Number(text) < LARGEST_NUMBER ? Number(text) : undefined;
}

/** Zeros in front are accepted, and the number is decimal all the same. */
function parseIpv4(text: string): Address | undefined {
  const octets = text.split(".").map(parseDecimal);
  if (octets.length !== 4) return undefined;
  let value = 0n;
  for (const octet of octets) {
    if (octet === undefined || octet > 255) return undefined;
    value = (value << 8n) | BigInt(octet);
  }
  return { value, bits: 32 };
}

function parseIpv6(text: string): Address | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const groups = halves.map((half, i) =>
    half === "" && halves.length === 2 ? [] : groupsOf(half, i === halves.length - 1),
  );
  const [head, tail = []] = groups;
  if (!head || groups.includes(undefined) || !tail) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const all = [...head, ...new Array<number>(missing).fill(0), ...tail];
  return { value: all.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n), bits: 128 };
}

/** Groups of 16 bits; the last two may be written as an IPv4 address. */
function groupsOf(text: string, isLast: boolean): number[] | undefined {
  const parts = text.split(":");
  const groups: number[] = [];
  for (const [i, part] of parts.entries()) {
    if (isLast && i === parts.length - 1 && part.includes(".")) {
      const embedded = parseIpv4(part);
      if (!embedded) return undefined;
      groups.push(Number(embedded.value >> 16n), Number(embedded.value & 0xffffn));
    } else {
      if (!/^0*[\da-f]{1,4}$/i.test(part)) return undefined;
      groups.push(parseInt(part, 16));
    }
  }
  return groups;
}

const text4 = (value: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join(".");

/** As Go writes it: the longest run of two or more zero groups is left out. */
export function addressText(address: Address): string {
  if (isIpv4(address)) return text4(BigInt.asUintN(32, address.value));
  const groups = Array.from({ length: 8 }, (_, i) =>
    Number((address.value >> BigInt(112 - 16 * i)) & 0xffffn),
  );
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  const write = (from: number, to?: number): string =>
    groups
      .slice(from, to)
      .map((group) => group.toString(16))
      .join(":");
  if (best.start < 0) return write(0);
  return `${write(0, best.start)}::${write(best.start + best.length)}`;
}

export function networkText({ address, length }: Network): string {
  const isMapped = address.bits === 128 && isIpv4(address);
  return `${addressText(address)}/${isMapped ? Math.max(0, length - 96) : length}`;
}
