package huozhong.seal.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import huozhong.seal.ofd.OfdConversion.Place;

/** One page: hears what a PDF draws and says it in OFD. */
final class OfdPage extends PDFGraphicsStreamEngine {

    private static final int NO_CLIP = -1;
    private static final double MM_A_POINT = 25.4 / 72;

    private final int id;
    private final OfdResources resources;
    private final OfdShapes shapes;
    private final OfdTexts texts;
    private final AffineTransform toOfd;
    private final GeneralPath path = new GeneralPath();
    private int clip = NO_CLIP;
    private boolean inSeal;
    private Rectangle2D seal = new Rectangle2D.Double();

    OfdPage(PDPage page, int id, OfdResources resources) {
        super(page);
        this.id = id;
        this.resources = resources;
        var box = page.getMediaBox();
        toOfd = new AffineTransform(MM_A_POINT, 0, 0, -MM_A_POINT, -mm(box.getLowerLeftX()), mm(box.getUpperRightY()));
        shapes = new OfdShapes(resources, toOfd, mm(box.getWidth()), mm(box.getHeight()));
        texts = new OfdTexts(resources);
    }

    static double mm(double points) {
        return points * MM_A_POINT;
    }

    /** Its XML; adds to the places where the page's seals are. */
    String draw(Map<COSDictionary, String> boxes, Map<String, Place> places) throws IOException {
        if (getPage().getRotation() != 0) {
            throw new IllegalStateException("Our pages aren't turned");
        }
        processPage(getPage());
        for (var annotation : getPage().getAnnotations()) {
            var box = boxes.get(annotation.getCOSObject());
            inSeal = box != null;
            showAnnotation(annotation);
            if (box != null) {
                places.put(box, new Place(id, seal.getX(), seal.getY(), seal.getWidth(), seal.getHeight()));
            }
        }
        return "<ofd:Page" + OfdXml.NAMED + "><ofd:Area><ofd:PhysicalBox>" + shapes.whole()
                + "</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"" + resources.nextId()
                + "\" Type=\"Body\">" + shapes.written() + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    /** Of a sealed box the seal itself is a form: the one that is pressed comes there instead. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (!inSeal) {
            super.showForm(form);
            return;
        }
        var place = getGraphicsState().getCurrentTransformationMatrix().clone();
        seal = toOfd.createTransformedShape(form.getBBox().transform(place)).getBounds2D();
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        super.showText(string);
        shapes.add(texts.end(getGraphicsState().getNonStrokingColor().toRGB()));
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            return;
        }
        var at = place.createAffineTransform();
        at.preConcatenate(toOfd);
        if (!texts.add(at, font, code, displacement.getX()) && font instanceof PDVectorFont drawn) {
            at.concatenate(font.getFontMatrix().createAffineTransform());
            var outline = new GeneralPath(drawn.getNormalizedPath(code));
            outline.transform(at);
            shapes.fill(outline, Path2D.WIND_NON_ZERO, getGraphicsState());
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        shapes.picture(resources.picture(image), getGraphicsState());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return Objects.requireNonNullElseGet(path.getCurrentPoint(), Point2D.Double::new);
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        clip = windingRule;
    }

    @Override
    public void endPath() {
        if (clip != NO_CLIP) {
            path.setWindingRule(clip);
            getGraphicsState().intersectClippingPath(new GeneralPath(path));
            clip = NO_CLIP;
        }
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        shapes.stroke(drawn(), transformWidth(getGraphicsState().getLineWidth()), getGraphicsState());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        shapes.fill(drawn(), windingRule, getGraphicsState());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        var drawn = drawn();
        shapes.fill(drawn, windingRule, getGraphicsState());
        shapes.stroke(drawn, transformWidth(getGraphicsState().getLineWidth()), getGraphicsState());
        endPath();
    }

    private GeneralPath drawn() {
        var drawn = new GeneralPath(path);
        drawn.transform(toOfd);
        return drawn;
    }

    /** None of our pages has shadings. */
    @Override
    public void shadingFill(COSName name) {
    }
}
