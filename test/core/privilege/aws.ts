import { type ActionTable, actionTable } from "../../../core/privilege/actions.ts";
import data from "../../../core/privilege/data/aws-actions.json" with { type: "json" };

/** The actions of AWS as they ship. */
export const actions: ActionTable = actionTable(data);
