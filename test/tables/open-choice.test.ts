import { reading, short } from "./cells";
import { readSheet, remarks } from "./read-sheets";

const standard = (text: string | number) => reading("certificates", "standard", text);
const certificate = (text: string) => reading("staffCertificates", "certificate", text);
const indicator = (text: string) => reading("kpis", "indicator", text);

describe("usual writings of open lists", () => {
  it.each<[string | number, string]>([
    ["ISO9001", "iso9001"],
    ["I S O 9001", "iso9001"],
    ["ISO 9001:2015", "iso9001"],
    ["ISO9001-2015", "iso9001"],
    ["ISO 9001：2015版", "iso9001"],
    ["GB/T 19001-2016", "iso9001"],
    ["GB/T 19001-2016/ISO 9001:2015", "iso9001"],
    ["GB/T19001-2016 idt ISO9001:2015", "iso9001"],
    [19001, "iso9001"],
    ["ISO9001质量管理体系认证证书", "iso9001"],
    ["质量管理体系（ISO9001）", "iso9001"],
    ["ISO 9001 Certificate", "iso9001"],
    ["ISO9001（北京分部2024）", "iso9001"],
    ["GB/T 22080", "iso27001"],
    ["GB/T 22080-2016/ISO/IEC 27001:2013", "iso27001"],
    ["ISO/IEC 27001:2022", "iso27001"],
    ["ISO/IEC 20000-1:2018", "iso20000"],
    ["ISO20000信息技术服务管理体系认证", "iso20000"],
    ["ITSS证书", "itss"],
    ["ITSS（运维）", "itss"],
  ])("%j is %s", (text, code) => {
    expect(standard(text)).toEqual({ kind: "text", text: code });
  });

  it.each([
    ["PMP证书", "pmp"],
    ["PMP 资格证书", "pmp"],
    ["PMP（项目管理专业人士）", "pmp"],
    ["项目管理(PMP)", null],
    ["ITIL4", "itil4"],
    ["I T I L 4 Certificate", "itil4"],
    ["ITSS 服务工程师", "itss-engineer"],
    ["IT 服务 项目经理 资格证书", "itss-manager"],
    ["ITSS服务项目经理（2024）", "itss-manager"],
  ])("%j is %s", (text, code) => expect(short(certificate(text))).toBe(code ?? text));

  it.each([
    ["SLA 达成率", "sla-attainment"],
    ["工单流转率（%）", "work-order-turnover"],
    ["NPS（净推荐值）", "nps"],
    ["故障响应时间（小时）", "fault-response"],
  ])("%j is %s", (text, code) => expect(short(indicator(text))).toBe(code));
});

describe("texts of open lists that only resemble a choice", () => {
  it.each([
    ["ISO9001、ISO20000", "ISO 9001、ISO/IEC 20000"],
    ["ISO9001, ISO 20000-1", "ISO 9001, ISO/IEC 20000"],
    ["ISO9001（含ISO20000）", "ISO/IEC 20000、ISO 9001"],
    ["ISO9001（办理中）", "ISO 9001"],
    ["ISO9001培训", "ISO 9001"],
    ["ISO 90011", "ISO 9001"],
    ["ISO/IEC 20000-2:2019", "ISO/IEC 20000"],
    ["ISO9001信息安全管理体系", "ISO 9001"],
    ["CMMI 3级", "CMMI"],
  ])("%j is kept, with %s suggested", (text, suggestion) => {
    const read = standard(text);
    expect(read).toMatchObject({ text, notice: "resembles-choice" });
    const words = (joined: unknown) => String(joined).split(/、|, /).sort();
    expect(words("details" in read && read.details?.suggestion)).toEqual(words(suggestion));
  });

  it.each([
    ["ITSS服务工程", "ITSS服务工程师"],
    ["ITSS服务经理人", null],
    ["故障响应时间（分钟）", "故障响应时间"],
    ["SLA达标率", "SLA达成率"],
  ])("%j resembles %s", (text, suggestion) => {
    const read = text.startsWith("ITSS") ? certificate(text) : indicator(text);
    if (suggestion === null) expect(read).toEqual({ kind: "text", text });
    else expect(read).toMatchObject({ text, notice: "resembles-choice", details: { suggestion } });
  });

  it.each(["ISO 14001", "ISO 45001:2018", "质量管理体系", "高新技术企业", "AAA", "x".repeat(200)])(
    "%j resembles none",
    (text) => expect(standard(text)).toEqual({ kind: "text", text }),
  );
  it.each(["CISSP", "CISA", "系统集成项目管理工程师", "PMI"])("%j resembles none", (text) =>
    expect(certificate(text)).toEqual({ kind: "text", text }),
  );

  it("raise a notice at their cell", async () => {
    const facts = await readSheet("企业证书", [
      ["证书", "证书编号"],
      ["ISO9001、ISO20000", "1"],
      ["ISO 14001", "2"],
    ]);
    expect(remarks(facts.notices)).toEqual(["resembles-choice@企业证书!A2"]);
    expect(facts.notices[0]).toMatchObject({
      table: "certificates",
      column: "standard",
      details: { read: "ISO9001、ISO20000" },
    });
  });
});
