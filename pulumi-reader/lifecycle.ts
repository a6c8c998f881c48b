import { type Lifecycle, type Path, type Reference } from "../core/definition.ts";
import { type Reason, type Unknown, bool, unknown } from "../core/value.ts";
import { type PulumiResource } from "./resource.ts";
import { type World } from "./world.ts";

/**
 * The options of a resource in Terraform's words. The engine makes the new one first unless it is told otherwise, and
 * does not tell a policy what replaces a resource: only that it depends on others, beyond what its inputs read.
 */
export function lifecycleOf(
  resource: PulumiResource,
  world: World,
  named: (path: string) => Path,
): Lifecycle {
  const { protect, ignoreChanges, deleteBeforeReplace, replacedBy } = resource.options;
  const unseen = replacedBy
    ? unseenTrigger(replacedBy.hasTrigger)
    : world.unseenReplacement(explicit(resource));
  return {
    createBeforeDestroy: deleteBeforeReplace === "not shown" ? NOT_SHOWN : bool(deleteBeforeReplace !== true),
    ordersAlone: true,
    preventDestroy: bool(protect === true),
    replaceTriggeredBy: (replacedBy?.replaceWith ?? []).map(triggeredBy),
    ignoreChanges: ignoreChanges.includes("*") ? "all" : ignoreChanges.map(named),
    ...(unseen && { unseen }),
  };
}

const NOT_SHOWN: Unknown = unknown({ code: "door", text: "what was read does not show deleteBeforeReplace" });

const triggeredBy = (urn: string): Reference => ({
  address: urn,
  path: "",
  via: "plain",
  from: "replaceWith",
});

const unseenTrigger = (hasTrigger: boolean): Reason | undefined =>
  hasTrigger ? { code: "door", text: "what its replacementTrigger reads is not shown" } : undefined;

/** What `dependsOn` and `replaceWith` list: the dependencies that no input accounts for. */
function explicit({ dependencies, propertyDependencies }: PulumiResource): readonly string[] {
  const read = new Set([...propertyDependencies.values()].flat());
  return dependencies.filter((urn) => !read.has(urn));
}
