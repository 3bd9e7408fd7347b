"""Writes the small files of other programs that the contract of the engines reads. pyarrow 26.0.1, openpyxl 3.1.5."""

import base64
import datetime as dt
import io
from decimal import Decimal
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as parquet

folder = Path(__file__).parent
day = dt.date(2024, 2, 29)
moment = dt.datetime(2024, 2, 29, 8, 30, 15)
before = dt.datetime(1969, 12, 31, 23, 59, 59, 250000)


def column(values, kind):
    return pa.array(values, type=kind)


def kinds() -> pa.Table:
    """Every kind that can be counted, each with a missing value in the third row."""
    flat = {
        "i8": column([-128, 127, None], pa.int8()),
        "i16": column([-32768, 7, None], pa.int16()),
        "i32": column([-(2**31), 7, None], pa.int32()),
        "i64": column([-(2**63), 9007199254740993, None], pa.int64()),
        "u8": column([255, 0, None], pa.uint8()),
        "u16": column([65535, 0, None], pa.uint16()),
        "u32": column([4294967295, 0, None], pa.uint32()),
        "u64": column([18446744073709551615, 0, None], pa.uint64()),
        "f16": column([0.5, -2.0, None], pa.float16()),
        "f32": column([0.7, 1.0, None], pa.float32()),
        "f64": column([0.1, 1e-7, None], pa.float64()),
        "b": column([True, False, None], pa.bool_()),
        "s": column(["x", "é, \"z\"\n", None], pa.utf8()),
        "ls": column(["x", "", None], pa.large_utf8()),
        "vs": column(["x", "a text longer than twelve bytes", None], pa.string_view()),
        "d32": column([day, dt.date(1969, 12, 31), None], pa.date32()),
        "d64": column([day, dt.date(1969, 12, 31), None], pa.date64()),
        "ts": column([moment, moment, None], pa.timestamp("s")),
        "tms": column([moment, before, None], pa.timestamp("ms")),
        "tus": column([moment, before, None], pa.timestamp("us")),
        "tns": column([moment, before, None], pa.timestamp("ns")),
        "tz": column([moment, before, None], pa.timestamp("ns", tz="America/New_York")),
        "time": column([dt.time(8, 30), dt.time(23, 59, 59, 500000), None], pa.time64("us")),
        "dec": column([Decimal("1.50"), Decimal("-0.05"), None], pa.decimal128(10, 2)),
        "dec256": column([Decimal("12345678901234567890.1"), Decimal("0.0"), None], pa.decimal256(40, 1)),
        "dic": column(["x", "y", None], pa.utf8()).dictionary_encode(),
        "run": pa.RunEndEncodedArray.from_arrays(pa.array([1, 3], pa.int32()), pa.array(["x", None])),
        "nul": column([None, None, None], pa.null()),
    }
    nested = {
        "list": column([[1], [], None], pa.list_(pa.int64())),
        "struct": column([{"a": 1}, {"a": 2}, None], pa.struct([("a", pa.int64())])),
        "bin": column([b"x", b"y", None], pa.binary()),
        "dur": column([1, 2, None], pa.duration("s")),
    }
    return pa.table(flat | nested)


def stream_of(table: pa.Table, **options) -> bytes:
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, table.schema, options=pa.ipc.IpcWriteOptions(**options)) as writer:
        writer.write_table(table)
    return sink.getvalue()


def growing_dictionary() -> bytes:
    """Two batches; the second adds to the dictionary of the first."""
    first = pa.table({"race": pa.array(["White", "Black"]).dictionary_encode(), "y": [1, 0]})
    longer = pa.DictionaryArray.from_arrays(pa.array([2, 0]), pa.array(["White", "Black", "Asian"]))
    second = pa.table({"race": longer.cast(first.schema.field("race").type), "y": [1, 1]})
    sink = io.BytesIO()
    options = pa.ipc.IpcWriteOptions(emit_dictionary_deltas=True)
    with pa.ipc.new_stream(sink, first.schema, options=options) as writer:
        writer.write_table(first)
        writer.write_table(second)
    return sink.getvalue()


