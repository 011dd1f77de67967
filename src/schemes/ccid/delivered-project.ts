/** A project that counts as service experience: completed, accepted and documented from contract to delivery. */
import { all, asOf, eq, evidenced, lte } from "../../rules/build";

export const deliveredProject = all(
  eq("status", "completed"),
  lte("acceptedOn", asOf),
  evidenced("id", "contract", "acceptance-report", "delivery-record"),
);
