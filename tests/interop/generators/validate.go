// The samples and the corpus through a validator of Go: go run validate.go SCHEMAS CORPUS
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/xeipuuv/gojsonschema"
)

// What is lost when a text is read, before a schema sees it.
var unseen = map[string]bool{"invalid/shape-repeated-key.json": true, "invalid/shape-lone-surrogate.json": true}

type sample struct {
	File     string
	Document string
	Valid    bool
}

type judged struct {
	Valid    bool
	Document json.RawMessage
}

func read(parts ...string) []byte {
	text, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		log.Fatal(err)
	}
	return text
}

// The schema, for a validator that knows draft-07 and no later metaschema, and resolves no reference in a URN.
func schema(text []byte) *gojsonschema.Schema {
	var plain map[string]interface{}
	if err := json.Unmarshal(text, &plain); err != nil {
		log.Fatal(err)
	}
	plain["$schema"] = "http://json-schema.org/draft-07/schema#"
	delete(plain, "$id")
	compiled, err := gojsonschema.NewSchema(gojsonschema.NewGoLoader(plain))
	if err != nil {
		log.Fatal(err)
	}
	return compiled
}

func main() {
	schemas, corpus := os.Args[1], os.Args[2]
	var index []sample
	if err := json.Unmarshal(read(schemas, "samples", "index.json"), &index); err != nil {
		log.Fatal(err)
	}
	wrong := 0
	for _, root := range []string{"forum", "allocation"} {
		compiled := schema(read(schemas, root+".schema.json"))
		count := 0
		judge := func(source string, document []byte, expected bool) {
			count++
			result, err := compiled.Validate(gojsonschema.NewBytesLoader(document))
			if err != nil {
				log.Fatalf("%s: %v", source, err)
			}
			if result.Valid() != expected {
				wrong++
				fmt.Printf("gojsonschema: %s: %s: found %v, expected %v\n", root, source, result.Valid(), expected)
			}
		}
		for _, sample := range index {
			if sample.Document == root {
				judge(sample.File, read(schemas, "samples", sample.File), sample.Valid || unseen[sample.File])
			}
		}
		file, err := os.Open(filepath.Join(corpus, root+".jsonl"))
		if err != nil {
			log.Fatal(err)
		}
		lines := bufio.NewScanner(file)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var line judged
			if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
				log.Fatal(err)
			}
			judge(fmt.Sprintf("document %d", count), line.Document, line.Valid)
		}
		if count < 1000 {
			log.Fatalf("found %d documents of %s, expected 1000 or more", count, root)
		}
		fmt.Printf("gojsonschema: %d of %s\n", count, root)
	}
	if wrong > 0 {
		os.Exit(1)
	}
}
