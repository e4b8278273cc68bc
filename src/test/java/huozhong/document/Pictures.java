package huozhong.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Pictures made for tests, honest and hostile; their left half is red. */
final class Pictures {

    private Pictures() {
    }

    static byte[] jpeg(int width, int height) throws IOException {
        return written(halfRed(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    static byte[] png(int width, int height) throws IOException {
        return written(halfRed(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] transparentPng() throws IOException {
        return written(new BufferedImage(500, 700, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A PNG that says how large it is and then holds nothing. */
    static byte[] pngHeader(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array();
        return joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, chunk("IHDR", header),
                chunk("IEND", new byte[0]));
    }

    static byte[] withText(byte[] png, byte[] text) {
        var deflater = new Deflater(9);
        deflater.setInput(text);
        deflater.finish();
        var packed = new byte[1 << 20];
        var size = deflater.deflate(packed);
        var chunk = chunk("zTXt", joined("Comment\0\0".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(packed, size)));
        return joined(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + 6).put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8)
                .putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1)
                .putShort((short) orientation).putShort((short) 0).putInt(0)
                .put("SECRET".getBytes(StandardCharsets.US_ASCII)).array();
        var body = joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff);
        var head = ByteBuffer.allocate(4).putShort((short) 0xffe1).putShort((short) (body.length + 2)).array();
        return joined(Arrays.copyOf(jpeg, 2), head, body, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        var head = ByteBuffer.allocate(4).putShort((short) (0xff00 | marker)).putShort((short) (body.length + 2));
        return joined(Arrays.copyOf(jpeg, 2), head.array(), body, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** In four colours as Adobe writes them, each as its opposite; transformed to YCCK or as they are. */
    static byte[] cmyk(boolean transformed) throws IOException {
        var rgb = halfRed(600, 800, BufferedImage.TYPE_INT_RGB);
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 600, 800, 4, null);
        for (var x = 0; x < 600; x++) {
            for (var y = 0; y < 800; y++) {
                var colour = new Color(rgb.getRGB(x, y));
                inks.setPixel(x, y, transformed ? ycck(colour)
                        : new int[] {colour.getRed(), colour.getGreen(), colour.getBlue(), 255});
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(inks, null, null));
        }
        writer.dispose();
        return withSegment(out.toByteArray(), 0xee, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0,
                (byte) (transformed ? 2 : 0)});
    }

    private static int[] ycck(Color colour) {
        var light = 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
        var blue = 128 + (colour.getBlue() - light) / 1.772;
        var red = 128 + (colour.getRed() - light) / 1.402;
        return new int[] {(int) light, (int) Math.min(255, blue), (int) Math.min(255, red), 255};
    }

    static byte[] withScans(byte[] jpeg, int scans) {
        var scan = new byte[] {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0};
        var all = new ByteArrayOutputStream();
        all.writeBytes(Arrays.copyOf(jpeg, jpeg.length - 2));
        for (var i = 0; i < scans; i++) {
            all.writeBytes(scan);
        }
        return all.toByteArray();
    }

    static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    static boolean isRed(int rgb) {
        var colour = new Color(rgb);
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        var named = joined(type.getBytes(StandardCharsets.US_ASCII), data);
        var crc = new CRC32();
        crc.update(named);
        return joined(ByteBuffer.allocate(4).putInt(data.length).array(), named,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static BufferedImage halfRed(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
