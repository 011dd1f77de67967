/** What CSMM's source takes along where there is some: it gates no level. */
import { all, atLeast, count, oneOf, param, requirement } from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { validCertificate } from "../conditions";
import { inCsmm } from "../source";

export const indicators: readonly Requirement[] = [
  requirement("csmm.i.existing-certificates", {
    group: "indicator",
    dimension: "organisation",
    stage: null,
    test: atLeast(
      param("certificates", 1, "certificate"),
      count("certificates", all(oneOf("standard", "iso20000", "itss", "cmmi"), validCertificate)),
    ),
    source: inCsmm("main qualification documents", 3),
    readings: ["certificates-where-held"],
  }),
];
