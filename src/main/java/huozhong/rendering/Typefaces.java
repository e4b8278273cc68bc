package huozhong.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The faces of a page: Fangsong for what is filled in, Song for what Fangsong lacks, Rare for what Song lacks, Biaosong
 * for titles, Hei for headings. A folder of the customer's brings his own as fangsong.ttf, song.ttf and so on. Each is
 * read once for as many pages as are made at a time, since a face is one reader's.
 */
@Component
class Typefaces {

    static final String USUAL = "Fangsong";
    static final String WIDEST = "Song";
    static final String LAST = "Rare";
    /** As a template may name them. */
    static final List<String> NAMES = List.of(USUAL, WIDEST, LAST, "Biaosong", "Hei");
    private static final int AT_ONCE = 2;
    private static final Map<String, String> SHIPPED = Map.of(USUAL, "NotoSerifSC-Regular", WIDEST,
            "NotoSerifSC-Regular", LAST, "NotoSansSC-Rare", "Biaosong", "NotoSerifSC-Bold", "Hei", "NotoSansSC-Bold");

    private final String folder;
    private final BlockingQueue<Optional<Map<String, TrueTypeFont>>> free = new LinkedBlockingQueue<>();

    Typefaces(@Value("${huozhong.fonts:}") String folder) {
        this.folder = folder;
        for (var i = 0; i < AT_ONCE; i++) {
            free.add(Optional.empty());
        }
    }

    /** No more than two at a time: a page is work for a processor, and there are few of these. */
    <T> T with(Function<Map<String, TrueTypeFont>, T> work) {
        Optional<Map<String, TrueTypeFont>> faces = Optional.empty();
        try {
            faces = free.take();
            faces = Optional.of(faces.orElseGet(this::load));
            return work.apply(faces.get());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } finally {
            free.add(faces);
        }
    }

    static boolean has(TrueTypeFont face, String words) {
        return words.codePoints().allMatch(point -> has(face, point));
    }

    /** The first character that none of them can set. */
    static Optional<String> firstWithout(Collection<TrueTypeFont> faces, String words) {
        return words.codePoints().filter(point -> faces.stream().noneMatch(face -> has(face, point)))
                .mapToObj(Character::toString).findFirst();
    }

    private static boolean has(TrueTypeFont face, int point) {
        try {
            return Character.isISOControl(point) || face.getUnicodeCmapLookup().getGlyphId(point) != 0;
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private Map<String, TrueTypeFont> load() {
        var read = new LinkedHashMap<String, TrueTypeFont>();
        var faces = new LinkedHashMap<String, TrueTypeFont>();
        SHIPPED.forEach((name, file) -> faces.put(name, own(name)
                .orElseGet(() -> read.computeIfAbsent(file, Typefaces::shipped))));
        return faces;
    }

    private Optional<TrueTypeFont> own(String name) {
        var file = Path.of(folder, name.toLowerCase(Locale.ROOT) + ".ttf");
        return folder.isBlank() || !Files.isRegularFile(file) ? Optional.empty()
                : Optional.of(parsed(() -> Files.readAllBytes(file)));
    }

    private static TrueTypeFont shipped(String file) {
        return parsed(() -> new ClassPathResource("fonts/" + file + ".ttf").getContentAsByteArray());
    }

    private interface Bytes {

        byte[] read() throws IOException;
    }

    private static TrueTypeFont parsed(Bytes bytes) {
        try {
            return Objects.requireNonNull(new TTFParser(true)
                    .parse(new RandomAccessReadBuffer(new ByteArrayInputStream(bytes.read()))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
