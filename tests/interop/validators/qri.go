package main

import (
	"context"
	"encoding/json"

	"github.com/qri-io/jsonschema"
)

func compile(text []byte) (func([]byte) bool, error) {
	schema := &jsonschema.Schema{}
	err := json.Unmarshal(text, schema)
	return func(document []byte) bool {
		violations, err := schema.ValidateBytes(context.Background(), document)
		check(err)
		return len(violations) == 0
	}, err
}