def many() -> pa.Table:
    """Two batches of 200 rows that pack well."""
    n = 400
    return pa.table(
        {
            "race": pa.array([["White", "Black", "Asian", ""][i % 4] for i in range(n)]).dictionary_encode(),
            "score": pa.array([None if i % 10 == 0 else (i % 97) / 97 for i in range(n)]),
            "y": pa.array([i % 3 == 0 for i in range(n)]),
            "note": pa.array([f"row {i % 50}" for i in range(n)]),
        }
    )




def feather_of(table: pa.Table, **options) -> bytes:
    sink = io.BytesIO()
    feather.write_feather(table, sink, **options)
    return sink.getvalue()


def nested_parquet() -> bytes:
    """Two rows of which some columns hold lists, structures, maps and bytes."""
    table = pa.table(
        {
            "y": [1, 0],
            "codes": [["a", "b"], []],
            "who": [{"age": 1, "of": {"x": 1}}, {"age": 2, "of": {"x": 2}}],
            "scores": pa.array([[("a", 1)], []], pa.map_(pa.string(), pa.int64())),
            "race": ["x", "y"],
        }
    )
    sink = io.BytesIO()
    parquet.write_table(table, sink)
    return sink.getvalue()


def workbook(rows, others=(), hidden=()) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "log"
    for row in rows:
        sheet.append(row)
    for cells in sheet.iter_rows():
        for cell in cells:
            if isinstance(cell.value, str) and cell.value.startswith("#"):
                cell.data_type = "e"
    for name in hidden:
        book.create_sheet(name, 0).sheet_state = "hidden"
    book.active = len(hidden)
    for name in others:
        book.create_sheet(name).append(["no log"])
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()


names = ["id", "race", "race", "when", "at", "clock", "flag", "score", None, "y"]
rows = [
    ["007", "White", " a b ", day, moment, dt.time(8, 30), True, 0.1, "é", 1],
    [None] * 10,
    [9007199254740991, None, '"q",\nz', dt.date(1900, 1, 1), before.replace(year=2001), None, False, 1e-7, None, "#N/A"],
]
books = {
    "log": workbook([[], names, *rows], others=["Notes", "Key"], hidden=["old"]),
    "ragged": workbook([["a", "b"], [1, 2], [1, 2, 3]]),
    "headless": workbook([[1, 0], [2, 1]]),
    "headerOnly": workbook([["a", "b"]]),
}

files = {
    "kindsStream": stream_of(kinds()),
    "kindsFeather": feather_of(kinds().drop(["vs", "run", "list", "struct"]), compression="lz4"),
    "growingDictionary": growing_dictionary(),
    "manyPlain": feather_of(many(), compression="uncompressed", chunksize=200),
    "manyLz4": feather_of(many(), compression="lz4", chunksize=200),
    "manyZstd": feather_of(many(), compression="zstd", chunksize=200),
}
lines = ["/** Written by make-files.py with pyarrow 26.0.1; base64. */", "export const arrowFiles = {"]
lines += [f"\t{name}:\n\t\t'{base64.b64encode(data).decode()}'," for name, data in files.items()]
(folder / "arrow-files.ts").write_text("\n".join(lines).rstrip(",") + "\n} as const;\n")

nested = base64.b64encode(nested_parquet()).decode()
(folder / "nested-parquet.ts").write_text(
    "/** Written by make-files.py with pyarrow 26.0.1; base64: y, codes (list), who (structure), scores (map), race. */\n"
    f"export const nestedParquet =\n\t'{nested}';\n"
)
lines = ["/** Written by make-files.py with openpyxl 3.1.5; base64. */", "export const excelFiles = {"]
lines += [f"\t{name}:\n\t\t'{base64.b64encode(data).decode()}'," for name, data in books.items()]
(folder / "excel-files.ts").write_text("\n".join(lines).rstrip(",") + "\n} as const;\n")
