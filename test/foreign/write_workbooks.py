"""Writes workbooks with all that openpyxl and XlsxWriter can put into one. Usage: write_workbooks.py FOLDER"""

import base64
import io
import os
import sys

import openpyxl
import xlsxwriter
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Font, NamedStyle, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

ROWS = [["Project ID", "Amount", "Note"], ["P-1", 500000, " two  spaces "], ["P-2", 1200000, "_x000D_ & <tag>"]]
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def main(folder):
    os.makedirs(folder, exist_ok=True)
    openpyxl_rich(os.path.join(folder, "openpyxl-rich.xlsx"))
    openpyxl_read_only(os.path.join(folder, "openpyxl-write-only.xlsx"))
    for options, name in [
        ({}, "xlsxwriter-rich.xlsx"),
        ({"default_date_format": "yyyy-mm-dd", "use_future_functions": True}, "xlsxwriter-macros.xlsm"),
        ({"constant_memory": True}, "xlsxwriter-inline.xlsx"),
    ]:
        xlsxwriter_rich(os.path.join(folder, name), options)


def openpyxl_rich(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "项目 & more"
    for row in ROWS:
        sheet.append(row)
    sheet["B4"] = "=SUM(B2:B3)"
    sheet["A1"].comment = Comment("see there", "someone")
    sheet["A2"].hyperlink = "https://example.org/"
    sheet["C2"].font = Font(bold=True, color="FF9C0006")
    sheet["C3"].fill = PatternFill("lightUp", fgColor="FFFFEB9C")
    sheet["C3"].protection = Protection(locked=False)
    book.add_named_style(NamedStyle(name="Stressed", font=Font(italic=True)))
    sheet["B2"].style = "Stressed"
    sheet["B3"].number_format = '#,##0.00" CNY"'
    sheet.merge_cells("A6:C7")
    sheet.freeze_panes = "B2"
    sheet.print_title_rows = "1:1"
    sheet.print_area = "A1:C4"
    sheet.auto_filter.ref = "A1:C3"
    sheet.conditional_formatting.add("B2:B3", ColorScaleRule("min", None, "FFFFFFFF", "max", None, "FF63BE7B"))
    sheet.conditional_formatting.add("B2:B3", CellIsRule("greaterThan", ["600000"], font=Font(bold=True)))
    choice = DataValidation(type="list", formula1='"Yes,No"', allow_blank=True)
    choice.add("D2:D9")
    sheet.add_data_validation(choice)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    sheet.add_chart(chart, "E5")
    shown = book.create_chartsheet("Chart")
    shown.add_chart(BarChart())
    table_sheet = book.create_sheet("Customers")
    for row in ROWS:
        table_sheet.append(row)
    table = Table(displayName="customers", ref="A1:C3", tableStyleInfo=TableStyleInfo(name="TableStyleMedium2"))
    table_sheet.add_table(table)
    book.create_sheet("Hidden").sheet_state = "veryHidden"
    book.defined_names.append(DefinedName("amounts", attr_text="'项目 & more'!$B$2:$B$3"))
    book.defined_names.append(DefinedName("findings", attr_text="Customers!$A$1"))
    book.active = 2
    book.save(path)


def openpyxl_read_only(path):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Findings")
    for row in ROWS:
        sheet.append(row)
    book.save(path)


def xlsxwriter_rich(path, options):
    book = xlsxwriter.Workbook(path, options)
    bold = book.add_format({"bold": True, "bg_color": "#DDEBF7", "border": 1, "num_format": "0.000%"})
    sheet = book.add_worksheet("Projects")
    for number, row in enumerate(ROWS):
        sheet.write_row(number, 0, row, bold if number == 0 else None)
    if not options.get("constant_memory"):
        sheet.write_rich_string(4, 0, "plain ", bold, "bold")
        sheet.write_formula("B5", "=SUM(B2:B3)", None, 1700000)
        sheet.write_url("A6", "internal:Second!A1")
        sheet.write_comment("A1", "see there")
        sheet.insert_image("G2", "picture.png", {"image_data": io.BytesIO(PICTURE)})
        sheet.insert_textbox("G9", "a box")
        sheet.add_sparkline("E2", {"range": "Projects!B2:B3"})
        sheet.conditional_format("B2:B3", {"type": "data_bar", "data_bar_2010": True})
        sheet.conditional_format("B2:B3", {"type": "cell", "criteria": ">", "value": 1, "format": bold})
        sheet.data_validation("D2:D9", {"validate": "list", "source": ["Yes", "No"], "input_title": "Say"})
        sheet.set_header("&C&G", {"image_center": "picture.png", "image_data_center": io.BytesIO(PICTURE)})
        sheet.protect()
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Projects!$B$2:$B$3"})
    sheet.insert_chart("G15", chart)
    sheet.repeat_rows(0)
    sheet.autofilter("A1:C3")
    own = book.add_chart({"type": "line"})
    own.add_series({"values": "=Projects!$B$2:$B$3"})
    book.add_chartsheet("Chart").set_chart(own)
    second = book.add_worksheet("Second")
    if not options.get("constant_memory"):
        second.add_table("A1:C3", {"name": "second", "columns": [{"header": header} for header in ROWS[0]]})
    second.activate()
    book.add_worksheet("Readiness").hide()
    book.define_name("Second!local", "=Second!$A$1")
    book.define_name("amounts", "=Projects!$B$2:$B$3")
    book.set_custom_property("Checked by", "nobody")
    if path.endswith(".xlsm"):
        # What is in it matters to Excel only; here it is a part like any other.
        book.add_vba_project(io.BytesIO(b"\xd0\xcf\x11\xe0 opaque"), is_stream=True)
    book.close()


if __name__ == "__main__":
    main(sys.argv[1])
