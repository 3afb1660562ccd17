// Judges documents by RapidJSON: rapidjson VALIDATOR SCHEMA DOCUMENTS
//
// DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include <rapidjson/document.h>
#include <rapidjson/schema.h>

int main(int, char** arguments) {
    std::stringstream text;
    text << std::ifstream(arguments[2]).rdbuf();
    rapidjson::Document schema;
    if (schema.Parse(text.str().c_str()).HasParseError()) return 1;
    rapidjson::SchemaDocument compiled(schema);
    std::cout << RAPIDJSON_VERSION_STRING << "\n";
    std::ifstream documents(arguments[3]);
    for (std::string line; std::getline(documents, line);) {
        rapidjson::Document document;
        if (document.Parse(line.c_str(), line.size()).HasParseError()) return 1;
        rapidjson::SchemaValidator validator(compiled);
        std::cout << (document["document"].Accept(validator) ? '1' : '0');
    }
    std::cout << "\n";
}
