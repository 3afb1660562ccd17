"""The shape of a Forum as the components of an OpenAPI 3.1 document: python openapi.py SCHEMAS FILE"""

import json
import pathlib
import sys

schemas, file = map(pathlib.Path, sys.argv[1:])
text = (schemas / "forum.shape.schema.json").read_text("utf-8").replace("#/$defs/", "#/components/schemas/")
forum = json.loads(text)
components = forum.pop("$defs")
forum.pop("$schema")
forum["title"] = "Forum"
reference = {"$ref": "#/components/schemas/Forum"}
body = {"content": {"application/json": {"schema": reference}}}
post = {"operationId": "post", "requestBody": body, "responses": {"200": {"description": "The same", **body}}}
document = {
    "openapi": "3.1.0",
    "info": {"title": "Forums", "version": "1"},
    "paths": {"/forum": {"post": post}},
    "components": {"schemas": {"Forum": forum, **components}},
}
file.write_text(json.dumps(document, indent=1), "utf-8")
