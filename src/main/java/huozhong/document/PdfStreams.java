package huozhong.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import huozhong.shared.InvalidInput;

/**
 * The streams that a PDF parser unfolds just to open the file, object and cross-reference streams, measured beforehand:
 * the parser itself knows no limit. What they hold is read too: objects that nothing refers to the parser doesn't show.
 */
final class PdfStreams {

    private static final int MAX_UNFOLDED = 32 << 20;
    private static final int MAX_DICTIONARY = 4096;
    private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef|First|W)(?![A-Za-z0-9])");
    private static final Pattern OTHER_FILTER = Pattern.compile(
            "/(LZW|LZWDecode|RL|RunLengthDecode|A85|AHx|ASCII85Decode|ASCIIHexDecode|Crypt)(?![A-Za-z0-9])");
    private static final Pattern FLATE = Pattern.compile("/(FlateDecode|Fl)(?![A-Za-z0-9])");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final byte[] pdf;
    private long unfolded;

    private PdfStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    static void refuseBomb(byte[] pdf) {
        new PdfStreams(pdf).measure();
    }

    private void measure() {
        for (var at = next(0); at >= 0; at = next(at + 6)) {
            var dictionary = dictionaryBefore(at);
            if (STRUCTURE.matcher(dictionary).find()) {
                measure(at, dictionary);
            }
        }
    }

    private int next(int from) {
        return Bytes.indexOf(pdf, "stream", from, pdf.length);
    }

    private String dictionaryBefore(int at) {
        var window = new String(pdf, Math.max(0, at - MAX_DICTIONARY), Math.min(at, MAX_DICTIONARY),
                StandardCharsets.ISO_8859_1);
        var own = window.substring(Math.max(0, window.lastIndexOf(" obj")));
        return ESCAPE.matcher(own).replaceAll(hex ->
                java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }

    private void measure(int at, String dictionary) {
        var filters = FLATE.matcher(dictionary).results().count();
        if (filters > 1 || OTHER_FILTER.matcher(dictionary).find()) {
            throw abnormal();
        }
        if (filters == 1) {
            inflate(at + 6);
        }
    }

    private void inflate(int from) {
        var begin = from;
        while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n' || pdf[begin] == ' ')) {
            begin++;
        }
        var inflater = new Inflater();
        var plain = new ByteArrayOutputStream();
        try {
            inflater.setInput(pdf, begin, pdf.length - begin);
            var buffer = new byte[1 << 16];
            for (var n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                unfolded += n;
                plain.write(buffer, 0, n);
                if (unfolded > MAX_UNFOLDED) {
                    throw abnormal();
                }
            }
        } catch (DataFormatException e) {
            // not a stream, or a broken one: the parser says so
        } finally {
            inflater.end();
        }
        PdfScan.refuseWritten(plain.toByteArray());
    }

    private static InvalidInput abnormal() {
        return new InvalidInput("file", "PDF结构异常，已拒绝打开，请用扫描仪重新扫描后上传");
    }
}
