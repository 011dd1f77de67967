import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { mainNamespace, relationships, userParts, type Parts } from "./packages";
import { zipOf } from "./zip";

const threaded = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const notesOf = async (parts: Parts, sheet = "Projects") =>
  (await openXlsx(await zipOf(userParts(parts)))).notes!(sheet);

const comments = (...each: [ref: string, text: string][]) =>
  `<comments xmlns="${mainNamespace}"><authors><author>Lin</author></authors><commentList>` +
  each.map(([ref, text]) => `<comment ref="${ref}" authorId="0"><text>${text}</text></comment>`).join("") +
  "</commentList></comments>";
const sheetRels = (...each: [kind: string, target: string][]) => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ...each.map(([kind, target], at): [string, string, string] => [`rId${at + 1}`, kind, target]),
  ),
});

test("a sheet without notes has none", async () => {
  expect(await notesOf({})).toEqual([]);
  expect(await memoryWorkbook({ sheets: [{ name: "Projects", rows: [] }] }).notes!("Projects")).toEqual([]);
});

test("a workbook in memory holds the notes that it is given", async () => {
  const notes = [{ row: 3, column: 1, text: "see the minutes" }];
  const workbook = memoryWorkbook({ sheets: [{ name: "Projects", rows: [], notes }] });
  expect(await workbook.notes!("Projects")).toEqual(notes);
});

test("notes are read from plain text and from runs, without phonetic hints, escapes resolved", async () => {
  const parts = {
    ...sheetRels(["comments", "../comments1.xml"]),
    "xl/comments1.xml": comments(
      ["B3", "<t>see the minutes</t>"],
      [
        "AA10",
        "<r><rPr><b/></rPr><t>Lin:\n</t></r><r><t>ask &lt;Chen&gt;_x0021_</t></r><rPh sb='0' eb='1'><t>x</t></rPh>",
      ],
      ["C1", "<t> </t>"],
    ),
  };
  expect(await notesOf(parts)).toEqual([
    { row: 3, column: 1, text: "see the minutes" },
    { row: 10, column: 26, text: "Lin:\nask <Chen>!" },
  ]);
  expect(await notesOf(parts, "Staff")).toEqual([]);
});

test("a thread is one note with its replies and who wrote them, in place of the note for older programs", async () => {
  const comment = (ref: string, person: string, text: string, parent = "") =>
    `<threadedComment ref="${ref}" personId="${person}" id="{1}"${parent}><text>${text}</text></threadedComment>`;
  const parts = {
    ...sheetRels(["comments", "../comments1.xml"], ["threadedComment", "../threadedComments/t1.xml"]),
    "xl/comments1.xml": comments(["B3", "<t>[Threaded comment] …</t>"], ["D4", "<t>a plain one</t>"]),
    "xl/threadedComments/t1.xml":
      `<ThreadedComments xmlns="${threaded}">` +
      comment("B3", "{P}", "who has it?") +
      comment("B3", "{Q}", "I do", ' parentId="{1}"') +
      "</ThreadedComments>",
    "xl/persons/person.xml": `<personList xmlns="${threaded}"><person displayName="林工" id="{P}"/></personList>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "person", "persons/person.xml"],
    ),
  };
  expect(await notesOf(parts)).toEqual([
    { row: 3, column: 1, text: "林工: who has it?\nI do" },
    { row: 4, column: 3, text: "a plain one" },
  ]);
});

test("a damaged part of notes is named", async () => {
  const parts = { ...sheetRels(["comments", "../comments1.xml"]), "xl/comments1.xml": "<comments>" };
  await expect(notesOf(parts)).rejects.toMatchObject({ fault: "damaged", part: "xl/comments1.xml" });
});
