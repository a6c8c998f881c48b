import { type Replacement, type When } from "../catalog/entry.ts";
import { type Period, DAY, describePeriod, counted } from "../period.ts";
import { spellPeriod } from "../period-format.ts";
import { type Credential } from "./credential.ts";
import { seenFrom } from "./seen-from.ts";

/** What to write so that it ends within the limit. */
export function adviseEnd({ definition, entry }: Credential, limit: Period, path?: string): string {
  const when = entry.expires?.find((each) => each.path === path) ?? entry.expires?.[0];
  if (!when) return `replace ${definition.type} every ${describePeriod(limit)}`;
  return `set ${setting(when, limit)}`;
}

function setting(when: When, limit: Period): string {
  const text = spellPeriod(limit, when.format);
  if (text !== undefined) return `${when.path} = ${text} or less`;
  return `${when.path} to at most ${describePeriod(limit)} ahead, for example from a time_rotating of ${dayCount(limit)}`;
}

/** What to write so that it is replaced within the limit. */
export function adviseRotation({ definition, entry }: Credential, limit: Period): string {
  const way = preferred(entry.replacedBy ?? []);
  switch (way?.by) {
    case "provider": {
      const parts = [
        way.enabled && `${way.enabled.path} = ${String(way.enabled.on[0])}`,
        periodSetting(way.period, limit),
        way.early && way.period.length === 0 && `${way.early.path} to what leaves time for the renewal`,
      ];
      return `set ${parts.filter(Boolean).join(" and ")}`;
    }
    case "sibling": {
      const period = periodSetting(way.period, limit);
      return `add ${article(way.type)} ${way.type} whose ${way.join} is ${seenFrom(definition, definition.block)}.${way.to[0] ?? "id"}${period ? `, with ${period}` : ""}`;
    }
    case "trigger":
      if (way.material)
        return `let ${way.path} come from what a clock replaces at least every ${dayCount(limit)}`;
      return `let ${way.path} read a time_rotating of at most ${dayCount(limit)}`;
    default:
      return (
        `add lifecycle { replace_triggered_by = [terraform_data.rotation] } with a terraform_data whose input reads ` +
        `a time_rotating of at most ${dayCount(limit)}; the time_rotating itself would trigger nothing`
      );
  }
}

/** A schedule of the platform is better than a trigger, a trigger better than a counter that people raise. */
function preferred(ways: readonly Replacement[]): Replacement | undefined {
  const order: readonly Replacement["by"][] = ["provider", "sibling", "trigger"];
  return order.map((by) => ways.find((way) => way.by === by)).find((way) => way !== undefined);
}

function periodSetting([first]: readonly When[], limit: Period): string | undefined {
  const text = first && spellPeriod(limit, first.format);
  return text === undefined ? undefined : `${first!.path} = ${text} or less`;
}

const dayCount = ({ ms }: Period): string => counted(Math.max(1, Math.floor(ms / DAY)), "day");

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? "an" : "a");
