package huozhong.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import huozhong.shared.InvalidInput;

/** A PNG stripped to the chunks that are the picture: text and profiles unfold to gigabytes in a decoder. */
final class Png {

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    /** Length, type and checksum of a chunk. */
    private static final int FRAME = 12;
    private static final int BIT_DEPTH = 24;

    private Png() {
    }

    static boolean isPng(byte[] bytes) {
        return Bytes.startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
    }

    static byte[] bare(byte[] png) {
        if (png.length > BIT_DEPTH && png[BIT_DEPTH] > 8) {
            throw new InvalidInput("file", "图片色深过高，请另存为普通JPG后再上传");
        }
        var out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, SIGNATURE);
        var at = SIGNATURE;
        while (at + FRAME <= png.length) {
            var size = FRAME + ByteBuffer.wrap(png, at, 4).getInt();
            if (size < FRAME || size > png.length - at) {
                throw new InvalidInput("file", "图片已损坏，无法打开");
            }
            if (NEEDED.contains(new String(png, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                out.write(png, at, size);
            }
            at += size;
        }
        return out.toByteArray();
    }
}
