package huozhong.seal.ofd;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** The objects of a page's layer, in their order; each has the page as its boundary, so that places are the page's. */
final class OfdShapes {

    private static final int ALL_OF_A_COLOUR = 255;

    private final OfdResources resources;
    private final AffineTransform toOfd;
    private final Rectangle2D page;
    private final StringBuilder written = new StringBuilder();

    OfdShapes(OfdResources resources, AffineTransform toOfd, double width, double height) {
        this.resources = resources;
        this.toOfd = toOfd;
        this.page = new Rectangle2D.Double(0, 0, width, height);
    }

    String whole() {
        return OfdXml.numbers(0, 0, page.getWidth(), page.getHeight());
    }

    String written() {
        return written.toString();
    }

    void add(String object) {
        written.append(object);
    }

    /** A shape in the page's millimetres. */
    void fill(Shape shape, int rule, PDGraphicsState state) throws IOException {
        object("Path", " Stroke=\"false\" Fill=\"true\" Rule=\"" + (rule == Path2D.WIND_EVEN_ODD ? "Even-Odd"
                : "NonZero") + '"' + alpha(state.getNonStrokeAlphaConstant()), clips(shape, state)
                + colour("Fill", state.getNonStrokingColor()) + data(shape));
    }

    void stroke(Shape shape, double width, PDGraphicsState state) throws IOException {
        object("Path", " Stroke=\"true\" Fill=\"false\" LineWidth=\"" + OfdXml.number(OfdPage.mm(width)) + '"'
                + dashes(state) + alpha(state.getAlphaConstant()), clips(shape, state)
                + colour("Stroke", state.getStrokingColor()) + data(shape));
    }

    /** A picture fills the unit square of the present matrix, upside down to OFD's. */
    void picture(int id, PDGraphicsState state) {
        var place = state.getCurrentTransformationMatrix().createAffineTransform();
        place.preConcatenate(toOfd);
        place.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        var square = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        object("Image", " ResourceID=\"" + id + "\" CTM=\"" + OfdXml.numbers(place.getScaleX(), place.getShearY(),
                place.getShearX(), place.getScaleY(), place.getTranslateX(), place.getTranslateY()) + '"',
                clips(square, state));
    }

    private void object(String kind, String attributes, String within) {
        written.append("<ofd:").append(kind).append("Object ID=\"").append(resources.nextId()).append("\" Boundary=\"")
                .append(whole()).append('"').append(attributes).append('>').append(within).append("</ofd:")
                .append(kind).append("Object>");
    }

    private static String alpha(double alpha) {
        return alpha >= 1 ? "" : " Alpha=\"" + Math.round(alpha * ALL_OF_A_COLOUR) + '"';
    }

    private static String dashes(PDGraphicsState state) {
        var dashes = state.getLineDashPattern().getDashArray();
        var pattern = new double[dashes.length];
        for (var i = 0; i < dashes.length; i++) {
            pattern[i] = OfdPage.mm(dashes[i]);
        }
        return dashes.length == 0 ? "" : " DashPattern=\"" + OfdXml.numbers(pattern) + '"';
    }

    static String colour(String what, PDColor colour) throws IOException {
        return colour(what, colour.toRGB());
    }

    static String colour(String what, int rgb) {
        return String.format(Locale.ROOT, "<ofd:%sColor Value=\"%d %d %d\"/>", what, rgb >> 16 & ALL_OF_A_COLOUR,
                rgb >> 8 & ALL_OF_A_COLOUR, rgb & ALL_OF_A_COLOUR);
    }

    /** Only where something of the shape would be cut off. */
    private String clips(Shape shape, PDGraphicsState state) {
        var clip = state.getCurrentClippingPath().createTransformedArea(toOfd);
        var bounds = shape.getBounds2D();
        if (clip.contains(bounds) || clip.isRectangular() && reaches(clip.getBounds2D(), bounds)) {
            return "";
        }
        return "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"" + whole() + "\" Stroke=\"false\" Fill=\"true\">"
                + data(new Area(clip)) + "</ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
    }

    private static boolean reaches(Rectangle2D clip, Rectangle2D shape) {
        var slack = 0.5;
        return clip.getMinX() <= shape.getMinX() + slack && clip.getMinY() <= shape.getMinY() + slack
                && clip.getMaxX() >= shape.getMaxX() - slack && clip.getMaxY() >= shape.getMaxY() - slack;
    }

    private static String data(Shape shape) {
        var data = new StringBuilder();
        var at = new double[6];
        for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            data.append(data.isEmpty() ? "" : " ").append(switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> "M " + OfdXml.numbers(at[0], at[1]);
                case PathIterator.SEG_LINETO -> "L " + OfdXml.numbers(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> "Q " + OfdXml.numbers(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> "B " + OfdXml.numbers(at);
                default -> "C";
            });
        }
        return "<ofd:AbbreviatedData>" + data + "</ofd:AbbreviatedData>";
    }
}
