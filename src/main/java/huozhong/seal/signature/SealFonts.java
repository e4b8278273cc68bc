package huozhong.seal.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two faces that opinions and seals are set in, read once: never closed, and drawn of by many threads. */
final class SealFonts {

    private SealFonts() {
    }

    static TrueTypeFont regular() {
        return Regular.FONT;
    }

    static TrueTypeFont bold() {
        return Bold.FONT;
    }

    private static TrueTypeFont read(String name) {
        try (var bytes = Objects.requireNonNull(SealFonts.class.getResourceAsStream("/fonts/" + name))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Regular {
        private static final TrueTypeFont FONT = read("NotoSerifSC-Regular.ttf");
    }

    private static final class Bold {
        private static final TrueTypeFont FONT = read("NotoSerifSC-Bold.ttf");
    }
}
