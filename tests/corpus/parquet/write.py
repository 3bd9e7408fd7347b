"""
Writes files.json: small Parquet files of every codec, encoding and odd type, by Apache Arrow for Python, and logs packed
by Zstandard's own library; all as base64.
"""

import base64
import datetime as dt
import decimal
import io
import json
import pathlib

import pyarrow as pa
import pyarrow.parquet as pq
import pyarrow.parquet.encryption as pe
import zstandard

# Forty rows: 10 of A, 10 of B, 10 of Métis, 10 without a value.
GROUPS = (["A", "B", "Métis", None] * 10)
N = len(GROUPS)
LABELS = [i % 2 for i in range(N)]
SCORES = [round((i * 7919 % 101) / 101, 4) for i in range(N)]


def log(**more):
    columns = {
        "group": pa.array(GROUPS, pa.string()),
        "label": pa.array(LABELS, pa.int64()),
        "score": pa.array(SCORES, pa.float64()),
    }
    return pa.table({**columns, **more})


def column(name, values, kind):
    """The log with one column more; its values go round."""
    return log(**{name: pa.array([values[i % len(values)] for i in range(N)], kind)})


def written(table, **options):
    sink = io.BytesIO()
    pq.write_table(table, sink, **options)
    return sink.getvalue()


class Keys(pe.KmsClient):
    """Keys in the clear: nothing here is a secret."""

    def __init__(self, config):
        pe.KmsClient.__init__(self)

    def wrap_key(self, key_bytes, master_key_identifier):
        return base64.b64encode(key_bytes)

    def unwrap_key(self, wrapped_key, master_key_identifier):
        return base64.b64decode(wrapped_key)


def encrypted(plaintext_footer):
    factory = pe.CryptoFactory(lambda config: Keys(config))
    config = pe.EncryptionConfiguration(
        footer_key="footer", column_keys={"group": ["group"]}, plaintext_footer=plaintext_footer
    )
    properties = factory.file_encryption_properties(pe.KmsConnectionConfig(), config)
    sink = io.BytesIO()
    with pq.ParquetWriter(sink, log().schema, encryption_properties=properties) as writer:
        writer.write_table(log())
    return sink.getvalue()


def renamed(*names):
    return log().rename_columns(list(names))


UTC = pa.timestamp("us", tz="UTC")
FAR = [dt.date(1, 1, 1), dt.date(9999, 12, 31), dt.date(2025, 2, 28), None]

