import { matches } from "./glob.ts";

/** What an action does, as the Service Authorization Reference sorts it; tagging and managing permissions write, too. */
export type Level = "list" | "read" | "write" | "tagging" | "permissions";

export interface Action {
  /** `s3` */
  readonly service: string;
  /** `GetObject` */
  readonly name: string;
  readonly level: Level;
  /** Empty where it can be allowed on every resource only. */
  readonly resources: readonly ActionResource[];
}

export interface ActionResource {
  /** `bucket` */
  readonly name: string;
  /** `arn:${Partition}:s3:::${BucketName}` */
  readonly arn: string;
  /** It must be named for the action to be allowed. */
  readonly isRequired: boolean;
}

/** The actions that there are, on the day that the table was made. */
export interface ActionTable {
  /** `2026-09-26` */
  readonly date: string;
  /** `s3`, `iam` */
  readonly services: readonly string[];
  /** The actions of a word such as `s3:Get*`, in any case; none for a service or an action that is not known. */
  expand(word: string): readonly Action[];
}

/** The table as it is kept: the actions of each level, and what they refer to by number, in base 36. */
export interface ActionData {
  readonly date: string;
  readonly services: Readonly<Record<string, ServiceData>>;
}

export type ServiceData = Readonly<Partial<Record<Level | "resources" | "keys", string>>>;

const LEVELS: readonly Level[] = ["list", "read", "write", "tagging", "permissions"];

export function actionTable({ date, services }: ActionData): ActionTable {
  const read = new Map<string, readonly Action[]>();
  const expanded = new Map<string, readonly Action[]>();
  const actionsOf = (service: string): readonly Action[] => {
    let actions = read.get(service);
    if (!actions) {
      actions = Object.hasOwn(services, service) ? readService(service, services[service]!) : [];
      read.set(service, actions);
    }
    return actions;
  };
  return {
    date,
    services: Object.keys(services),
    expand(word) {
      const pattern = word.toLowerCase();
      let actions = expanded.get(pattern);
      if (!actions) {
        const [service = "", name = ""] = pattern.split(":", 2);
        actions = actionsOf(service).filter((each) => matches(name, each.name.toLowerCase()));
        expanded.set(pattern, actions);
      }
      return actions;
    },
  };
}

function readService(service: string, data: ServiceData): readonly Action[] {
  const types = (data.resources ?? "").split("\n").map((line) => line.split("|"));
  return LEVELS.flatMap((level) =>
    (data[level] ?? "")
      .split(" ")
      .filter(Boolean)
      .map((entry) => {
        const [name = "", numbers = ""] = entry.split("|");
        const resources = numbers
          .split(",")
          .filter(Boolean)
          .map((number): ActionResource => {
            const [type = "", arn = ""] = types[parseInt(number, 36)] ?? [];
            return { name: type, arn, isRequired: number.endsWith("!") };
          });
        return { service, name, level: levelOf(name, level), resources };
      }),
  );
}

/** AWS sorts some of what only reads under what manages permissions or writes: `glue:GetQuery`, `backup:List...`. */
function levelOf(name: string, level: Level): Level {
  if (level === "list" || level === "read") return level;
  if (/^(?:Describe|List|Lookup|Search|View)[A-Z]/.test(name)) return "list";
  return level === "permissions" && /^(?:Batch)?Get[A-Z]/.test(name) ? "read" : level;
}
