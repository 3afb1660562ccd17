import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openapitools.client.model.Allocation;
import org.openapitools.client.model.Forum;
import org.openapitools.client.model.Input;

/** The valid samples through the types of openapi-generator: java OpenApi SAMPLES WRITTEN */
class OpenApi {
    public static void main(String[] arguments) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, Class<?>> types = Map.of("allocation", Allocation.class, "forum", Forum.class, "input", Input.class);
        try (DirectoryStream<Path> samples = Files.newDirectoryStream(Path.of(arguments[0]), "*.json")) {
            for (Path sample : samples) {
                String name = sample.getFileName().toString();
                Path written = Path.of(arguments[1], "openapi-generator-java." + name);
                mapper.writeValue(written.toFile(), mapper.readValue(sample.toFile(), types.get(name.split("-")[0])));
            }
        }
    }
}