files = {
    **{
        f"codec {codec}": written(log(), compression=codec)
        for codec in ["none", "snappy", "gzip", "brotli", "lz4", "zstd"]
    },
    "plain": written(log(), use_dictionary=False, compression="none"),
    "dictionary": written(log(), use_dictionary=True),
    "delta": written(
        log(),
        use_dictionary=False,
        column_encoding={"group": "DELTA_BYTE_ARRAY", "label": "DELTA_BINARY_PACKED", "score": "PLAIN"},
    ),
    "delta lengths": written(
        log(), use_dictionary=False, column_encoding={"group": "DELTA_LENGTH_BYTE_ARRAY"}
    ),
    "byte stream split": written(
        log(), use_dictionary=False, column_encoding={"score": "BYTE_STREAM_SPLIT", "label": "BYTE_STREAM_SPLIT"}
    ),
    "data pages of version 2": written(column("flag", [True, False, None], pa.bool_()), data_page_version="2.0"),
    "version 1.0": written(log(), version="1.0"),
    "small pages": written(log(), data_page_size=16, write_batch_size=4, use_dictionary=False),
    "page checksums": written(log(), write_page_checksum=True, compression="none", use_dictionary=False),
    "page index": written(log(), write_page_index=True),
    "NaN and infinities": written(
        column("number", [float("nan"), float("inf"), float("-inf"), -0.0, 1e308, None, 5e-324, 0.1], pa.float64())
    ),
    "float 32": written(column("number", [0.1, 0.7, float("nan"), 16777217.0], pa.float32())),
    "float 16": written(log(number=pa.array([0.5, 1.0, 65504.0, None] * 10, pa.float16()))),
    "int64": written(column("number", [2**53, 2**53 + 1, 2**63 - 1, -(2**63), None], pa.int64())),
    "uint64": written(column("number", [2**53 + 1, 2**64 - 1, 0, None], pa.uint64())),
    "small ints": written(
        log(
            i8=pa.array([-128, 127] * 20, pa.int8()),
            u8=pa.array([0, 255] * 20, pa.uint8()),
            u32=pa.array([0, 2**32 - 1] * 20, pa.uint32()),
        )
    ),
    "decimal whole": written(
        column("number", [decimal.Decimal(10**37 + 1), decimal.Decimal(-1), None, decimal.Decimal(7)], pa.decimal128(38, 0))
    ),
    "decimal": written(
        column("number", [decimal.Decimal("0.5000"), decimal.Decimal("12345678901234.5678"), None], pa.decimal128(20, 4))
    ),
    "decimal of money": written(column("number", [decimal.Decimal("0.50"), decimal.Decimal("3.00"), None], pa.decimal128(9, 2))),
    "decimal 256": written(column("number", [decimal.Decimal(10**50), decimal.Decimal(1), None, None], pa.decimal256(60, 0))),
    "dates": written(column("day", FAR, pa.date32())),
    "instants": written(
        column("time", [dt.datetime(2025, 1, 2, 3, 4, 5, 678901), dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31), None], pa.timestamp("us"))
    ),
    "instants in UTC": written(
        column("time", [dt.datetime(2025, 1, 2, 3, 4, 5, tzinfo=dt.timezone.utc), None], UTC)
    ),
    "instants of ns": written(log(time=pa.array([1, 1_700_000_000_123_456_789, None, -1] * 10, pa.timestamp("ns")))),
    "instants of ms": written(log(time=pa.array([1, 1_700_000_000_123, None, -1] * 10, pa.timestamp("ms")))),
    "instants out of range": written(log(time=pa.array([2**62, -(2**62), 0, None] * 10, pa.timestamp("us")))),
    "int96": written(
        column("time", [dt.datetime(2025, 1, 2, 3, 4, 5), None], pa.timestamp("ns")), use_deprecated_int96_timestamps=True
    ),
    "clock times": written(column("time", [dt.time(23, 59, 59, 999999), dt.time(0), None, None], pa.time64("us"))),
    "bytes": written(column("raw", [b"A", b"M\xc3\xa9tis", None, None], pa.binary())),
    "bytes that are no text": written(column("raw", [b"\xff\xfe", b"A", None, None], pa.binary())),
    "bytes of one length": written(column("raw", [b"AB", b"CD", None, None], pa.binary(2))),
    "large texts": written(column("other", ["A", "Métis", None, None], pa.large_string())),
    "categories": written(log(other=pa.array(GROUPS).dictionary_encode())),
    "null only": written(log(nothing=pa.nulls(N), empty=pa.array([None] * N, pa.string()))),
    "nested": written(
        log(
            list=pa.array([[1, 2], []] * 20, pa.list_(pa.int64())),
            struct=pa.array([{"a": 1, "b": "x"}] * N),
            map=pa.array([[("k", 1)]] * N, pa.map_(pa.string(), pa.int64())),
        )
    ),
    "encrypted": encrypted(False),
    "encrypted columns": encrypted(True),
    "no row groups": written(log().slice(0, 0)),
    "no rows in groups": (lambda: (
        (sink := io.BytesIO()),
        (writer := pq.ParquetWriter(sink, log().schema)),
        writer.write_table(log(), row_group_size=7),
        writer.write_table(log().slice(0, 0)),
        writer.close(),
        sink.getvalue(),
    )[-1])(),
    "names alike": written(renamed("group", "Group", "GROUP")),
    "a name twice": written(renamed("group", "label", "label")),
    "a name that is empty": written(renamed("group", "", "score")),
    "names of prototypes": written(renamed("__proto__", "constructor", "toString")),
    "names of SQL": written(renamed('"; DROP TABLE log_1; --', "'a.b'", "<img src=x onerror=alert(1)>")),
    "zero characters": written(column("other", ["A\0B", "A", None, None], pa.string())),
    "long cells": written(column("other", ["x" * 1_000_000, "A", None, None], pa.string()), compression="zstd"),
}

def plain_log(rows):
    lines = [f"{'ABC'[i % 3]},{i % 2},{(i >> 1) % 2}" for i in range(rows)]
    return "\n".join(["group,label,prediction", *lines, ""]).encode()


def zstd(data, level=3, **options):
    return zstandard.ZstdCompressor(level=level, **options).compress(data)


plain = plain_log(60)
packed = {
    "zstd": zstd(plain, write_checksum=True),
    "zstd without a checksum": zstd(plain, write_checksum=False),
    "zstd of several blocks": zstd(plain_log(60_000), level=1, write_checksum=True),
    "zstd of level 19": zstd(plain_log(60_000), level=19, write_checksum=True),
    "zstd without its size": zstandard.ZstdCompressor(write_content_size=False, write_checksum=True).compress(plain),
    "zstd of nothing": zstd(b"", write_checksum=True),
}
files |= packed

target = pathlib.Path(__file__).with_name("files.json")
target.write_text(
    json.dumps({name: base64.b64encode(data).decode() for name, data in files.items()}, indent="\t") + "\n"
)
print(len(files), "files,", target.stat().st_size, "bytes")
