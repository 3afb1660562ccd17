package main

import (
	"bytes"
	"encoding/json"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

func compile(text []byte) (func([]byte) bool, error) {
	compiler := jsonschema.NewCompiler()
	check(compiler.AddResource("schema.json", bytes.NewReader(text)))
	schema, err := compiler.Compile("schema.json")
	return func(document []byte) bool {
		var value any
		check(json.Unmarshal(document, &value))
		return schema.Validate(value) == nil
	}, err
}
