"""Says as JSON what openpyxl finds in workbooks: per file and sheet, kind and value by row and column. Usage: read_workbooks.py FILE..."""

import datetime
import json
import sys

import openpyxl
from openpyxl.utils.datetime import to_excel


def main(files):
    json.dump({file: read(file) for file in files}, sys.stdout)


def read(file):
    try:
        book = openpyxl.load_workbook(file, data_only=True)
        return {"sheets": [[sheet.title, cells(sheet, book.epoch)] for sheet in book.worksheets]}
    except Exception as error:
        return {"error": repr(error)}


def cells(sheet, epoch):
    found = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                found[f"{cell.row}:{cell.column - 1}"] = said(cell, epoch)
    return found


def said(cell, epoch):
    value = cell.value
    if isinstance(value, (datetime.datetime, datetime.date)):
        return ["date", to_excel(value, epoch)]
    if isinstance(value, (datetime.time, datetime.timedelta)):
        return ["time", None]
    if isinstance(value, bool):
        return ["boolean", value]
    if isinstance(value, (int, float)):
        return ["number", value]
    return ["error" if cell.data_type == "e" else "text", value]


main(sys.argv[1:])
