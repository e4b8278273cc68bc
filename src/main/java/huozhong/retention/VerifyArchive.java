package huozhong.retention;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/** Finds any changed byte of an archive, and names the files concerned. */
final class VerifyArchive {

    private final Path path;
    private final List<String> findings = new ArrayList<>();

    private VerifyArchive(Path path) {
        this.path = path;
    }

    /** What was found, nothing if the archive is whole, and the SHA-256 of the whole file. */
    record Verdict(String sha256, List<String> findings) {

        boolean isWhole() {
            return findings.isEmpty();
        }
    }

    /** @param recorded the file's SHA-256 as the record of the archiving says it; null to go without */
    static Verdict verify(Path path, @Nullable String recorded) throws IOException {
        var verify = new VerifyArchive(path);
        var sha256 = ArchiveFile.sha256(path, Files.size(path));
        if (recorded != null && !recorded.equals(sha256)) {
            verify.findings.add("与归档时记入审计的SHA-256不符");
        }
        verify.checkSeal();
        verify.checkEntries();
        return new Verdict(sha256, List.copyOf(verify.findings));
    }

    private void checkSeal() throws IOException {
        var size = Files.size(path);
        var seal = new byte[ArchiveFile.SEAL];
        if (size < seal.length) {
            findings.add("文件不完整");
            return;
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(size - seal.length);
            file.readFully(seal);
        }
        if (!ArchiveFile.sha256(path, size - seal.length).equals(new String(seal, StandardCharsets.US_ASCII))) {
            findings.add("文件与其末尾的SHA-256不符，有字节被改动");
        }
    }

    private void checkEntries() {
        try (var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            var listed = manifest(zip);
            for (var entry : Collections.list(zip.entries())) {
                if (!entry.getName().equals(ArchiveFile.MANIFEST)) {
                    check(entry.getName(), listed.remove(entry.getName()), zip.getInputStream(entry).readAllBytes());
                }
            }
            new HashSet<>(listed.keySet()).stream().sorted().forEach(name -> findings.add(name + " 缺失"));
        } catch (IOException | RuntimeException broken) {
            findings.add("压缩包已损坏，无法逐项核对");
        }
    }

    private void check(String name, @Nullable String listed, byte[] bytes) {
        if (listed == null) {
            findings.add(name + " 不在清单中");
        } else if (!listed.equals(ArchiveFile.sha256(bytes))) {
            findings.add(name + " 已被改动");
        }
    }

    private Map<String, String> manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(ArchiveFile.MANIFEST);
        var listed = new HashMap<String, String>();
        if (entry == null) {
            findings.add("缺少清单 " + ArchiveFile.MANIFEST);
            return listed;
        }
        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> line.matches("[0-9a-f]{64} {2}.+"))
                .forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        return listed;
    }
}
