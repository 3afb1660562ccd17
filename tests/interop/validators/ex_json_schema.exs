# Judges documents by ExJsonSchema: elixir ex_json_schema.exs VALIDATOR SCHEMA DOCUMENTS
#
# DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

[_name, file, documents] = System.argv()
read = fn text -> :jiffy.decode(text, [:return_maps, {:null_term, nil}]) end
schema = file |> File.read!() |> read.() |> ExJsonSchema.Schema.resolve()
IO.puts(System.get_env("VERSION"))

for line <- File.stream!(documents) do
  IO.write(if ExJsonSchema.Validator.valid?(schema, read.(line)["document"]), do: "1", else: "0")
end

IO.puts("")
