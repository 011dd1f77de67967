import { textsOf, type Facts } from "./facts";

/** The organisation's name as its cell shows it, or null where it is not known. */
export function organisationName({ tables: { organisation }, texts }: Facts): string | null {
  if (organisation.rowCount === 0) return null;
  const code = textsOf(organisation, "name").code[0]!;
  return code < 0 ? null : texts.display(code);
}
