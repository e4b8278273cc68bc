package huozhong.document;

/**
 * What a JPEG's markers say: how many colours (4 is CMYK), the transform that Adobe's marker names (-1 without one),
 * its Exif, how many scans it has, and whether its end is there.
 */
record Jpeg(int colours, int adobeTransform, byte[] exif, int scans, boolean complete) {

    /** Two bytes of marker, two of length. */
    private static final int HEAD = 4;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;

    static boolean isJpeg(byte[] bytes) {
        return Bytes.startsWith(bytes, 0xff, 0xd8, 0xff);
    }

    /** Walks from marker to marker, so that a thumbnail's end inside a segment isn't taken for the picture's. */
    static Jpeg of(byte[] bytes) {
        var read = new Jpeg(0, -1, new byte[0], 0, false);
        var at = 2;
        while (at + 1 < bytes.length) {
            var marker = (bytes[at] & 0xff) == 0xff ? bytes[at + 1] & 0xff : 0;
            if (marker == END) {
                return new Jpeg(read.colours, read.adobeTransform, read.exif, read.scans, true);
            }
            if (!hasLength(marker)) {
                at++;
            } else if (at + HEAD > bytes.length) {
                return read;
            } else {
                var length = (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
                read = read.with(marker, bytes, at + HEAD, Math.min(bytes.length, at + 2 + length));
                at += 2 + length;
            }
        }
        return read;
    }

    private Jpeg with(int marker, byte[] bytes, int from, int to) {
        if (marker == START_OF_SCAN) {
            return new Jpeg(colours, adobeTransform, exif, scans + 1, false);
        }
        if (isFrame(marker) && from + 5 < to) {
            return new Jpeg(bytes[from + 5] & 0xff, adobeTransform, exif, scans, false);
        }
        if (marker == ADOBE && from + 11 < to && Bytes.contains(bytes, "Adobe", from, from + 1)) {
            return new Jpeg(colours, bytes[from + 11] & 0xff, exif, scans, false);
        }
        if (marker == EXIF && exif.length == 0 && from < to && Bytes.contains(bytes, "Exif\0\0", from, from + 1)) {
            return new Jpeg(colours, adobeTransform, java.util.Arrays.copyOfRange(bytes, from, to), scans, false);
        }
        return this;
    }

    /** No stuffed byte, filling, restart or start. */
    private static boolean hasLength(int marker) {
        return marker > 1 && marker != 0xff && (marker < 0xd0 || marker > 0xd8);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
