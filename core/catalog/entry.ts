import { type Path } from "../definition.ts";
import { type AttachmentFacts, type DocumentFacts, type PermissionFacts } from "./document-facts.ts";
import { type ConsumerFacts } from "./consumer.ts";
import { type CredentialKind } from "./kinds.ts";
import { type HolderFacts, type MembershipFacts, type PrincipalFacts } from "./principal-facts.ts";
import { type RoleFacts } from "./role-facts.ts";
import { type SettingFacts } from "./setting.ts";
import { type IssuerFacts, type TrustFacts } from "./trust-facts.ts";
import { type Period } from "../period.ts";

/**
 * Facts about one resource type: how long what it makes lives, who replaces it, where its secret comes out, what it
 * may do. No judgement: rules judge. A facet that is not there does not apply to the type.
 */
export interface Entry {
  readonly pulumi?: string | readonly string[];

  /** Set where the type makes or holds something that lives and dies: a credential, a key, a certificate, a stored secret. */
  readonly kind?: CredentialKind;
  /** Where an argument makes it another kind: the first that holds counts (`is_ca_certificate`). */
  readonly kinds?: readonly KindFacts[];
  /** Blocks that each hold one such credential, with the paths of its life below them: `password1`, `password2`. */
  readonly blocks?: readonly Path[];
  /** The facts about its life hold only if all of these do (an SSM parameter is a secret only as SecureString). */
  readonly when?: readonly Predicate[];
  /** Where its life begins; from apply on where there is none. */
  readonly starts?: readonly When[];
  /** Where the state tells when it was made. */
  readonly created?: When;
  /**
   * It makes no credential itself: this is how long those live that are made by it, and replaced, elsewhere (a role of
   * Vault, a permission set).
   */
  readonly issues?: true;
  /** Where its end is said: the first that is set counts. None: the type cannot end. */
  readonly expires?: readonly When[];
  /** It never ends if this holds, whatever `expires` says: an argument that switches the end off. */
  readonly endless?: Predicate;
  /** What the provider does when none of `expires` is set. Required where an end can be left out. */
  readonly unset?: Period | "never" | "unknown";
  /** The longest life that the provider accepts. */
  readonly max?: Period;
  /** Ways to replace it, other than `replace_triggered_by`, which every type has. */
  readonly replacedBy?: readonly Replacement[];
  /** How many may exist at once at the provider (two access keys a user). */
  readonly slots?: number;

  /** How long people may keep a password, where this rules over passwords; never one's own life. */
  readonly passwordAge?: PasswordAge;

  /** Points in time that it gives, as a distance from a moment. */
  readonly gives?: readonly InstantFacts[];
  /** Set where it moves on by itself as time passes: `time_rotating`. */
  readonly clock?: ClockFacts;
  /** Arguments whose change shows in its attributes, where that is not plain from their names. */
  readonly relays?: readonly Relay[];

  /** What the provider has in its place that nobody can copy, or that lasts an hour; to complete "use". */
  readonly alternative?: string;
  /** What it gives for a door that lets in nothing else: whoever reads only these has no other way. */
  readonly noAlternative?: readonly Path[];
  readonly secret?: SecretFacts;
  /** Arguments that take a certificate as PEM, whose text tells when it ends. */
  readonly certificates?: readonly Path[];
  /** AWS policy documents written in arguments of this type. */
  readonly documents?: readonly DocumentFacts[];
  /** Arguments that attach managed policies. */
  readonly attaches?: readonly AttachmentFacts[];
  /** It is somebody who may be given policies. */
  readonly principal?: PrincipalFacts;
  /** Whom the policies are given to that are written or attached here; where there are none, to itself. */
  readonly holders?: readonly HolderFacts[];
  /** It is a policy that others attach by one of these attributes, or by its name and path. */
  readonly managedPolicy?: { readonly names: readonly Path[]; readonly name: Path; readonly path: Path };
  /** It is an issuer of tokens, or the door that they come through. */
  readonly issuer?: IssuerFacts;
  /** Arguments by which it trusts the tokens of an issuer. */
  readonly trusts?: TrustFacts;
  /** Arguments that put users in groups, which have policies. */
  readonly membership?: MembershipFacts;
  /** Arguments that make up a statement of a resource's policy. */
  readonly permission?: PermissionFacts;
  /** Arguments that lie in the clear, readable by more people than may read secrets: what is secret must not stand here. */
  readonly plain?: readonly PlainFacts[];
  /** Arguments by which it gives somebody a role or right. */
  readonly roles?: readonly RoleFacts[];
  /** Arguments through which it takes a secret and goes on using it after that is replaced. */
  readonly consumes?: readonly ConsumerFacts[];
  /** Arguments that leave a weaker way in, or make it weaker than it could be. */
  readonly settings?: readonly SettingFacts[];

