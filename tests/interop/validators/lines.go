// What the validators of Go have in common: go run lines.go VALIDATOR.go VALIDATOR SCHEMA DOCUMENTS
//
// DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	text, err := os.ReadFile(os.Args[2])
	check(err)
	isValid, err := compile(text)
	check(err)
	file, err := os.Open(os.Args[3])
	check(err)
	fmt.Println(os.Getenv("VERSION"))
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var line struct{ Document json.RawMessage }
		check(json.Unmarshal(lines.Bytes(), &line))
		if isValid(line.Document) {
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
