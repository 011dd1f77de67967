/** CCID level 2, the third rung: what it asks beyond level 3. */
import { all, allTests, atLeast, count, evidenced, oneOf, param, requirement } from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { validCertificates } from "../conditions";
import { inCcid } from "../source";
import { stepUpFrom } from "./step-up";

export const level2: readonly Requirement[] = [
  requirement("ccid.2.step", stepUpFrom(3)),
  requirement("ccid.2.technical-ability", {
    group: "capability",
    dimension: "technology",
    stage: "improve",
    test: allTests(
      atLeast(
        param("achievements", 1, "achievement"),
        count(
          "achievements",
          all(
            oneOf("kind", "invention-patent", "software-copyright"),
            evidenced("title", "ownership-certificate"),
          ),
        ),
      ),
      atLeast(param("certificates", 1, "certificate"), validCertificates("iso9001", "iso20000", "iso27001")),
    ),
    inHand: ["iso-certificate-copy"],
    source: inCcid("materials by grade", 2),
    readings: ["two-ladders", "one-right-and-one-standard"],
  }),
];
