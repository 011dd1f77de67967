"""Loads workbooks with openpyxl and prints, as JSON, each file's sheets and the text of Readiness' first cell, or why not."""

import json
import sys

import openpyxl


def load(path):
    try:
        book = openpyxl.load_workbook(path, keep_vba=path.endswith("m"))
        ours = [name for name in book.sheetnames if name.startswith("Readiness")]
        return {"sheets": book.sheetnames, "texts": [book[name]["A1"].value for name in ours]}
    except Exception as error:  # a file that openpyxl cannot read at all is an answer too
        return {"error": repr(error)}


print(json.dumps({path: load(path) for path in sys.argv[1:]}))
