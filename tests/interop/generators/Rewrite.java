package io.quicktype;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The valid samples through the generated types: java io.quicktype.Rewrite SAMPLES WRITTEN */
public final class Rewrite {
    public static void main(String[] arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Path written = Path.of(arguments[1]);
        try (DirectoryStream<Path> samples = Files.newDirectoryStream(Path.of(arguments[0]), "forum-*.json")) {
            for (Path sample : samples) {
                Forum forum = mapper.readValue(Files.readString(sample), Forum.class);
                Path to = written.resolve("quicktype-java." + sample.getFileName());
                Files.writeString(to, mapper.writeValueAsString(forum));
            }
        }
    }
}
