-- Judges documents by jsonschema: luajit lua.lua VALIDATOR SCHEMA DOCUMENTS
--
-- DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

local cjson = require "cjson.safe"
-- Debian has the second PCRE under another name.
local rex = require "rex_pcre2"
package.loaded.rex_pcre = rex
local jsonschema = require "jsonschema"

local file = assert(io.open(arg[2]))
local isValid = jsonschema.generate_validator(assert(cjson.decode(file:read "*a")), {
    match_pattern = function(text, pattern) return rex.find(text, pattern, 1, rex.flags().UTF) end,
})
print(os.getenv "VERSION")
for line in io.lines(arg[3]) do
    io.write(isValid(cjson.decode(line).document) and "1" or "0")
end
print()
