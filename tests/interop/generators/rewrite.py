"""The valid samples through the generated types: python rewrite.py SAMPLES WRITTEN"""

import json
import pathlib
import sys

sys.path.insert(0, ".")
import forum  # noqa: E402

samples, written = map(pathlib.Path, sys.argv[1:])
for sample in samples.glob("forum-*.json"):
    read = forum.forum_from_dict(json.loads(sample.read_text("utf-8")))
    text = json.dumps(forum.forum_to_dict(read))
    (written / f"quicktype-python.{sample.name}").write_text(text, "utf-8")
