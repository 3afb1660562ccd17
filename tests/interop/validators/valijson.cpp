// Judges documents by valijson: valijson VALIDATOR SCHEMA DOCUMENTS
//
// DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

int main(int, char** arguments) {
    using Adapter = valijson::adapters::NlohmannJsonAdapter;
    std::ifstream file(arguments[2]);
    const auto text = nlohmann::json::parse(file);
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(text), schema);
    std::cout << std::getenv("VERSION") << "\n";
    std::ifstream documents(arguments[3]);
    for (std::string line; std::getline(documents, line);) {
        const auto document = nlohmann::json::parse(line).at("document");
        valijson::Validator validator;
        std::cout << (validator.validate(schema, Adapter(document), nullptr) ? '1' : '0');
    }
    std::cout << "\n";
}
