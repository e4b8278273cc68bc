package huozhong.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import huozhong.shared.InvalidInput;

/**
 * What a PDF's pictures and streams would take in memory once somebody draws them, measured from their headers and by
 * unfolding without keeping: whoever draws knows no limit.
 */
final class PdfWeight {

    /** A4 at 600 dots an inch is 35 million. */
    private static final long MAX_PIXELS = 40_000_000;
    private static final int MAX_SIDE = 30_000;
    private static final long MAX_PICTURE = 130L << 20;
    private static final long MAX_OTHER = 16L << 20;
    private static final int MAX_SCANS = 40;
    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.getPDFName("Fl"));
    private static final Set<COSName> JPEG = Set.of(COSName.DCT_DECODE, COSName.getPDFName("DCT"));
    private static final Set<COSName> FAX = Set.of(COSName.CCITTFAX_DECODE, COSName.getPDFName("CCF"));
    private static final List<COSName> SIZES = List.of(COSName.WIDTH, COSName.HEIGHT, COSName.COLUMNS, COSName.ROWS,
            COSName.getPDFName("W"), COSName.getPDFName("H"));

    private PdfWeight() {
    }

    /** Of a PDF that was looked through already. */
    static void check(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    check(stream);
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof InvalidInput refusal ? refusal : new InvalidInput("file", "PDF已损坏，无法打开");
        }
    }

    private static void check(COSStream stream) throws IOException {
        var filters = filters(stream);
        if (filters.isEmpty()) {
            return;
        }
        if (filters.size() > 1) {
            throw unusual();
        }
        var isPicture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        var filter = filters.get(0);
        checkSizes(stream);
        if (FLATE.contains(filter)) {
            requireUnfoldsWithin(stream, isPicture ? MAX_PICTURE : MAX_OTHER);
        } else if (JPEG.contains(filter) && isPicture) {
            checkJpeg(stream);
        } else if (!FAX.contains(filter) || !isPicture) {
            throw new InvalidInput("file", "PDF中的图像编码（" + filter.getName()
                    + "）无法识别，请在扫描仪上改用JPEG彩色或普通黑白格式重新扫描，或改为上传照片");
        }
    }

    private static List<COSName> filters(COSStream stream) {
        var filter = stream.getDictionaryObject(COSName.FILTER, COSName.F);
        if (filter instanceof COSArray several) {
            return several.toList().stream().map(one -> one instanceof COSName name ? name : COSName.NONE).toList();
        }
        return filter instanceof COSName name ? List.of(name) : List.of();
    }

    private static void checkSizes(COSStream stream) {
        checkSides(stream);
        var parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray several) {
            several.toList().forEach(PdfWeight::checkSides);
        } else {
            checkSides(parameters);
        }
        requirePixels(stream.getInt(COSName.WIDTH, 0), stream.getInt(COSName.HEIGHT, 0));
    }

    private static void checkSides(COSBase some) {
        if (some instanceof COSDictionary dictionary && SIZES.stream()
                .anyMatch(size -> dictionary.getLong(size, 0) > MAX_SIDE || dictionary.getLong(size, 0) < 0)) {
            throw tooLarge();
        }
    }

    private static void requirePixels(long width, long height) {
        if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
            throw tooLarge();
        }
    }

    private static void requireUnfoldsWithin(COSStream stream, long most) throws IOException {
        var buffer = new byte[1 << 16];
        var left = most;
        try (var plain = new InflaterInputStream(stream.createRawInputStream())) {
            for (var n = plain.read(buffer); n >= 0; n = plain.read(buffer)) {
                left -= n;
                if (left < 0) {
                    throw tooLarge();
                }
            }
        } catch (ZipException | java.io.EOFException broken) {
            // whoever draws it stops here, too
        }
    }

    /** The picture's own header counts, not what is said about it. */
    private static void checkJpeg(COSStream stream) throws IOException {
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        if (Jpeg.of(bytes).scans() > MAX_SCANS) {
            throw unusual();
        }
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            requirePixels(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    private static InvalidInput tooLarge() {
        return new InvalidInput("file", "PDF中的图像过大，请用不高于600dpi重新扫描A4纸后上传");
    }

    private static InvalidInput unusual() {
        return new InvalidInput("file", "PDF结构异常，已拒绝打开，请用扫描仪重新扫描后上传");
    }
}
