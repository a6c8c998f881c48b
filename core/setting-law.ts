import { type SettingLaw } from "./catalog/setting.ts";
import { type Setting } from "./lens/setting.ts";
import { type Context } from "./rule.ts";

/** What a rule does whose law the settings name: it reports each one that is bad. */
export const judgesSettingsOf =
  (law: SettingLaw) =>
  ({ definition, path, facts, written, uncertain }: Setting, { report, undecided }: Context): void => {
    if (facts.law !== law) return;
    const at = { definition, path };
    if (uncertain) return undecided(at, uncertain);
    const name = path.slice(path.lastIndexOf(".") + 1);
    // Where nothing is good, it is not what is written that is wrong.
    const isAlways = facts.good.length === 0 || written === "";
    const found = isAlways ? "" : `: ${name} is ${written ?? "not set"}`;
    report(at, `${facts.wrong}${found}`, {
      lower: facts.lower === "always" || (facts.lower === "unset" && written === undefined),
      fix: { text: facts.good.length === 0 ? facts.set : `set ${facts.set}` },
    });
  };
