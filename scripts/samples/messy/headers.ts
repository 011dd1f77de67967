/** Disorders above the data: titles, lines, headers, and columns that are none of ours. */
import type { TableId } from "../../../src/tables/catalogue";
import { insertColumn, onColumn, onTable, renameHeaders, type Book, type Draft } from "./draft";

const titles: Partial<Record<TableId, string>> = {
  organisation: "企业基本情况登记表",
  certificates: "企业资质证书一览表",
  audits: "内外部审核及管理评审记录",
  nonconformities: "不符合项整改跟踪表",
  projects: "运维服务项目台账",
  customers: "客户名册",
  surveys: "客户满意度调查汇总",
  staff: "在册人员一览表",
  staffCertificates: "人员资质证书台账",
  kpis: "服务质量指标月度统计",
  financials: "近三年经营数据",
  incidents: "事故、投诉及违规登记表",
  serviceCatalogue: "服务目录（V3.2）",
  systems: "运维工具与平台清单",
  achievements: "知识产权、标准及合作成果",
  evidence: "ITSS 迎审资料清单",
  clauses: "CSMM条款自评表",
};

/** A title in merged cells over the table. */
export function addsTitles(book: Book): Book {
  return book.map((draft) => {
    const title = draft.table === null || draft.tableName !== undefined ? undefined : titles[draft.table];
    return title === undefined ? draft : { ...draft, title };
  });
}

/** Lines between title and header; one holds two headers of the table and their values, as if it were the header. */
export function addsPrefaces(book: Book): Book {
  const prefaces: Partial<Record<TableId, Draft["preface"]>> = {
    projects: [["编制部门：运维交付中心", null, null, null, "更新时间：2026年6月"]],
    staff: [
      ["一、本表由综合管理部按月更新"],
      ["二、离职人员保留两年"],
      ["三、涉及个人信息，不得外传"],
      [null],
    ],
    evidence: [["责任人", "韩知夏", "日期", { date: 20_634 }], ["受审部门：全公司"]],
    kpis: [["统计口径：以服务管理平台导出为准"]],
  };
  return book.map((draft) => {
    const preface = draft.table === null ? undefined : prefaces[draft.table];
    return preface === undefined ? draft : { ...draft, preface: [...preface, ...draft.preface] };
  });
}

/** Other words for the same columns, not the same on both project sheets. */
export function usesHeaderAliases(book: Book): Book {
  const aliases: Partial<Record<TableId, Record<string, string>>> = {
    staff: { core: "是否核心岗位", trainingHours: "培训学时" },
    surveys: { score: "满意度得分" },
    clauses: { practiceDomain: "能力子域" },
  };
  const named = book.map((draft) => renameHeaders(draft, (draft.table && aliases[draft.table]) || {}));
  return onTable(named, "projects", (draft) => ({
    ...renameHeaders(draft, {
      customer: draft.name.includes("2025") ? "用户名称" : "甲方",
      category: "项目类型",
      contractAmount: "合同额",
      startsOn: "开始日期",
      endsOn: "结束日期",
    }),
  }));
}

/** A few headers in English, a few as the column's id. */
export function mixesLanguagesInHeaders(book: Book): Book {
  const english: Partial<Record<TableId, Record<string, string>>> = {
    staffCertificates: { number: "certificate no." },
    surveys: { customer: "Customer" },
    systems: { inServiceSince: "In Service Since" },
    audits: { scheme: "Scheme", heldOn: "heldOn" },
  };
  return book.map((draft) => renameHeaders(draft, (draft.table && english[draft.table]) || {}));
}

