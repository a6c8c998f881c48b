import { type Definition } from "../definition.ts";
import { type Rotation } from "../lens/credential.ts";
import { type Reader, hiddenReader, isCreatedFirst, readersOf } from "../lens/cutover.ts";
import { seenFrom } from "../lens/seen-from.ts";
import { authenticates } from "../lens/standing.ts";
import { counted } from "../period.ts";
import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

const SETTING = "lifecycle.create_before_destroy";

export default rule({
  id: "continuity-hard-cutover",
  topic: "continuity",
  severity: "medium",
  title: "Old credential ends before its users have the new one",
  why: "Whatever uses it fails from the moment of the rotation on, so that people stop rotating.",
  fix: "Make the new one first, hand it to everything that uses it, and let the old one go after that.",
  silent: [
    "Credentials that the platform replaces by itself, or in place.",
    "Credentials that nothing in the configuration reads: who uses those cannot be seen.",
    "Two generations that are replaced in turn.",
    "Certificates that their provider refuses to delete while somebody uses them, as ACM does: the apply fails, and nothing else.",
  ],
  controls: [],
  inspects: "credential",
  reads: "stack",
  further: [{ inspects: "setting", check: judgesSettingsOf("continuity-hard-cutover") }],
  check(credential, { stack, catalog, now, report, undecided }) {
    const { definition, entry, kind } = credential;
    if (!authenticates(kind) || !isReplacedAsAWhole(credential.rotation(now))) return;
    const readers = readersOf(credential, stack, catalog);
    const [first] = readers;
    const hidden = first ? undefined : hiddenReader(credential, stack);
    if (!first && !hidden) return;

    const at = { definition, path: SETTING };
    const createdFirst = isCreatedFirst(definition, stack);
    if (hidden) return createdFirst === true ? undefined : undecided(at, hidden);
    if (createdFirst !== true && createdFirst !== false) return undecided(at, createdFirst);
    const related = readers.map((each) => ({ role: "user", at: each }));
    if (!createdFirst) {
      const instances = stack.definitions.filter(({ block }) => block === definition.block).length;
      const isFull = entry.slots !== undefined && instances + 1 > entry.slots;
      report(at, `deletes the old one before it makes the new one, while ${named(definition, readers)} it`, {
        related,
        fix: { text: isFull ? inTurn(entry.slots) : "set lifecycle { create_before_destroy = true }" },
      });
      return;
    }
    const late = readers.find(({ keepsUntil }) => keepsUntil !== undefined);
    if (!late) return;
    report(
      at,
      `deletes the old one in the same apply, while ${seenFrom(definition, late.definition.block)} keeps it until ${late.keepsUntil}`,
      {
        related: [{ role: "user", at: late }],
        fix: {
          text: "keep two generations, each replaced in turn, so that the old one lives until all have the new one",
        },
      },
    );
  },
});

/** By terraform: the resource goes, and another one comes. */
const isReplacedAsAWhole = ({ state, by }: Rotation): boolean =>
  state === "timed" && (by === "trigger" || by === "lifecycle");

const named = (of: Definition, [first, ...others]: readonly Reader[]): string => {
  const one = seenFrom(of, first!.definition.block);
  return others.length === 0 ? `${one} uses` : `${one} and ${counted(others.length, "other place")} use`;
};

const inTurn = (slots: number | undefined): string =>
  `replace two generations in turn: the provider allows ${slots} at once, so that a third cannot be made first`;
