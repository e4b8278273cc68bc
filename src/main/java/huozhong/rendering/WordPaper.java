package huozhong.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The same template and values as an editable Word document. Of the style it heeds what stands in the elements
 * themselves (face, size, alignment, indent, height, width), and of what is in the template all but what is placed
 * by position.
 */
public final class WordPaper {

    private static final int WIDTH = 11_906;
    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_400;
    private static final int ABOVE = 800;

    private final XWPFDocument document = new XWPFDocument();

    private WordPaper() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(ABOVE));
        margin.setBottom(BigInteger.valueOf(ABOVE));
    }

    /** A page for each. */
    public static byte[] of(PaperTemplate template, List<? extends Map<String, ?>> each) {
        var paper = new WordPaper();
        for (var i = 0; i < each.size(); i++) {
            var filled = Filling.of(template, each.get(i), 0, words -> true);
            paper.blocks((Element) filled.getElementsByTagName("body").item(0), WordStyle.BODY, i > 0);
        }
        return paper.bytes();
    }

    /** @param broken whether the first paragraph begins another page */
    private void blocks(Element parent, WordStyle inherited, boolean broken) {
        var breaks = broken;
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            var style = inherited.of(element);
            if (element.getTagName().equals("table")) {
                new WordTable(document.createTable()).fill(element, style);
            } else if (hasBlocks(element)) {
                blocks(element, style, breaks);
            } else {
                paragraph(element, style, breaks);
            }
            breaks = false;
        }
    }

    private void paragraph(Element element, WordStyle style, boolean broken) {
        var paragraph = document.createParagraph();
        paragraph.setPageBreak(broken);
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(style.alignment());
        if (style.alignment() == ParagraphAlignment.BOTH) {
            paragraph.setFirstLineIndent(style.indent());
        }
        new WordText(paragraph).write(element, style);
    }

    static boolean hasBlocks(Element element) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (isBlock(child)) {
                return true;
            }
        }
        return false;
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element
                && List.of("p", "div", "h1", "h2", "h3", "table", "ul", "ol", "li").contains(element.getTagName());
    }

    private byte[] bytes() {
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
