"""The valid samples through the types of openapi-generator: python openapi.py SAMPLES WRITTEN"""

import pathlib
import sys

sys.path.insert(0, ".")
from openapi_client import Allocation, Forum, Input  # noqa: E402

samples, written = map(pathlib.Path, sys.argv[1:])
for prefix, generated in (("allocation", Allocation), ("forum", Forum), ("input", Input)):
    for sample in samples.glob(f"{prefix}-*.json"):
        text = generated.from_json(sample.read_text("utf-8")).to_json()
        (written / f"openapi-generator-python.{sample.name}").write_text(text, "utf-8")
