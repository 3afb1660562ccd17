package main

import (
	"encoding/json"

	"github.com/go-openapi/spec"
	"github.com/go-openapi/strfmt"
	"github.com/go-openapi/validate"
)

func compile(text []byte) (func([]byte) bool, error) {
	schema := &spec.Schema{}
	check(json.Unmarshal(text, schema))
	err := spec.ExpandSchema(schema, schema, nil)
	return func(document []byte) bool {
		var value any
		check(json.Unmarshal(document, &value))
		return validate.AgainstSchema(schema, value, strfmt.Default) == nil
	}, err
}
