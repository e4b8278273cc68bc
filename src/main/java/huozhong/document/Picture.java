package huozhong.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import huozhong.shared.InvalidInput;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.Thumbnails.Builder;
import net.coobird.thumbnailator.geometry.Positions;

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

    private final byte[] bytes;

    private Picture(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isPicture(byte[] upload) {
        return isJpeg(upload) || Png.isPng(upload);
    }

    static Picture of(byte[] upload) {
        if (!isPicture(upload)) {
            throw new InvalidInput("file", "照片只能是JPG或PNG图片");
        }
        if (isJpeg(upload) && Bytes.count(upload, "\u00ff\u00da") > MAX_SCANS) {
            throw unreadable();
        }
        try {
            var bytes = isJpeg(upload) ? upload : Png.bare(upload);
            checkHeader(bytes);
            return new Picture(bytes);
        } catch (IOException | RuntimeException e) {
            throw e instanceof InvalidInput refusal ? refusal : unreadable();
        }
    }

    /** Cropped around the middle to the form's photo. */
    byte[] portrait() {
        return encode(Thumbnails.of(new ByteArrayInputStream(bytes)).size(WIDTH, HEIGHT).crop(Positions.CENTER));
    }

    byte[] encodedAnew() {
        return encode(Thumbnails.of(new ByteArrayInputStream(bytes)).scale(1));
    }

    private static byte[] encode(Builder<?> picture) {
        return Unfolding.onThisNode(() -> {
            try {
                var out = new ByteArrayOutputStream();
                picture.addFilter(Picture::onWhite).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
                return out.toByteArray();
            } catch (IOException | RuntimeException e) {
                throw unreadable();
            }
        });
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
        var reader = ImageIO.getImageReadersByFormatName(isJpeg(bytes) ? "jpeg" : "png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            checkSize(reader);
        } finally {
            reader.dispose();
        }
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

    private static boolean isJpeg(byte[] bytes) {
        return Bytes.startsWith(bytes, 0xff, 0xd8, 0xff);
    }

    private static InvalidInput unreadable() {
        return new InvalidInput("file", "图片已损坏或格式特殊，请另存为普通JPG后再上传");
    }
}
