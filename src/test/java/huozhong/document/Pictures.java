package huozhong.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

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
