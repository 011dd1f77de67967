/** The cells that each workbook leaves unread, in sheet order: address, code, what stands there. */
export const unread: Readonly<Record<string, readonly string[]>> = {
  "english-company": [
    "Projects!I18 ambiguous-date 06/07/2025",
    "Projects!F41 not-a-choice Wrapped up",
    "Staff!I91 not-a-number about 20",
    "KPIs!B51 percent-unclear 34",
    "Evidence!E297 ambiguous-date 05/06/2026",
  ],
  "chinese-clean": [],
  "chinese-messy": [
    "项目清单2024年!Q3 foreign-currency 审计确认金额（美元）",
    "项目清单2024年!H17 excel-error #REF!",
    "项目清单2024年!L21 excel-error #N/A",
    "'项目清单 2025年度（含在建）'!R4 header-claimed-twice 审计确认金额",
    "'项目清单 2025年度（含在建）'!J21 ambiguous-date 26.6.30",
    "'项目清单 2025年度（含在建）'!C28 repeated-key JL24-020",
    "'项目清单 2025年度（含在建）'!F33 formula-without-value ",
    "客户清单!B28 repeated-key 临汐市教育局",
    "'指标统计表 2026年度'!C22 percent-unclear 420%",
    "'指标统计表 2026年度'!C77 percent-unclear 0.96",
    "'指标统计表 2026年度'!C78 percent-unclear 85",
    "'指标统计表 2026年度'!C79 percent-unclear 9600%",
  ],
};
