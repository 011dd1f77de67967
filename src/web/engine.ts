/** The pane's session over a file. */
import { createSession } from "../pane/session/session";
import type { Session } from "../pane/session/state";
import { ruleBooks } from "../schemes";
import type { FileDocument } from "./document";
import { fileHost, type PageSide } from "./file-host";

/** A session that works on this file. */
export function sessionOver(document: FileDocument, page: PageSide): Session {
  return createSession(fileHost(document, page), { ruleBooks, now: Date.now });
}
