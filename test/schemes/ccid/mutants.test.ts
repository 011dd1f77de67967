/** The CCID cases are sharp: whatever slip of the pen a rule suffers, one of its own cases notices. */
import { describeMutants } from "../describe-mutants";
import { ccidCases } from "./cases";

describeMutants(ccidCases);
