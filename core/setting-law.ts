import { type SettingLaw } from "./catalog/setting.ts";
import { type Setting } from "./lens/setting.ts";
import { type Context } from "./rule.ts";
import { mayShow } from "./secret/may-show.ts";
import { isSetting } from "./secret/no-secret.ts";

/** What a rule does whose law the settings name: it reports each one that is bad. */
export const judgesSettingsOf =
  (law: SettingLaw) =>
  (
    { definition, path, facts, written, uncertain }: Setting,
    { catalog, report, undecided }: Context,
  ): void => {
    if (facts.law !== law) return;
    const at = { definition, path };
    if (uncertain) return undecided(at, uncertain);
    const name = path.slice(path.lastIndexOf(".") + 1);
    // Where nothing is good, it is not what is written that is wrong.
    const isAlways = facts.good.length === 0 || written === "";
    const isShown =
      written === undefined || isSetting(written) || mayShow(written, definition.type, path, catalog);
    const found = isAlways ? "" : `: ${name} is ${isShown ? (written ?? "not set") : "set"}`;
    report(at, `${facts.wrong}${found}`, {
      lower: facts.lower === "always" || (facts.lower === "unset" && written === undefined),
      fix: { text: facts.good.length === 0 ? facts.set : `set ${facts.set}` },
    });
  };
