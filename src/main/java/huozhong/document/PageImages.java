package huozhong.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;

import net.coobird.thumbnailator.Thumbnails;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import huozhong.shared.InvalidInput;

/**
 * The pages of a stored scan as pictures: a PDF's drawn at 200 dots an inch, a photo as it is, neither with more than
 * nine million dots, and none that takes for ever to draw.
 */
public final class PageImages {

    private static final float DPI = 200;
    private static final float INCH = 72;
    private static final double MAX_PIXELS = 9_000_000;
    /** A scanned page is a picture or a few; what a program printed has some thousand operators. */
    private static final int MAX_OPERATORS = 200_000;
    private static final double QUALITY = 0.85;

    private PageImages() {
    }

    public static int count(FileContent scan) {
        return isPdf(scan) ? countOfPdf(scan.bytes()) : 1;
    }

    public static int countOfPdf(byte[] pdf) {
        return Unfolding.onThisNode(() -> {
            try (var document = Loader.loadPDF(pdf)) {
                return document.getNumberOfPages();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Counted from 0. What can't be drawn is InvalidInput on "file". */
    public static BufferedImage page(FileContent scan, int page) {
        return picture(() -> isPdf(scan) ? drawn(scan.bytes(), page) : photo(scan.bytes()));
    }

    /** The same of a PDF that was made here. */
    public static BufferedImage ofPdf(byte[] pdf, int page) {
        return picture(() -> drawn(pdf, page));
    }

    private static BufferedImage picture(Callable<BufferedImage> drawing) {
        return Unfolding.onThisNode(() -> {
            try {
                return drawing.call();
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                throw new InvalidInput("file", "这一页无法打开");
            }
        });
    }

    public static byte[] jpeg(BufferedImage picture) {
        try {
            var out = new ByteArrayOutputStream();
            Thumbnails.of(picture).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPdf(FileContent scan) {
        return scan.file().mediaType().equals(Accepted.PDF);
    }

    private static BufferedImage drawn(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var box = document.getPage(page).getCropBox();
            var inches = Math.max(1, box.getWidth()) / INCH * (Math.max(1, box.getHeight()) / INCH);
            var dpi = Math.min(DPI, Math.sqrt(MAX_PIXELS / inches));
            var renderer = new Bounded(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImageWithDPI(page, (float) dpi, ImageType.RGB);
        }
    }

    private static BufferedImage photo(byte[] jpeg) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(jpeg));
        var scale = Math.min(1, Math.sqrt(MAX_PIXELS / ((double) read.getWidth() * read.getHeight())));
        var width = (int) (read.getWidth() * scale);
        var height = (int) (read.getHeight() * scale);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(read, 0, 0, width, height, null);
        canvas.dispose();
        return picture;
    }

    /** Stops at a page that draws and draws. */
    private static final class Bounded extends PDFRenderer {

        private Bounded(org.apache.pdfbox.pdmodel.PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                private int operators;

                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (++operators > MAX_OPERATORS) {
                        throw new IllegalStateException("Draws and draws");
                    }
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
