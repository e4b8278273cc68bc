package huozhong.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import huozhong.audit.AuditChain;
import huozhong.document.Uploads;
import huozhong.plan.Plan;
import huozhong.shared.PlanArchive;

/** Writes the archive of a plan: what each module keeps of it and of the chosen, their files, and the record's head. */
@Component
class ArchivePlan {

    private static final Map<String, String> ENDINGS = Map.of("image/jpeg", ".jpg", "application/pdf", ".pdf");

    private final Path folder;
    private final List<PlanArchive> shares;
    private final Uploads files;
    private final AuditChain chain;
    private final ObjectMapper json;
    private final ObjectWriter writer;

    ArchivePlan(@Value("${huozhong.archive:./data/archive}") String folder, List<PlanArchive> shares,
                Uploads files, AuditChain chain, ObjectMapper json) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.shares = shares;
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
            for (var part : all(share -> share.parts(plan.id())).entrySet()) {
                file.add(part.getKey() + ".json", json(part.getValue()));
            }
            file.add("audit-head.json", json(chain.head()));
            for (var id : chosen) {
                add(id, file);
            }
            return file.seal();
        }
    }

    private Map<String, Object> all(Function<PlanArchive, Map<String, Object>> what) {
        var all = new TreeMap<String, Object>();
        shares.forEach(share -> all.putAll(what.apply(share)));
        return all;
    }

    private void add(String id, ArchiveFile file) throws IOException {
        var nominee = all(share -> share.nominee(id));
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
