/** The certification schemes, as choices. */
export const schemes = [
  ["itss", "ITSS", "ITSS"],
  ["ccid", "CCID", "CCID"],
  ["csmm", "CSMM", "CSMM"],
] as const;
