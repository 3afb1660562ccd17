package main

import "github.com/xeipuuv/gojsonschema"

func compile(text []byte) (func([]byte) bool, error) {
	schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
	return func(document []byte) bool {
		result, err := schema.Validate(gojsonschema.NewBytesLoader(document))
		check(err)
		return result.Valid()
	}, err
}
