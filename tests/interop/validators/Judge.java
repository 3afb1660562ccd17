import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.fge.jsonschema.main.JsonSchema;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Judges documents by json-schema-validator of java-json-tools: java Judge VALIDATOR SCHEMA DOCUMENTS
 *
 * DOCUMENTS has one document a line, as {"document": ...}. A line of 1 and 0 is written: valid or not.
 */
class Judge {
    public static void main(String[] arguments) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode node = (ObjectNode) mapper.readTree(Path.of(arguments[1]).toFile());
        // It knows draft-04 alone, and takes a schema that names no draft for it.
        node.remove("$schema");
        JsonSchema schema = JsonSchemaFactory.byDefault().getJsonSchema(node);
        System.out.println("in openapi-generator");
        StringBuilder verdicts = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(arguments[2]))) {
            JsonNode document = mapper.readTree(line).get("document");
            verdicts.append(schema.validInstance(document) ? '1' : '0');
        }
        System.out.println(verdicts);
    }
}
