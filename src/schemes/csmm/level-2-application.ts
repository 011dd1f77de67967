/** What an application for CSMM asks of the organisation, its intellectual property and its projects. */
import {
  all,
  atLeast,
  count,
  eq,
  evidenced,
  filled,
  holds,
  months,
  oneOf,
  param,
  pastMonths,
  requirement,
} from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { inCsmm } from "../source";

export const level2Application: readonly Requirement[] = [
  requirement("csmm.2.application", {
    group: "material",
    dimension: "organisation",
    stage: null,
    test: holds("organisation", all(filled("targetCsmm"), filled("serviceScope"))),
    inHand: ["application-form", "self-assessment-report"],
    source: inCsmm("certification materials", 2),
  }),
  requirement("csmm.2.licence", {
    group: "material",
    dimension: "organisation",
    stage: null,
    inHand: ["business-licence"],
    source: inCsmm("main qualification documents", 1),
    readings: ["scope-of-the-licence"],
  }),
  requirement("csmm.2.intellectual-property", {
    group: "material",
    dimension: "delivery",
    stage: null,
    test: atLeast(
      param("achievements", 1, "achievement"),
      count(
        "achievements",
        all(
          oneOf("kind", "invention-patent", "software-copyright"),
          evidenced("title", "ownership-certificate"),
        ),
      ),
    ),
    source: inCsmm("main qualification documents", 1),
    readings: ["patents-and-copyrights"],
  }),
  requirement("csmm.2.typical-projects", {
    group: "material",
    dimension: "delivery",
    stage: null,
    test: atLeast(
      param("projects", 3, "project"),
      count(
        "projects",
        all(
          eq("status", "completed"),
          pastMonths("acceptedOn", months(36)),
          evidenced("id", "contract", "acceptance-report", "customer-evaluation"),
        ),
      ),
    ),
    source: inCsmm("main qualification documents", 2),
    readings: ["three-years-to-acceptance"],
  }),
];