  readonly verified: Verified;
}

/** The pages that say so; or nobody has checked it against the provider's own words. */
export type Verified = (Page & { readonly further?: readonly Page[] }) | "none";

/** A page of the provider, the day on which somebody read it, and its words for the arguments and their units. */
export interface Page {
  readonly on: string;
  readonly page: string;
  readonly quote?: readonly string[];
}

export type TimeFormat =
  // points in time
  | "rfc3339"
  | "date"
  | "epoch-seconds"
  | "epoch-milliseconds"
  | "epoch-microseconds"
  // lengths of time
  | "iso-duration" // P90D
  | "go-duration" // 720h
  | "seconds-text" // "7776000s"
  | "seconds"
  | "minutes"
  | "hours"
  | "days"
  | "months"
  | "years"
  | "milliseconds"
  | "days-hms" // DD.HH:MM:SS
  | "schedule"; // rate(30 days), cron(0 4 1 * ? *)

/** An argument that says when, and how it is written. */
export interface When {
  readonly path: Path;
  readonly format: TimeFormat;
  /** Spellings of "no end", other than leaving it out: `0`, `-1`, `"forever"`. */
  readonly never?: readonly (string | number)[];
  /** Why the provider may not do what this argument says. */
  readonly unreliable?: string;
  /** It says so only if all of these hold: the unit stands in another argument, or the end belongs to one sort only. */
  readonly when?: readonly Predicate[];
  /** It holds only in these versions of the provider, as `required_providers` writes them. */
  readonly versions?: string;
}

export interface KindFacts {
  readonly kind: CredentialKind;
  readonly when: readonly Predicate[];
}

export interface PasswordAge {
  readonly most: When;
  /** What holds where nothing is said. */
  readonly unset: Period | "never" | "unknown";
}

/** A way of replacement that is there if all of `when` hold, and in these versions of the provider. */
export type Replacement = Way & { readonly when?: readonly Predicate[]; readonly versions?: string };

type Way =
  /**
   * A change of this argument replaces it: `keepers`, `rotate_when_changed`, `triggers`, or a name that can carry a
   * date. `material`: the argument is the key or the password itself, so that a date cannot stand there.
   */
  | { readonly by: "trigger"; readonly path: Path; readonly material?: true }
  /** A number that people raise to write a new value: `secret_string_wo_version`. */
  | { readonly by: "counter"; readonly path: Path }
  /**
   * The provider does it, every `period`; `every` where it is on and says no period. `early` is how long before the
   * end of the period, and `needs` an argument without which it never starts.
   */
  | {
      readonly by: "provider";
      readonly enabled?: Switch;
      readonly period: readonly When[];
      readonly every?: Period;
      readonly early?: When;
      readonly needs?: Path;
    }
  /**
   * Another resource rotates it: the one whose `join` points at one of our `to` attributes. `rules`: where it is there,
   * its schedule holds in place of every other.
   */
  | {
      readonly by: "sibling";
      readonly rules?: true;
      readonly type: string;
      readonly join: Path;
      readonly to: readonly Path[];
      readonly enabled?: Switch;
      readonly period: readonly When[];
      readonly every?: Period;
      readonly early?: When;
    }
  /**
   * Its value stands in another resource, the one whose `join` points at one of our `to` attributes: what a clock changes
   * in `path` there is replaced by itself.
   */
  | {
      readonly by: "version";
      readonly type: string;
      readonly join: Path;
      readonly to: readonly Path[];
      readonly path: Path;
    };

/** On if the argument is one of these; `unset` says whether leaving it out means on. */
export interface Switch {
  readonly path: Path;
  readonly on: readonly (string | number | boolean)[];
  readonly unset: boolean;
}

export interface Predicate {
  readonly path: Path;
  /** True where the argument is one of these. */
  readonly in?: readonly (string | number | boolean)[];
  /** True where the argument is none of these. */
  readonly notIn?: readonly (string | number | boolean)[];
  /** True where the argument is a number, and no smaller or larger one. */
  readonly atLeast?: number;
  /** True where none of its elements, or of the names in it, is one of these. */
  readonly lacks?: readonly string[];
  readonly atMost?: number;
  /** True where the argument is a name that ends in one of these, and that nothing in the configuration makes. */
  readonly endsWith?: readonly string[];
  /** With `endsWith`: true, too, where it is drawn from one of these types, whose attributes end so. */
  readonly drawnFrom?: readonly string[];
  /** What leaving it out means; false unless said. */
  readonly unset?: boolean;
  /** True, too, where one of these is. */
  readonly or?: readonly Predicate[];
}

/** `time_offset.x.rfc3339`: `base_rfc3339`, or the moment that it is made, and the offsets. */
export interface InstantFacts {
  readonly path: Path;
  /** The argument that says what it counts from; without it, from the apply that makes it. */
  readonly base?: When;
  readonly plus?: readonly When[];
  /** Several of `plus` add up, or the last one that is set wins. */
  readonly units?: "sum" | "last";
}

