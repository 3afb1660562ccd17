"""The valid samples there and back through the generated models: python rewrite.py SAMPLES WRITTEN"""

import json
import pathlib
import sys

sys.path.insert(0, ".")
import pydantic  # noqa: E402
import pydantic_forum  # noqa: E402

# What the models do not check, and the rules do: see the documentation of `imrf::schema`.
samples, written = map(pathlib.Path, sys.argv[1:])
refused = []
for sample in json.loads((samples / "index.json").read_text("utf-8")):
    if sample["type"] != "forum":
        continue
    text = (samples / sample["file"]).read_text("utf-8")
    try:
        forum = pydantic_forum.Forum.model_validate_json(text)
    except pydantic.ValidationError as error:
        if sample["valid"]:
            sys.exit(f"{sample['file']}: {error}")
        refused.append(sample["file"])
        continue
    if sample["valid"]:
        name = pathlib.Path(sample["file"]).name
        (written / f"pydantic.{name}").write_text(forum.model_dump_json(by_alias=True), "utf-8")
if "invalid/shape-unknown-identifier.json" not in refused:
    sys.exit("the models take an identifier that is no objective")
print(f"the models refuse {len(refused)} of the invalid samples; the schema refuses the others")
