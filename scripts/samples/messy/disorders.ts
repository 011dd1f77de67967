/**
 * Everything that is wrong with the messy workbook, in the order in which it goes wrong. Each disorder stands for
 * itself: without any of them the workbook says the same.
 */
import * as amounts from "./amounts";
import * as dates from "./dates";
import type { Book } from "./draft";
import * as evidence from "./evidence";
import * as flaws from "./flaws";
import * as headers from "./headers";
import * as rows from "./rows";
import * as sheets from "./sheets";
import * as values from "./values";

export const disorders = {
  keepsDocumentsInLists: evidence.keepsDocumentsInLists,
  splitsProjectsByYear: sheets.splitsProjectsByYear,

  partsListsByAnything: evidence.partsListsByAnything,
  mixesLanguagesInKinds: evidence.mixesLanguagesInKinds,
  saysThirdPartyShortly: evidence.saysThirdPartyShortly,
  trimsOrganisationForm: rows.trimsOrganisationForm,
  saysNoneInAnotherCell: rows.saysNoneInAnotherCell,

  wordsEndlessDates: dates.wordsEndlessDates,
  writesMonthsOnly: dates.writesMonthsOnly,
  addsTimesOfDay: dates.addsTimesOfDay,
  leavesUsualThingsBlank: values.leavesUsualThingsBlank,
  writesDatesWithDots: dates.writesDatesWithDots,
  writesDatesWithSlashes: dates.writesDatesWithSlashes,
  writesDatesInChinese: dates.writesDatesInChinese,
  writesDatesAsEightDigits: dates.writesDatesAsEightDigits,
  writesShortDates: dates.writesShortDates,
  writesDatesAsText: dates.writesDatesAsText,
  losesDateFormats: dates.losesDateFormats,

  ticksInsteadOfAnswers: values.ticksInsteadOfAnswers,
  saysYesInManyWays: values.saysYesInManyWays,
  wordsChoicesFreely: values.wordsChoicesFreely,
  wordsLevels: values.wordsLevels,
  writesNamesLoosely: values.writesNamesLoosely,
  keepsKeysAsNumbers: values.keepsKeysAsNumbers,
  writesPercentagesInManyWays: values.writesPercentagesInManyWays,
  showsPointsAsPercentage: values.showsPointsAsPercentage,
  countsResponseInMinutes: values.countsResponseInMinutes,
  writesNumbersAsText: values.writesNumbersAsText,

  usesHeaderAliases: headers.usesHeaderAliases,
  mixesLanguagesInHeaders: headers.mixesLanguagesInHeaders,
  listsCertificatesByName: headers.listsCertificatesByName,
  typesetsHeaders: headers.typesetsHeaders,
  countsContractsInWan: amounts.countsContractsInWan,
  statesUnitInLine: amounts.statesUnitInLine,
  statesOtherUnitsInHeaders: amounts.statesOtherUnitsInHeaders,
  writesUnitsIntoCells: amounts.writesUnitsIntoCells,
  writesAmountsAsText: amounts.writesAmountsAsText,
  addsForeignCurrency: amounts.addsForeignCurrency,

  writesAmbiguousDate: flaws.writesAmbiguousDate,
  breaksFormulas: flaws.breaksFormulas,
  losesPercentSigns: flaws.losesPercentSigns,
  doublesPercentages: flaws.doublesPercentages,
  calculatesAmounts: flaws.calculatesAmounts,

  reordersColumns: headers.reordersColumns,
  addsForeignColumns: headers.addsForeignColumns,
  repeatsHeaderUnderGroups: headers.repeatsHeaderUnderGroups,
  repeatsKeys: rows.repeatsKeys,
  addsLinesWithoutKey: rows.addsLinesWithoutKey,
  mergesEqualCells: rows.mergesEqualCells,
  addsContinuationLines: rows.addsContinuationLines,
  leavesNumberedLinesEmpty: rows.leavesNumberedLinesEmpty,
  saysNoneUnderRows: rows.saysNoneUnderRows,
  addsTotals: rows.addsTotals,
  addsGroupHeadings: rows.addsGroupHeadings,
  repeatsHeaders: rows.repeatsHeaders,
  addsFootnotes: rows.addsFootnotes,
  hidesRows: rows.hidesRows,

  hidesTableBehindForeignName: sheets.hidesTableBehindForeignName,
  contradictsSheetNameByTable: sheets.contradictsSheetNameByTable,
  datesSheetNames: sheets.datesSheetNames,
  usesSheetAlias: sheets.usesSheetAlias,
  addsPrefaces: headers.addsPrefaces,
  addsTitles: headers.addsTitles,
  addsForeignSheets: sheets.addsForeignSheets,
} as const satisfies Record<string, (book: Book) => Book>;

export type Disorder = keyof typeof disorders;

/** The book after all disorders but some. */
export function disordered(book: Book, without: ReadonlySet<Disorder> = new Set()): Book {
  const names = Object.keys(disorders) as Disorder[];
  return names.filter((name) => !without.has(name)).reduce((worse, name) => disorders[name](worse), book);
}