export interface ClockFacts {
  /** How long until it moves on: the last one that is set wins. */
  readonly period: readonly When[];
  /** The attributes that are new then. */
  readonly moves: readonly Path[];
}

/** A change of `from` changes the attributes `to`, and the whole. */
export interface Relay {
  readonly from: Path;
  readonly to: readonly Path[];
}

export interface SecretFacts {
  /** It is secret only if all of these hold (an SSM parameter as SecureString); always where there are none. */
  readonly when?: readonly Predicate[];
  /** Arguments that take secret material. */
  readonly in?: readonly Path[];
  /** Attributes that give secret material. */
  readonly out?: readonly Path[];
  /** Of the blocks or elements at a path only those take a secret for which all of these hold: `type = "secret_text"`. */
  readonly each?: readonly { readonly path: Path; readonly when: readonly Predicate[] }[];
  /** What the provider marks as sensitive although it lets nobody in: what is encrypted, what only names a place. */
  readonly harmless?: readonly Path[];
  /** Twins of `in` that never reach the state. */
  readonly writeOnly?: readonly Path[];
  /** A data source gives the same to any other configuration: the page that says so. */
  readonly again?: Page;
  /** The ephemeral resource type that gives the same without touching the state. */
  readonly ephemeral?: string;
}

export interface PlainFacts {
  readonly path: Path;
  /** What it is, to complete "lies in the clear in the ...": `environment of the function`. */
  readonly what: string;
  readonly when?: readonly Predicate[];
  /** Of the blocks or elements at the path only those lie in the clear for which all of these hold. */
  readonly each?: readonly Predicate[];
}

// -- how catalog files say it -----------------------------------------------------------------------------------

const format =
  (name: TimeFormat) =>
  (path: Path, more: Omit<When, "path" | "format"> = {}): When => ({ path, format: name, ...more });

export const instant = format("rfc3339");
export const date = format("date");
export const epochSeconds = format("epoch-seconds");
export const epochMilliseconds = format("epoch-milliseconds");
export const epochMicroseconds = format("epoch-microseconds");
export const isoDuration = format("iso-duration");
export const goDuration = format("go-duration");
export const secondsText = format("seconds-text");
export const seconds = format("seconds");
export const minutes = format("minutes");
export const hours = format("hours");
export const days = format("days");
export const months = format("months");
export const years = format("years");
export const milliseconds = format("milliseconds");
export const daysHms = format("days-hms");
export const schedule = format("schedule");

export const isSet = (path: Path): Predicate => ({ path, notIn: [] });
export const isAnySet = (first: Path, ...others: readonly Path[]): Predicate => ({
  ...isSet(first),
  or: others.map(isSet),
});
export const isUnset = (path: Path): Predicate => ({ path, in: [], unset: true });
export const isOneOf = (path: Path, ...values: readonly (string | number | boolean)[]): Predicate => ({
  path,
  in: values,
});
/** One of these is the default. */
export const isOneOfOrUnset = (path: Path, ...values: readonly (string | number | boolean)[]): Predicate => ({
  path,
  in: values,
  unset: true,
});
/** The default is none of these. */
export const isNot = (path: Path, ...values: readonly (string | number | boolean)[]): Predicate => ({
  path,
  notIn: values,
  unset: true,
});

export const relay = (from: Path, to: readonly Path[]): Relay => ({ from, to });
export const trigger = (path: Path): Replacement => ({ by: "trigger", path });
export const material = (path: Path): Replacement => ({ by: "trigger", path, material: true });
export const counter = (path: Path): Replacement => ({ by: "counter", path });
type Provider = Extract<Replacement, { by: "provider" }>;
type Sibling = Extract<Replacement, { by: "sibling" }>;
type Version = Extract<Replacement, { by: "version" }>;
export const provider = (facts: Omit<Provider, "by">): Replacement => ({ by: "provider", ...facts });
export const sibling = (facts: Omit<Sibling, "by">): Replacement => ({ by: "sibling", ...facts });
export const version = (facts: Omit<Version, "by">): Replacement => ({ by: "version", ...facts });

/**
 * Read on that day in the sources of the provider's pages, at that commit: `owner/name@commit`. The quotes are its words
 * for the arguments that say when.
 */
export const docsAt =
  (on: string, repository: string) =>
  (path: string, ...quote: readonly string[]): Page => ({
    on,
    page: `https://github.com/${repository.replace("@", "/blob/")}/${path}`,
    ...(quote.length > 0 && { quote }),
  });

/** A file of the catalog: the facts by resource type. Types of data sources begin with `data.`, providers with `provider.`. */
export type Entries = Readonly<Record<string, Entry>>;
