/** Every CCID requirement, at and around every boundary, for every status that it can reach. */
import { describeCases } from "../describe-cases";
import { ccidCases } from "./cases";

describeCases(ccidCases);
