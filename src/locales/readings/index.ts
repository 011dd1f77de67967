/** Readings taken where the source leaves room, and why a finding may differ from another reader's: a sentence each. */
import { ccidReadings } from "./ccid";
import { csmmReadings } from "./csmm";
import { itssReadings } from "./itss";
import { sharedReadings } from "./shared";

export const readings = { ...sharedReadings, ...itssReadings, ...ccidReadings, ...csmmReadings };
