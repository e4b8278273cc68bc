package huozhong.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import huozhong.shared.Busy;
import huozhong.shared.InvalidInput;

/**
 * An office suite beside the application, where one is configured (huozhong.office): shows a Word file as it looks on
 * paper. A process of its own with a profile of its own that runs no macro and follows no link, one at a time, ended
 * when it takes too long. The last few are remembered.
 */
@Component
public class OfficeSuite {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeSuite.class);
    private static final int KEPT = 8;
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"
                oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop
                oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent"
                oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private final String program;
    private final Duration patience;
    private final Semaphore turn = new Semaphore(1, true);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    OfficeSuite(@Value("${huozhong.office}") String program,
                @Value("${huozhong.office-patience}") Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    public boolean isThere() {
        return !program.isBlank();
    }

    /** The Word file with this SHA-256 as PDF; InvalidInput on "file" where it can't be had, Busy while others wait. */
    public byte[] asPdf(String sha256, byte[] word) {
        return remembered(sha256).orElseGet(() -> {
            if (!waited()) {
                throw new Busy();
            }
            try {
                return remembered(sha256).orElseGet(() -> remember(sha256, made(word)));
            } finally {
                turn.release();
            }
        });
    }

    private Optional<byte[]> remembered(String sha256) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(sha256));
        }
    }

    private byte[] remember(String sha256, byte[] pdf) {
        synchronized (kept) {
            kept.put(sha256, pdf);
        }
        return pdf;
    }

    private boolean waited() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] made(byte[] word) {
        try {
            var folder = Files.createTempDirectory("office");
            try {
                return made(folder, word);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] made(Path folder, byte[] word) throws IOException {
        var profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), SETTINGS);
        var form = Files.write(folder.resolve("form.docx"), word);
        var builder = new ProcessBuilder(List.of(program, "-env:UserInstallation=" + profile.toUri(), "--headless",
                "--norestore", "--nolockcheck", "--convert-to", "pdf", "--outdir", folder.toString(),
                form.toString())).directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HOME", folder.toString());
        run(builder);
        var pdf = folder.resolve("form.pdf");
        if (!Files.exists(pdf)) {
            throw cannot();
        }
        return Files.readAllBytes(pdf);
    }

    private void run(ProcessBuilder builder) throws IOException {
        var process = builder.start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The office suite took longer than {} and was ended", patience);
                throw cannot();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw cannot();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static InvalidInput cannot() {
        return new InvalidInput("file", "这份 Word 文件的版面无法显示，请下载原件查看");
    }
}
