// Judges documents by gojsonschema: go run gojsonschema.go VALIDATOR SCHEMA DOCUMENTS
//
// DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/xeipuuv/gojsonschema"
)

func main() {
	text, err := os.ReadFile(os.Args[2])
	check(err)
	schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
	check(err)
	file, err := os.Open(os.Args[3])
	check(err)
	fmt.Println("of Debian")
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var line struct{ Document json.RawMessage }
		check(json.Unmarshal(lines.Bytes(), &line))
		result, err := schema.Validate(gojsonschema.NewBytesLoader(line.Document))
		check(err)
		if result.Valid() {
			fmt.Print("1")
		} else {
			fmt.Print("0")
		}
	}
	fmt.Println()
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
