import { all, any, atLeast, count, eq, evidenced, gte, param, has, lte, asOf, filled, pastMonths, months, sum, oneOf, share, blank, gt, holds, every, fiscalYear,value } from "../../src/rules/build";
export const a = atLeast(param("projects", 3, "project"), count("projects", all(
      eq("status", "completed"),
      gte("contractAmount", param("amount", 500_000, "CNY")),
      evidenced("id", "contract", "acceptance-report", "customer-follow-up"))));
// @ts-expect-error no such field
count("projects", all(eq("statu", "completed")));
// @ts-expect-error no such code
count("projects", all(eq("status", "complete")));
// @ts-expect-error kind
count("staff", has("staffCertificates", {here:"id", there:"staffId"}, all(eq("certificate", "itss-engineerx"), lte("issuedOn", asOf), gte("expiresOn", asOf))));
count("staff", all(has("staffCertificates", {here:"id", there:"staffId"}, all(eq("certificate", "itss-engineer"), lte("issuedOn", asOf), gte("expiresOn", asOf))), any(blank("leftOn"), gt("leftOn", asOf))));
// @ts-expect-error here
count("staff", all(has("staffCertificates", {here:"idd", there:"staffId"}, filled("issuedOn"))));
// @ts-expect-error there
has("staffCertificates", {here:"id", there:"staffIdd"}, filled("issuedOn"));
sum("evidence", "quantity", all(eq("kind","procedure-file"), pastMonths("issuedOn", months(3))));
share("staff", oneOf("position", "a", "b"), every);
// @ts-expect-error date against text
holds("organisation", lte("registeredOn", "2020"));
value("financials","audited", eq("year", fiscalYear(0)));
// @ts-expect-error choice
count("achievements", oneOf("kind", "invention-patent", "foo"));
count("achievements", oneOf("kind", "invention-patent", "software-copyright"));
