import { toBigInt, isInteger } from "../../../core/number.ts";
import { BOOL, NUMBER, STRING, listOf } from "../../../core/type.ts";
import { type Value, bool, list, string } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import {
  type Network,
  addressText,
  contains,
  isIpv4,
  lastAddress,
  maskOf,
  networkText,
  nextNetwork,
  parseAddress,
  parseNetwork,
  previousNetwork,
  within,
} from "./ip-network.ts";
import { integerOf } from "./integer.ts";
import { textOf, textParameter } from "./text.ts";

function networkOf(value: Value | undefined): Network {
  const network = parseNetwork(textOf(value));
  if (!network)
    throw new FunctionError("invalid CIDR expression: it must be an address, a slash and a prefix length", 0);
  return network;
}

function wholeOf(value: Value | undefined, argument: number): bigint {
  if (value?.state !== "known" || value.kind !== "number" || !isInteger(value.value)) {
    throw new FunctionError("a whole number is required", argument);
  }
  return toBigInt(value.value);
}

const low64 = (n: bigint): bigint => BigInt.asUintN(64, n < 0n ? -n : n);

const cidrhost: LanguageFunction = {
  parameters: [textParameter("prefix"), { name: "hostnum", type: NUMBER }],
  returns: STRING,
  notNull: true,
  call([prefix, hostValue]) {
    let host = wholeOf(hostValue, 1);
    const { address, length } = networkOf(prefix);
    const last = (1n << BigInt(address.bits - length)) - 1n;
    const distance = host < 0n ? -host - 1n : BigInt.asIntN(64, low64(host));
    if (host < 0n) host = last - distance;
    if (distance > last)
      throw new FunctionError(`prefix of ${length} does not accommodate a host of that number`);
    return string(addressText(within(address, host, isIpv4(address) ? 32 : 128)));
  },
};

const cidrnetmask: LanguageFunction = {
  parameters: [textParameter("prefix")],
  returns: STRING,
  notNull: true,
  call([prefix]) {
    const network = networkOf(prefix);
    if (!isIpv4(network.address)) throw new FunctionError("IPv6 addresses cannot have a netmask", 0);
    return string(addressText(maskOf(network)));
  },
};

const cidrsubnet: LanguageFunction = {
  parameters: [textParameter("prefix"), { name: "newbits", type: NUMBER }, { name: "netnum", type: NUMBER }],
  returns: STRING,
  notNull: true,
  call([prefix, bitsValue, numberValue]) {
    const added = integerOf(bitsValue, 1);
    const which = wholeOf(numberValue, 2);
    const { address, length } = networkOf(prefix);
    const longer = length + added;
    if (longer > address.bits)
      throw new FunctionError(`insufficient address space to extend prefix of ${length} by ${added}`, 1);
    const most = added >= 0 && added < 64 ? (1n << BigInt(added)) - 1n : 2n ** 64n - 1n;
    if (low64(which) > most)
      throw new FunctionError(`prefix extension of ${added} does not accommodate a subnet of that number`, 2);
    if (longer < 0) throw new FunctionError("the prefix would be shorter than nothing", 1);
    return string(networkText({ address: within(address, which, longer), length: longer }));
  },
};

const cidrsubnets: LanguageFunction = {
  parameters: [textParameter("prefix")],
  variadic: { name: "newbits", type: NUMBER },
  returns: listOf(STRING),
  notNull: true,
  call([prefix, ...bitsValues]) {
    const base = networkOf(prefix);
    const subnets: string[] = [];
    let current: Network | undefined;
    for (const [i, each] of bitsValues.entries()) {
      const added = integerOf(each, i + 1);
      if (added < 1) throw new FunctionError("must extend prefix by at least one bit", i + 1);
      const length = base.length + added;
      if (length > base.address.bits) {
        throw new FunctionError(
          `would extend prefix to ${length} bits, which is too long for an ${family(base)} address`,
          i + 1,
        );
      }
      current = nextNetwork(current ?? previousNetwork(base, length), length);
      if (!current || !contains(base, current.address)) {
        throw new FunctionError(
          `not enough remaining address space for a subnet with a prefix of ${length} bits`,
          i + 1,
        );
      }
      subnets.push(networkText(current));
    }
    return list(subnets.map(string), STRING);
  },
};

const family = ({ address }: Network): string => (address.bits === 32 ? "IPv4" : "IPv6");

/** OpenTofu's: does a network hold an address, or another network as a whole? */
const cidrcontains: LanguageFunction = {
  parameters: [textParameter("containing_prefix"), textParameter("contained_ip_or_prefix")],
  returns: BOOL,
  carries: "derived",
  call([prefix, containedValue]) {
    const containing = networkOf(prefix);
    const text = textOf(containedValue);
    const single = parseAddress(text);
    const contained = single ? undefined : parseNetwork(text);
    const start = single ?? contained?.address;
    if (!start) throw new FunctionError("invalid IP address or prefix", 1);
    if (isIpv4(start) !== isIpv4(containing.address)) throw new FunctionError("address family mismatch", 1);
    return bool(contains(containing, start) && (!contained || contains(containing, lastAddress(contained))));
  },
};

export const cidrFunctions: Readonly<Record<string, LanguageFunction>> = {
  cidrcontains,
  cidrhost,
  cidrnetmask,
  cidrsubnet,
  cidrsubnets,
};
