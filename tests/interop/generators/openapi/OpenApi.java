import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.client.model.Forum;

/** The valid samples through the types of openapi-generator: java OpenApi SAMPLES WRITTEN */
class OpenApi {
    public static void main(String[] arguments) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        try (DirectoryStream<Path> samples = Files.newDirectoryStream(Path.of(arguments[0]), "forum-*.json")) {
            for (Path sample : samples) {
                Path written = Path.of(arguments[1], "openapi-generator-java." + sample.getFileName());
                mapper.writeValue(written.toFile(), mapper.readValue(sample.toFile(), Forum.class));
            }
        }
    }
}
