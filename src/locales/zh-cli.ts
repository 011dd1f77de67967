/** What the command line says, in Chinese. */
import { zhProblems } from "./zh-problems";
import type { CliMessages } from "./en-cli";

export const zhCli: CliMessages = {
  usage: `Proofsheet：工作簿能证明达到 ITSS、CCID 或 CSMM 的哪一级，还缺什么？

  proofsheet check 文件…             评估工作簿，在同一目录写出 名称.checked.xlsx
  proofsheet template 输出.xlsx      生成待填写的输入表
  proofsheet explain 文件 要求编号     说明一项结论的完整依据
  proofsheet rules                   列出全部要求
  proofsheet calendar 文件           列出到期事项，逾期在前
  proofsheet forecast 文件           预测等级何时取得、何时失去及其原因（其他数据不变）
  proofsheet audit 文件              迎审准备：抽取实操考核人员，追溯三个项目的资料
  proofsheet plan 文件               达到某一等级的最省方案
  proofsheet compare 旧文件 新文件     两个工作簿之间哪些结论变了，因何而变
  proofsheet compare 文件            与上一次结果不同的检查相比
  proofsheet advise [文件]           适合哪个方案，工作簿与哪个方案最接近
  proofsheet resilience 文件         抗风险能力：失去哪一项就保不住等级
  proofsheet quick                   等级速测：填几个数字，看能达到哪一级，无需工作簿
  proofsheet whatif 文件             模拟分析：某些数据或条件改变后能达到哪一级，不写文件

check
  --out 文件            写到指定文件                     --in-place   写入原文件（保留 名称.bak.xlsx）
  --no-write            只显示，不写文件                  --format text|json
  --scheme itss         评估哪些体系，用逗号隔开            --target itss:3
  --as-of 2026-06-30    评估基准日                       --require itss:3   未达到时返回 1
  --set param:键=值      调整阈值（可重复）                --rules 文件        自定义规则（JSON）
template
  --scheme itss --target 4   只生成所需的表和列            --sample 名称      生成已填写的样例
rules
  --scheme itss --level 4 --format text|json|md          --json-schema     check --format json 的结构
calendar
  --ics 输出.ics         另存为日历文件                    --until 2027-12-31    --as-of 2026-06-30
forecast
  --until 2029-12-31    预测至何日（默认3年）            --format text|json    --as-of 2026-06-30
audit
  --projects P-001,P-002,P-003   追溯哪些项目            --seed 文字   重新抽样   --format text|json
compare
  --as-of 2026-06-30    两者共用   --set param:键=值   两者共用   --format text|json
advise
  --business software,it-service,system-delivery        --market domestic|international|both
  --focus whole-process|testing                         --policy yes|no   --format text|json
resilience
  --as-of 2026-06-30    --format text|json
quick
  --scheme itss --level 3   --answer 键=值（可重复）   --format text|json
plan
  --target itss:3（可重复）   --goal eligible|capability   --costs 文件   各类工作的成本（JSON）
  成本项：document, complete, change, raise, hours, certificate, person, project, audit, survey, system,
          achievement, record, wait，写成 { "document": 2, "wait": 0.5 }
  --format text|json         --as-of 2026-06-30
whatif
  --set "项目清单[P-004].项目状态=已完成"   改一格（可重复）   --set "+项目清单(项目编号=P-9, 项目状态=已完成)"
  --set "文件:验收报告[P-004]"          假设已存档         --set "-人员花名册[S-3]"
  --set param:键=值   --set as-of=2026-12-31   --scenario 名称   工作簿中保存的假设方案   --format text|json
通用
  --lang en|zh          --debug   显示故障位置

返回值：0 完成，1 未达到要求的等级，2 输入或参数不可用，3 程序内部故障。`,
  unknownCommand: (name) =>
    `没有命令“${name}”。可用：check、template、explain、rules、calendar、forecast、audit、compare、advise、quick、plan、whatif、resilience。`,
  badArguments: (why) => `${why} 用法见 proofsheet --help。`,
  noFile: "请指定工作簿，例如：proofsheet check 企业.xlsx",
  outForOne: "--out 只能用于一个工作簿；不指定时在同一目录写出 名称.checked.xlsx。",
  outOrInPlace: "--out 与 --in-place 不能同时使用。",
  badDate: (text) => `“${text}”不是日期，请写成 2026-06-30。`,
  badScheme: (text, known) => `没有体系“${text}”，可选：${known}。`,
  badLevel: (text, known) => `“${text}”不是等级，请写成 ${known}。`,
  whichScheme: (level, example) =>
    `--target ${level} 未说明是哪个方案，不同方案的等级不能对应。请写作 --target ${example}。`,
  badChoice: (option, text, known) => `--${option} ${text}：可选 ${known}。`,
  badSetting: (text) => `--set ${text}：请写成 param:itss.4.completed-projects.amount=300000。`,
  badAmount: (text, form) => `--set ${text}：请填写${zhProblems.settingForms[form]}。`,
  settingWithoutPrefix: (text) =>
    `--set ${text}：请写成 --set param:${text}。其他设置请在工作簿的评估设置表中填写。`,
  costSetting: (text, key) =>
    `--set ${text}：成本不在此设置。请在工作簿评估设置表的“${key}”一行填写；仅用于一次规划时，用 plan --costs 文件。`,
  unknownParam: (key, near) => `没有参数“${key}”。是否指 ${near}？`,
  unknownRequirement: (id, near) => `没有要求“${id}”。是否指 ${near}？`,
  unknownSample: (name, known) => `没有样例“${name}”，可选：${known}。`,
  explainNeeds: "请指定工作簿和要求编号，例如：proofsheet explain 企业.xlsx itss.4.completed-projects",
  compareNeeds: "请指定两个工作簿，例如：proofsheet compare 旧.xlsx 新.xlsx；或指定一个检查过的工作簿。",
  noFormerCheck: (file) =>
    `${file} 中没有可对比的检查记录。写出结果的检查会在“检查历史”表中记一行；也可以指定两个工作簿。`,
  calendarNeeds: "请指定一个工作簿，例如：proofsheet calendar 企业.xlsx --ics 企业.ics",
  forecastNeeds: "请指定一个工作簿，例如：proofsheet forecast 企业.xlsx --until 2029-12-31",
  calendarWritten: (file, count) => `${file}：共${count}项，可导入日历。以后再次导入会更新原有事项。`,
  notOurCalendar: (file) =>
    `${file} 已存在，且不是 Proofsheet 生成的日历，因此未覆盖。请用 --ics 指定其他名称。`,
  untilTooEarly: (day) => `--until 早于评估基准日${day}，请指定该日或之后的日期。`,
  templateNeeds: "请指定要生成的文件，例如：proofsheet template 企业.xlsx --scheme itss --target 4",
  exists: (file) => `${file} 已存在，请换一个名称。`,
  notFound: (file) => `${file}：文件不存在。`,
  isFolder: (file) => `${file} 是文件夹，请指定其中的工作簿。`,
  skipped: (file) => `${file}：已跳过，它是其中另一个文件的结果或备份。`,
  noFolder: (file) => `${file}：要写入的文件夹不存在。未作任何改动。`,
  badEnding: (file, ending) => `${file}：文件名请以 ${ending} 结尾。`,
  notReadable: (file, why) => `${file}：无法读取（${why}）。`,
  notWritable: (file, why) => `${file}：无法写入（${why}）。如在其他程序中打开，请先关闭。未作任何改动。`,
  notOurs: (file) => `${file} 已存在，且不含 Proofsheet 的结果表，因此未覆盖。请用 --out 指定其他名称。`,
  correctedThere: (file) =>
    `${file}：该结果文件生成后，其中的数据有过更正或重新计算，或增加过工作表，重新生成会丢失这些内容。请用 --in-place 直接检查该文件，或将更正抄回原工作簿后删除它。未作任何改动。`,
  anothersResult: (file, theirs, ours) =>
    `${file} 中是“${theirs}”的评估结果，而非“${ours}”。请用 --out 另选文件名。未作任何改动。`,
  fault: (file, sentence) => `${file}：${sentence}`,
  noKnownTable: (file, sheets) =>
    `${file}：没有可识别的工作表。现有：${sheets}。请将工作表命名为“项目清单”“人员花名册”“证据清单”等，或先运行：proofsheet template`,
  badRules: (file, why) => `${file}：规则文件不可用。${why}`,
  written: (file, sheets) => `结果已写入 ${file}：${sheets}`,
  backup: (file) => `原文件保留为 ${file}`,
  madeTemplate: (file, count) => `${file}：已生成${count}张输入表。填写后运行：proofsheet check ${file}`,
  madeSample: (file) => `${file}：已生成样例。接着运行：proofsheet check ${file}`,
  required: (scheme, level) => `要求达到 ${scheme} ${level}级，尚未达到。`,
  reading: (sheet, rows) => `正在读取“${sheet}”，${rows}行`,
  writing: "正在写入结果",
  internal: (why) =>
    `程序内部故障，与您的文件无关：${why}。请加 --debug 重新运行并反馈所显示的内容。未作任何改动。`,
  file: "文件",
  unusable: "不可用",
  explain: {
    asOf: (day) => `评估基准日 ${day}`,
    measured: (actual, required) => `实测 ${actual}，要求 ${required}`,
    rows: (sheet, count) => `${sheet}：${count}行`,
    noSheet: (sheet) => `${sheet}：没有该工作表`,
    rowsMore: (n) => `……另有${n}行不计入`,
    counts: "计入",
    perhaps: "可能计入",
    fails: "不计入",
    evidence: "找到的证据",
    noLocation: "未填存放位置",
    documents: "缺少的文件",
    cells: "依据单元格",
    readings: "理解与提示",
    overrides: "已调整的设置",
    source: "来源",
    none: "无",
    truth: ["否", "未知", "是"],
    empty: "空白",
    unreadable: "无法识别",
    never: "长期",
  },
};
