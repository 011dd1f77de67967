import { copyFileSync } from "node:fs";
import path from "node:path";
import { newFolder, proofsheet, samples } from "./run";

const folder = newFolder();
copyFileSync(path.join(samples, "english-company.xlsx"), path.join(folder, "company.xlsx"));
const resilience = (...args: string[]) => proofsheet(folder, "resilience", ...args);

test("tells the single losses by level, the worst first, with what they leave unmet", () => {
  const { status, out, err } = resilience("company.xlsx", "--scheme", "itss");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const text = out.replace(/\s+/g, " ");
  expect(text).toContain("11 single losses would drop ITSS level 4.");
  expect(text).toContain("A certificate lapses: ISO 9001 Q25-0106R1 Certificates!A4 No level would remain.");
  expect(text).toContain("✗ At least 1 valid ISO 9001 certificate. (0 certificates, asked ≥ 1 certificate)");
  expect(text).toContain("A document is withdrawn: any one of these 3 Procedure file Evidence!B262");
});

test("gives the same as JSON", () => {
  const json = JSON.parse(resilience("company.xlsx", "--scheme", "itss", "--format", "json").out);
  expect(json).toMatchObject({ file: "company.xlsx", asOf: "2026-06-30" });
  const [eligible] = json.levels;
  expect(eligible).toMatchObject({ scheme: "itss", answer: "eligible", level: "4" });
  expect(eligible.losses).toHaveLength(11);
  expect(eligible.losses[0]).toMatchObject({
    kind: "certificate",
    code: "iso9001",
    cell: "Certificates!A4",
    after: null,
    dropped: [{ requirement: "itss.4.iso9001", measures: [{ actual: 0, required: 1, status: "not-met" }] }],
  });
});

test("says so where nothing can be lost", () => {
  proofsheet(folder, "template", "empty.xlsx", "--scheme", "itss", "--target", "4");
  expect(resilience("empty.xlsx", "--scheme", "itss").out).toBe(
    "No level is reached yet, so there is none to lose.\n",
  );
});

describe("a workbook with many losses", () => {
  copyFileSync(path.join(samples, "chinese-messy.xlsx"), path.join(folder, "messy.xlsx"));
  const { out } = resilience("messy.xlsx", "--lang", "zh");

  test("marks each requirement by the status that it turns to", () => {
    expect(out).toContain("      ◐ 提供服务目录矩阵表。");
    expect(out).toContain("      ✗ 至少1张有效的ISO 9001证书。");
  });

  test("tells losses that leave the same unmet together, with the range of what remains", () => {
    const csmm = out.slice(out.indexOf("CSMM 二级")).replace(/\s+/g, "");
    expect(csmm).toContain("文件撤回：以下27项中的任何一项");
    expect(csmm.match(/自评为符合的CSMM条款/g)).toHaveLength(1);
    expect(csmm).toContain("有证据92.65%至100%");
  });

  test("tells of the other answer with the same level only what differs", () => {
    const capability = out.slice(out.indexOf("ITSS 三级（证据齐备"), out.indexOf("CCID 三级"));
    expect(capability).toContain("均已列于上文。\n  上文所列中，以下44项不影响该等级：");
    expect(capability).not.toContain("不再符合");
  });

  test("names things as people do, without a space within Chinese sentences", () => {
    expect(out).toContain("ITSS 三级的流程图");
    expect(out).toContain("企业证书失效：ITSS-YW-3-320020240061");
    expect(out).not.toMatch(/itss\.3|ITSS ITSS|。 /);
  });
});

test("asks for one workbook", () => {
  const { status, err } = resilience();
  expect(status).toBe(2);
  expect(err).toContain("Name one workbook");
});

test("speaks Chinese", () => {
  const { out } = resilience("company.xlsx", "--scheme", "itss", "--lang", "zh");
  expect(out).toContain("企业证书失效：ISO 9001 Q25-0106R1");
});
