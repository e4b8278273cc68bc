package huozhong.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import huozhong.nomination.Dossier;

/** A dozen portraits of nobody: head, hair and shoulders in a few colours. */
final class Photos {

    private static final int GREY = 58;
    private static final int WIDTH = 413;
    private static final int HEIGHT = 579;
    private static final Color[] GROUNDS = {new Color(0xDCE9F5), new Color(0xF5F0E6), new Color(0xE8F1E4)};
    private static final Color[] COATS = {new Color(0x2F4A6D), new Color(0x7A3B3B), new Color(0x4A5D4A),
            new Color(0x55506B)};
    private static final Color SKIN = new Color(0xF0D3B8);
    private static final Color[] HAIR = {new Color(0x2B2623), new Color(0x8C8782)};
    private static final List<byte[]> ALL = IntStream.range(0, 12).mapToObj(Photos::draw).toList();

    private Photos() {
    }

    /** A portrait of about that sex and age; the same number gives the same one. */
    static byte[] of(int number, Dossier person, int year) {
        var grey = year - Integer.parseInt(Objects.requireNonNull(person.birth()).substring(0, 4)) >= GREY
                ? ALL.size() / 2 : 0;
        var longHair = "女".equals(person.gender()) ? 1 : 0;
        return ALL.get(grey + longHair + 2 * Math.floorMod(number, ALL.size() / 4));
    }

    /** A sheet of paper with a red seal that says nothing, in lines as no other case's. */
    static byte[] scan(String title) {
        var lengths = new Random(title.hashCode());
        var picture = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 620, 877);
        canvas.setColor(Color.LIGHT_GRAY);
        IntStream.range(0, 14).forEach(line -> canvas.fillRect(80, 120 + line * 36, 240 + lengths.nextInt(220), 8));
        canvas.setColor(new Color(0xC8102E));
        canvas.setStroke(new BasicStroke(6));
        canvas.drawOval(390, 650, 140, 140);
        canvas.dispose();
        return jpeg(picture);
    }

    private static byte[] draw(int which) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(GROUNDS[which % GROUNDS.length]);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        if (which % 2 == 1) {
            oval(canvas, HAIR[which / 6], 100, 110, 213, 330);
        }
        oval(canvas, COATS[which % COATS.length], 26, 410, 361, 420);
        oval(canvas, SKIN, 171, 340, 71, 110);
        oval(canvas, HAIR[which / 6], 118, 105, 177, 200);
        oval(canvas, SKIN, 128, 140, 157, 230);
        collar(canvas);
        canvas.dispose();
        return jpeg(picture);
    }

    private static void oval(Graphics2D canvas, Color color, int x, int y, int width, int height) {
        canvas.setColor(color);
        canvas.fillOval(x, y, width, height);
    }

    private static void collar(Graphics2D canvas) {
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.drawPolyline(new int[] {160, 206, 252}, new int[] {432, 500, 432}, 3);
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
