package huozhong.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.Thumbnails.Builder;
import net.coobird.thumbnailator.geometry.Positions;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;

import huozhong.shared.InvalidInput;

/** A JPEG or PNG whose header was read and found decent; it leaves only decoded, turned upright and encoded anew. */
final class Picture {

    /** One inch by 1.4 at 413 × 579 dots, the document photo of the form. */
    static final int WIDTH = 413;
    static final int HEIGHT = 579;
    private static final int MIN_SIDE = 295;
    private static final int MAX_PIXELS = 25_000_000;
    /** A progressive JPEG has about ten scans; thousands of them keep a decoder busy for minutes. */
    private static final int MAX_SCANS = 40;
    private static final double QUALITY = 0.92;
    private static final int FOUR = 4;
    private static final Jpeg PNG = new Jpeg(0, -1, new byte[0], 0, true);
    /** Warnings of the decoder about what is beside the picture; after any other something of it is missing. */
    private static final Pattern HARMLESS = Pattern.compile("(?i)extraneous bytes"
            + " before|jfif|icc|adobe|profile|EOI|metadata");

    private final byte[] bytes;
    private final Jpeg jpeg;

    private Picture(byte[] bytes, Jpeg jpeg) {
        this.bytes = bytes;
        this.jpeg = jpeg;
    }

    static boolean isPicture(byte[] upload) {
        return Jpeg.isJpeg(upload) || Png.isPng(upload);
    }

    static Picture of(byte[] upload) {
        if (!isPicture(upload)) {
            throw new InvalidInput("file", ForeignPicture.words(upload, "照片只能是JPG或PNG图片"));
        }
        try {
            var picture = Jpeg.isJpeg(upload) ? new Picture(upload, jpeg(upload)) : new Picture(Png.bare(upload), PNG);
            checkHeader(picture.bytes);
            return picture;
        } catch (IOException | RuntimeException e) {
            throw e instanceof InvalidInput refusal ? refusal : unreadable();
        }
    }

    private static Jpeg jpeg(byte[] upload) {
        var jpeg = Jpeg.of(upload);
        if (jpeg.scans() > MAX_SCANS) {
            throw unreadable();
        }
        if (!jpeg.complete()) {
            throw cutOff();
        }
        return jpeg;
    }

    /** Cropped around the middle to the form's photo. */
    byte[] portrait() {
        return encode(picture -> Thumbnails.of(picture).size(WIDTH, HEIGHT).crop(Positions.CENTER));
    }

    byte[] encodedAnew() {
        return encode(picture -> Thumbnails.of(picture).scale(1));
    }

    private byte[] encode(Function<BufferedImage, Builder<?>> shape) {
        return Unfolding.onThisNode(() -> {
            try {
                var out = new ByteArrayOutputStream();
                shape.apply(upright(decoded())).addFilter(Picture::onWhite).outputFormat("jpg").outputQuality(QUALITY)
                        .toOutputStream(out);
                return out.toByteArray();
            } catch (IOException | RuntimeException e) {
                throw e instanceof InvalidInput refusal ? refusal : unreadable();
            }
        });
    }

    private BufferedImage decoded() throws IOException {
        var reader = reader(bytes);
        reader.addIIOReadWarningListener((source, warning) -> {
            if (!HARMLESS.matcher(warning).find()) {
                throw cutOff();
            }
        });
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            if (jpeg.colours() < FOUR) {
                return reader.read(0);
            }
            var every = (long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS / 2 ? 2 : 1;
            var less = reader.getDefaultReadParam();
            less.setSourceSubsampling(every, every, 0, 0);
            return FourColours.rgb(reader.readRaster(0, less), jpeg.adobeTransform());
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage upright(BufferedImage picture) {
        var orientation = jpeg.exif().length == 0 ? null : ExifUtils.getOrientationFromExif(jpeg.exif());
        return orientation == null ? picture : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static void checkHeader(byte[] bytes) throws IOException {
        var reader = reader(bytes);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            checkSize(reader);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(byte[] bytes) {
        return ImageIO.getImageReadersByFormatName(Jpeg.isJpeg(bytes) ? "jpeg" : "png").next();
    }

    private static void checkSize(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MAX_PIXELS) {
            throw new InvalidInput("file", "图片像素过大（%d×%d），不能超过2500万像素".formatted(width, height));
        }
        if (Math.min(width, height) < MIN_SIDE) {
            throw new InvalidInput("file", "图片太小（%d×%d），短边不能少于295像素".formatted(width, height));
        }
    }

    private static InvalidInput cutOff() {
        return new InvalidInput("file", "图片已损坏或不完整（可能没有下载或传输完），请找到完整的原图后再上传");
    }

    private static InvalidInput unreadable() {
        return new InvalidInput("file", "图片已损坏或格式特殊，请另存为普通JPG后再上传");
    }
}
