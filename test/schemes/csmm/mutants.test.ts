/** The CSMM cases are sharp: whatever slip of the pen a rule suffers, one of its own cases notices. */
import { describeMutants } from "../describe-mutants";
import { csmmCases } from "./cases";

describeMutants(csmmCases);
