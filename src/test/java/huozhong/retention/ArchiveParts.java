package huozhong.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** An archive unpacked: each part by its name. */
record ArchiveParts(Map<String, byte[]> contents) {

    static ArchiveParts of(Path archive) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                contents.put(part.getName(), zip.readAllBytes());
            }
        }
        return new ArchiveParts(contents);
    }

    JsonNode json(String name) throws IOException {
        return new JsonMapper().readTree(contents.getOrDefault(name, new byte[0]));
    }

    List<String> names(String prefix) {
        return contents.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    List<String> ids(String name) throws IOException {
        return json(name).findValuesAsText("id").stream().sorted().toList();
    }
}
