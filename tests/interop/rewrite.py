"""The valid samples there and back through the generated models: python rewrite.py SAMPLES WRITTEN"""

import json
import pathlib
import sys

sys.path.insert(0, ".")
import pydantic  # noqa: E402
from pydantic_allocation import Allocation  # noqa: E402
from pydantic_forum import Forum  # noqa: E402
from pydantic_input import Input  # noqa: E402

MODELS = {"allocation": Allocation, "forum": Forum, "input": Input}

# What the models do not check, and the rules do: see the documentation of `imrf::schema`.
samples, written = map(pathlib.Path, sys.argv[1:])
refused = []
for sample in json.loads((samples / "index.json").read_text("utf-8")):
    text = (samples / sample["file"]).read_text("utf-8")
    try:
        document = MODELS[sample["type"]].model_validate_json(text)
    except pydantic.ValidationError as error:
        if sample["valid"]:
            sys.exit(f"{sample['file']}: {error}")
        refused.append(sample["file"])
        continue
    if sample["valid"]:
        name = pathlib.Path(sample["file"]).name
        (written / f"pydantic.{name}").write_text(document.model_dump_json(by_alias=True), "utf-8")
for kind in (
    "allocation-shape-unknown-key",
    "shape-unknown-identifier",
    "shape-date-no-day-of-the-calendar",
    "shape-date-with-a-line-end",
    "shape-date-with-a-time",
    "input-shape-number-for-an-objective",
    "input-shape-date-no-day-of-the-calendar",
    "input-shape-unknown-level",
    "plain-text-empty",
    "plain-text-of-blanks",
    "plain-text-too-long",
):
    if f"invalid/{kind}.json" not in refused:
        sys.exit(f"the models take {kind}")
print(f"the models refuse {len(refused)} of the invalid samples; the schema refuses the others")
