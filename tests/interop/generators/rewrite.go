// The valid samples through the generated types: go run forum.go main.go SAMPLES WRITTEN
package main

import (
	"log"
	"os"
	"path/filepath"
)

func main() {
	samples, err := filepath.Glob(filepath.Join(os.Args[1], "forum-*.json"))
	if err != nil {
		log.Fatal(err)
	}
	for _, sample := range samples {
		if err := rewrite(sample, filepath.Join(os.Args[2], "quicktype-go."+filepath.Base(sample))); err != nil {
			log.Fatalf("%s: %v", sample, err)
		}
	}
}

func rewrite(from, to string) error {
	text, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	forum, err := UnmarshalForum(text)
	if err != nil {
		return err
	}
	text, err = forum.Marshal()
	if err != nil {
		return err
	}
	return os.WriteFile(to, text, 0o644)
}
