package main

import "github.com/flowstack/go-jsonschema"

func compile(text []byte) (func([]byte) bool, error) {
	schema, err := jsonschema.New(text)
	return func(document []byte) bool {
		isValid, _ := schema.Validate(document)
		return isValid
	}, err
}
