package huozhong.notification;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The test mode: where a folder is named, letters are written there and none leaves. */
@Component
class LetterFolder {

    private final String folder;

    LetterFolder(@Value("${huozhong.messages.folder:}") String folder) {
        this.folder = folder;
    }

    boolean isThere() {
        return !folder.isBlank();
    }

    /** Who writes a letter. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** The same letter is the same file. */
    void write(String name, Content content) {
        try {
            Files.createDirectories(Path.of(folder));
            try (var out = Files.newOutputStream(Path.of(folder, name))) {
                content.writeTo(out);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