/** Headers broken over lines, spread by spaces, in full-width signs, with stars. */
export function typesetsHeaders(book: Book): Book {
  const projects = onTable(book, "projects", (draft) => ({
    ...draft,
    columns: draft.columns.map((column) => {
      if (column.id === "id") return { ...column, header: "项 目 编 号＊" };
      if (column.id === "status") return { ...column, header: "项目\n状态 *" };
      return column.id === "acceptedOn" ? { ...column, header: "验收\r\n日期" } : column;
    }),
  }));
  const evidence = onTable(projects, "evidence", (draft) =>
    renameHeaders(draft, { thirdParty: "第三方审计／公证", kind: "证据类型*", location: "存放\n位置" }),
  );
  const audits = onTable(evidence, "audits", (draft) => renameHeaders(draft, { kind: "＊类型" }));
  return onTable(audits, "kpis", (draft) =>
    renameHeaders(draft, { value: "实 际 值", periodEnd: "统计\n截止日期" }),
  );
}

/** The holders of certificates by name, as their papers have it, instead of by number. */
export function listsCertificatesByName(book: Book): Book {
  const staff = book.flatMap(({ table, rows }) => (table === "staff" ? rows : []));
  const names = new Map(staff.map(({ key, cells }) => [key, cells["name"]!.value]));
  const named = onColumn(book, "staffCertificates", "staffId", (value) => ({
    value: names.get(String(value)) ?? value,
  }));
  return onTable(named, "staffCertificates", (draft) => renameHeaders(draft, { staffId: "姓名" }));
}

/** Under "first" and "final" stands the same header twice: nobody can tell which of the two amounts is meant. */
export function repeatsHeaderUnderGroups(book: Book): Book {
  return onTable(book, "projects", (draft) => {
    if (!draft.rows.some(({ key }) => key === "JL25-001")) return draft;
    const amount = (id: string, group: string) => ({ id, header: "审计确认金额", width: 13, group });
    const wide = insertColumn(
      insertColumn(draft, amount("firstAudit", "初审"), null),
      amount("finalAudit", "终审"),
      null,
    );
    const amounts = { firstAudit: { value: 133.2 }, finalAudit: { value: 132 } };
    const rows = wide.rows.map((row) =>
      row.key === "JL25-001" ? { ...row, cells: { ...row.cells, ...amounts } } : row,
    );
    return { ...wide, rows };
  });
}

/** Running numbers in front, and columns that only the company cares about. */
export function addsForeignColumns(book: Book): Book {
  const extra: Partial<Record<TableId, readonly [header: string, values: readonly string[]][]>> = {
    projects: [["所属区域", ["江北", "江南", "沿海"]]],
    staff: [["部门", ["运维交付中心"]]],
    evidence: [["迎审状态", ["已就位", "已就位", "待复核"]]],
    nonconformities: [["验证人", ["许安澜"]]],
    clauses: [["责任部门", ["研发中心", "质量管理部"]]],
  };
  return book.map((draft) => {
    if (draft.table === null || draft.table === "organisation") return draft;
    const columns = [["序号", []] as const, ...(extra[draft.table] ?? [])];
    return columns.reduce<Draft>((wide, [header, values], at) => {
      const id = at === 0 ? "no" : `foreign${at}`;
      const column = { id, header, width: at === 0 ? 6 : 14 };
      const rows = wide.rows.map((row, index) => ({
        ...row,
        cells: { ...row.cells, [id]: { value: at === 0 ? index + 1 : values[index % values.length]! } },
      }));
      return insertColumn({ ...wide, rows }, column, at === 0 ? wide.columns[0]!.id : null);
    }, draft);
  });
}

/** What matters to the keeper comes first: the name before the number, the status before the amount. */
export function reordersColumns(book: Book): Book {
  const orders: Partial<Record<TableId, readonly string[]>> = {
    projects: ["name", "id", "status", "customer"],
    staff: ["name", "position", "id"],
    achievements: ["title", "kind"],
    evidence: ["kind", "title", "id"],
  };
  return book.map((draft) => {
    const first = (draft.table && orders[draft.table]) || [];
    const moved = first.map((id) => draft.columns.find((column) => column.id === id)!);
    return { ...draft, columns: [...moved, ...draft.columns.filter(({ id }) => !first.includes(id))] };
  });
}
