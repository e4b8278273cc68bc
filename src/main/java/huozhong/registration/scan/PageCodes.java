package huozhong.registration.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;

import huozhong.registration.scan.FoundCode.Dot;

/**
 * The QRs on a page, whichever way it lies. A page that is pale, blurred or small is looked at again larger and turned
 * a little; what a QR says is only read.
 */
final class PageCodes {

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);
    /** Each is scale and degrees. */
    private static final double[][] TRIES = {{1, 0}, {1.6, 0}, {0.6, 0}, {1.3, 7}, {1.3, -7}};
    private static final int LARGEST = 4500;
    private static final int VERSIONS = 40;
    private static final int SMALLEST = 21;

    private PageCodes() {
    }

    /** From top to bottom as the picture lies, each once. */
    static List<FoundCode> in(BufferedImage picture) {
        for (var trial : TRIES) {
            if (Math.max(picture.getWidth(), picture.getHeight()) * trial[0] <= LARGEST || trial[0] <= 1) {
                var found = in(picture, trial[0], Math.toRadians(trial[1]));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static List<FoundCode> in(BufferedImage picture, double scale, double turn) {
        var there = new AffineTransform();
        there.translate(picture.getWidth() * scale / 2, picture.getHeight() * scale / 2);
        there.rotate(turn);
        there.scale(scale, scale);
        there.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        var source = luminance(there.isIdentity() ? picture : turned(picture, there, scale));
        var found = new LinkedHashMap<String, FoundCode>();
        for (var result : results(source)) {
            found.putIfAbsent(result.getText(), code(result, there));
        }
        var codes = new ArrayList<>(found.values());
        codes.sort((one, other) -> Double.compare(one.middle().y(), other.middle().y()));
        return codes;
    }

    private static List<Result> results(LuminanceSource source) {
        var all = new ArrayList<Result>();
        for (var bitmap : List.of(new BinaryBitmap(new HybridBinarizer(source)),
                new BinaryBitmap(new GlobalHistogramBinarizer(source)))) {
            try {
                for (var result : new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)) {
                    if (result.getResultPoints().length >= 3) {
                        all.add(result);
                    }
                }
            } catch (NotFoundException | RuntimeException none) {
                // the other way, or the next try
            }
        }
        return all;
    }

    private static BufferedImage turned(BufferedImage picture, AffineTransform there, double scale) {
        var turned = new BufferedImage((int) (picture.getWidth() * scale), (int) (picture.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = turned.createGraphics();
        canvas.setBackground(java.awt.Color.WHITE);
        canvas.clearRect(0, 0, turned.getWidth(), turned.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, there, null);
        canvas.dispose();
        return turned;
    }

    private static LuminanceSource luminance(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        return new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    private static FoundCode code(Result result, AffineTransform there) {
        var points = result.getResultPoints();
        var dots = new Dot[3];
        for (var i = 0; i < dots.length; i++) {
            dots[i] = back(points[i].getX(), points[i].getY(), there);
        }
        return new FoundCode(result.getText(), dots[0], dots[1], dots[2], modules(result));
    }

    private static Dot back(double x, double y, AffineTransform there) {
        try {
            var point = there.inverseTransform(new java.awt.geom.Point2D.Double(x, y), null);
            return new Dot(point.getX(), point.getY());
        } catch (java.awt.geom.NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By how many codewords of data it has at its level; of two sizes with as many the smaller. */
    private static int modules(Result result) {
        var bytes = result.getRawBytes();
        var level = result.getResultMetadata() == null ? null
                : result.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL);
        if (bytes == null || level == null) {
            return SMALLEST;
        }
        var of = ErrorCorrectionLevel.valueOf(level.toString());
        for (var number = 1; number <= VERSIONS; number++) {
            var version = Version.getVersionForNumber(number);
            var blocks = version.getECBlocksForLevel(of);
            if (version.getTotalCodewords() - blocks.getTotalECCodewords() == bytes.length) {
                return version.getDimensionForVersion();
            }
        }
        return SMALLEST;
    }
}
