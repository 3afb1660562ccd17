# Judges documents by a validator of Ruby: ruby ruby.rb VALIDATOR SCHEMA DOCUMENTS
#
# DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

require "json"

name, file, documents = ARGV
schema = JSON.parse(File.read(file, encoding: "utf-8"))
case name
when "json-schema"
  require "json-schema"
  puts Gem.loaded_specs["json-schema"]&.version || "of Debian"
  is_valid = ->(document) { JSON::Validator.validate(schema, document) }
when "json_schemer"
  require "json_schemer"
  puts JSONSchemer::VERSION
  schemer = JSONSchemer.schema(schema)
  is_valid = ->(document) { schemer.valid?(document) }
end
puts File.foreach(documents, encoding: "utf-8").map { |line| is_valid.call(JSON.parse(line)["document"]) ? "1" : "0" }.join
