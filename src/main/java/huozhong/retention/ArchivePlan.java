package huozhong.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import huozhong.audit.AuditChain;
import huozhong.plan.Plan;

/** Writes the archive of a plan: the chosen with their files, the rounds, lists and teams, and the record's head. */
@Component
class ArchivePlan {

    private static final Map<String, String> ENDINGS = Map.of("image/jpeg", ".jpg", "application/pdf", ".pdf");

    private final Path folder;
    private final ArchiveRows rows;
    private final huozhong.document.Files files;
    private final AuditChain chain;
    private final ObjectMapper json;
    private final ObjectWriter writer;

    ArchivePlan(@Value("${huozhong.archive:./data/archive}") String folder, ArchiveRows rows,
                huozhong.document.Files files, AuditChain chain, ObjectMapper json) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.rows = rows;
        this.files = files;
        this.chain = chain;
        this.json = json;
        this.writer = json.writerWithDefaultPrettyPrinter();
    }

    Path path(String planId) {
        return folder.resolve(planId + ".zip");
    }

    /** Under its name when it is whole; written again if that did not come to be known. */
    ArchiveFile.Written write(Plan plan, List<String> chosen) {
        var path = path(plan.id());
        var unfinished = path.resolveSibling(plan.id() + ".tmp");
        try {
            Files.createDirectories(folder);
            var written = write(unfinished, plan, chosen);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ArchiveFile.Written write(Path path, Plan plan, List<String> chosen) throws IOException {
        try (var file = new ArchiveFile(path)) {
            file.add("plan.json", json(rows.plan(plan.id())));
            file.add("teams.json", json(rows.teams(plan.id())));
            file.add("rounds.json", json(rows.rounds(plan.id())));
            file.add("lists.json", json(rows.lists(plan.id())));
            file.add("audit-head.json", json(chain.head()));
            for (var id : chosen) {
                add(id, file);
            }
            return file.seal();
        }
    }

    private void add(String id, ArchiveFile file) throws IOException {
        var nominee = rows.nominee(id);
        for (var held : files(json.valueToTree(nominee)).distinct().toList()) {
            var content = files.read(held);
            file.add("files/" + held + ENDINGS.getOrDefault(content.file().mediaType(), ""), content.bytes());
        }
        file.add("nominees/" + id + ".json", json(nominee));
    }

    /** A nominee's photos, of now and before, and the scans of opinions, by the ids that the rows say. */
    private static Stream<String> files(JsonNode nominee) {
        return Stream.of("photo", "scan").flatMap(field -> nominee.findValuesAsText(field).stream())
                .filter(id -> id.matches("[0-9a-f]{32}"));
    }

    private byte[] json(Object content) throws IOException {
        return writer.writeValueAsBytes(content);
    }
}
