// Judges documents by json-schema-validator, for nlohmann's json: nlohmann VALIDATOR SCHEMA DOCUMENTS
//
// DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

#include <nlohmann/json-schema.hpp>

struct Reported : nlohmann::json_schema::basic_error_handler {};

int main(int, char** arguments) {
    std::ifstream file(arguments[2]);
    nlohmann::json_schema::json_validator validator;
    validator.set_root_schema(nlohmann::json::parse(file));
    std::cout << std::getenv("VERSION") << "\n";
    std::ifstream documents(arguments[3]);
    for (std::string line; std::getline(documents, line);) {
        Reported reported;
        validator.validate(nlohmann::json::parse(line).at("document"), reported);
        std::cout << (reported ? '0' : '1');
    }
    std::cout << "\n";
}
