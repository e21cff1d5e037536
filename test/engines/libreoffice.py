"""Recalculates spreadsheets in one LibreOffice over UNO: libreoffice.py JOB.json SOFFICE PROFILE, answer on stdout.

The job is a list of files: {"path", "edits": [[{"tab", "row", "column", "value"}]], "read": [{"tab", "area"}],
"saveAs": a path or null}.
The answer has, per file, one reading before the edits and one after each step of them; a reading is one matrix per
entry of "read". A cell is a number, a text, true, false, null, {"error", "formula"}; row and column count from 0.
Where a "read" says "errorsOnly", its matrix has one row of one cell for each cell that is an error, and no other.

A job may also be {"path", "steps": [[edit]], "front": tab, "rounds"}: what this file costs. The answer has, per round, the
milliseconds of "whole", everything computed, and of each of the "steps", entered and computed as far as what is in front and
all that it reads.
"""

import json
import os
import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue

# com.sun.star.sheet.CellFlags and FormulaResult: what the interface's constants are, without loading them.
ALL_CONTENTS = 1 | 2 | 4 | 16
ERROR_RESULTS = 4
LOGICAL_FORMAT = 1024


def setting(name, value):
    one = PropertyValue()
    one.Name = name
    one.Value = value
    return one


def connect(pipe, process):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if process.poll() is not None:
                raise SystemExit("soffice ended before it could be reached")
            time.sleep(0.05)


def range_of(document, read):
    area = read["area"]
    sheet = document.Sheets.getByName(read["tab"])
    return sheet.getCellRangeByPosition(
        area["firstColumn"], area["firstRow"], area["lastColumn"], area["lastRow"]
    )


def cells_in(found, area):
    """Row and column inside the area, of every cell in the ranges that a query found."""
    for address in found.getRangeAddresses():
        for row in range(address.StartRow, address.EndRow + 1):
            for column in range(address.StartColumn, address.EndColumn + 1):
                yield row - area["firstRow"], column - area["firstColumn"]


def reading(document, read):
    cells = range_of(document, read)
    area = read["area"]
    if read.get("errorsOnly"):
        return [[error_at(cells, row, column)] for row, column in errors_in(cells, area)]
    values = [list(row) for row in cells.getDataArray()]
    filled = set(cells_in(cells.queryContentCells(ALL_CONTENTS), area))
    for row, line in enumerate(values):
        for column in range(len(line)):
            if (row, column) not in filled:
                line[column] = None
    # A truth value is a number that is shown as one. Asked by groups: one call per cell takes milliseconds.
    groups = cells.getUniqueCellFormatRanges()
    for group in (groups.getByIndex(index) for index in range(groups.getCount())):
        if document.NumberFormats.getByKey(group.NumberFormat).Type & LOGICAL_FORMAT:
            for row, column in cells_in(group, area):
                if isinstance(values[row][column], float):
                    values[row][column] = values[row][column] != 0
    for row, column in errors_in(cells, area):
        values[row][column] = error_at(cells, row, column)
    return values


def errors_in(cells, area):
    return cells_in(cells.queryFormulaCells(ERROR_RESULTS), area)


def error_at(cells, row, column):
    cell = cells.getCellByPosition(column, row)
    return {"error": cell.String, "formula": cell.Formula}


def enter(document, edit):
    cell = document.Sheets.getByName(edit["tab"]).getCellByPosition(edit["column"], edit["row"])
    value = edit["value"]
    if value is None:
        cell.setFormula("")
    elif isinstance(value, bool):
        cell.setFormula("=TRUE()" if value else "=FALSE()")
    elif isinstance(value, str):
        cell.setString(value)
    else:
        cell.setValue(value)


def opened(desktop, path):
    url = uno.systemPathToFileUrl(os.path.abspath(path))
    document = desktop.loadComponentFromURL(url, "_blank", 0, (setting("Hidden", True),))
    if document is None:
        raise SystemExit(f"LibreOffice cannot open {os.path.basename(path)}")
    return document


def recalculated(desktop, job):
    document = opened(desktop, job["path"])
    try:
        document.calculateAll()
        steps = [[reading(document, read) for read in job["read"]]]
        for edits in job["edits"]:
            for edit in edits:
                enter(document, edit)
            document.calculateAll()
            steps.append([reading(document, read) for read in job["read"]])
        if job["saveAs"] is not None:
            target = uno.systemPathToFileUrl(os.path.abspath(job["saveAs"]))
            document.storeToURL(target, (setting("FilterName", "Calc MS Excel 2007 XML"),))
        return steps
    finally:
        document.close(True)


def processor_seconds(pid):
    """What the program and all it started have had of the processors: what others take from it does not count."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as told:
            fields = told.read().rpartition(")")[2].split()
        children = []
        # A child belongs to the thread that started it, which need not be the first.
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/children", encoding="ascii") as told:
                children += told.read().split()
    except OSError:
        return time.monotonic()
    own = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return own + sum(processor_seconds(int(child)) for child in children)


def timings(desktop, job, pid):
    document = opened(desktop, job["path"])

    def milliseconds(work):
        start = processor_seconds(pid)
        work()
        return (processor_seconds(pid) - start) * 1000

    def step(edits):
        for edit in edits:
            enter(document, edit)
        # LibreOffice computes what is looked at, and what that reads, when it is looked at.
        sheet = document.Sheets.getByName(job["front"])
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow).getDataArray()

    answer = []
    document.calculateAll()
    for _ in range(job["rounds"]):
        whole = milliseconds(document.calculateAll)
        answer.append({"whole": whole, "steps": [milliseconds(lambda: step(edits)) for edits in job["steps"]]})
    document.close(True)
    return answer


def main(job_path, soffice, profile):
    pipe = f"dealsheet-{uuid.uuid4().hex}"
    command = [
        soffice,
        "--headless",
        "--invisible",
        "--norestore",
        "--nologo",
        f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
        f"--accept=pipe,name={pipe};urp;",
    ]
    with open(job_path, encoding="utf-8") as job_file:
        asked = json.load(job_file)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe, process)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        if isinstance(asked, list):
            answer = [recalculated(desktop, job) for job in asked]
        else:
            answer = timings(desktop, asked, process.pid)
        try:
            desktop.terminate()
        except Exception:
            pass
        json.dump(answer, sys.stdout)
    finally:
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


if __name__ == "__main__":
    main(*sys.argv[1:4])
