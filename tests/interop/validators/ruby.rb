# Judges documents by a validator of Ruby: ruby ruby.rb VALIDATOR SCHEMA DOCUMENTS
#
# DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

require "json"

VALIDATORS = {
  "json-schema" => lambda do |schema|
    require "json-schema"
    # It does not load a schema of draft-07, and takes one that names no draft for draft-04.
    schema.delete("$schema")
    ->(document) { JSON::Validator.validate(schema, document) }
  end,
  "json_schemer" => lambda do |schema|
    require "json_schemer"
    schemer = JSONSchemer.schema(schema)
    ->(document) { schemer.valid?(document) }
  end,
  "json_schema" => lambda do |schema|
    require "json_schema"
    schema.delete("$schema")
    parsed = JsonSchema.parse!(schema)
    parsed.expand_references!
    ->(document) { parsed.validate(document).first }
  end,
}.freeze

name, file, documents = ARGV
is_valid = VALIDATORS.fetch(name).call(JSON.parse(File.read(file, encoding: "utf-8")))
puts ENV.fetch("VERSION") { Gem.loaded_specs.fetch(name).version }
puts File.foreach(documents, encoding: "utf-8").map { |line| is_valid.call(JSON.parse(line)["document"]) ? "1" : "0" }.join
