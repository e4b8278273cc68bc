package huozhong.rendering;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;

/** Hears where the boxes of a page come to lie; draws nothing into them. */
final class SealBoxes implements FSObjectDrawerFactory, FSObjectDrawer {

    private final List<Box> found = new ArrayList<>();
    private double dotsPerPoint = 1;

    void within(PdfBoxRenderer renderer) {
        dotsPerPoint = renderer.getDotsPerPoint();
    }

    List<Box> found() {
        return List.copyOf(found);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object");
    }

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
                                         OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var page = context.getPage();
        var left = x + page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        var top = y - page.getTop() + page.getMarginBorderPadding(context, CalculatedStyle.TOP);
        found.add(new Box(element.getAttribute("name"), context.getPageNo(), left / dotsPerPoint,
                (page.getHeight(context) - top - height) / dotsPerPoint, width / dotsPerPoint, height / dotsPerPoint));
        return Map.of();
    }
}
