"""Loads a workbook with openpyxl and saves it elsewhere. Usage: save_again.py FROM TO"""

import sys

import openpyxl

openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
