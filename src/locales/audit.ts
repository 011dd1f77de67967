/** What is said about preparing for the audit on site, by language. */
import type { Language } from "../tables/definition";
import { enAudit, type AuditMessages } from "./en-audit";
import { zhAudit } from "./zh-audit";

export type { AuditMessages } from "./en-audit";

/** What is said about preparing for the audit in a language. */
export function auditMessages(language: Language): AuditMessages {
  return language === "zh" ? zhAudit : enAudit;
}
