# Judges documents by a validator of Ruby: ruby ruby.rb VALIDATOR SCHEMA DOCUMENTS
#
# DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

require "json"

_name, file, documents = ARGV
schema = JSON.parse(File.read(file, encoding: "utf-8"))
require "json-schema"

puts Gem.loaded_specs["json-schema"].version
# It does not load a schema of draft-07, and takes one that names no draft for draft-04.
schema.delete("$schema")
is_valid = ->(document) { JSON::Validator.validate(schema, document) }
puts File.foreach(documents, encoding: "utf-8").map { |line| is_valid.call(JSON.parse(line)["document"]) ? "1" : "0" }.join
