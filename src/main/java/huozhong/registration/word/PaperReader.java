package huozhong.registration.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

import huozhong.document.WordFile;
import huozhong.registration.word.Paper.Image;
import huozhong.registration.word.Paper.Line;
import huozhong.registration.word.Paper.Piece;
import huozhong.shared.InvalidInput;

/**
 * Reads a document's text as a person sees it: of changes under way what was put in, of two ways to draw a text box
 * one, of a box its tick; what is hidden or struck out by a change is left out and told.
 */
final class PaperReader {

    private static final int DEEPEST = 200;
    private static final int MOST_PIECES = 50_000;
    private static final String DELETED = "文件带有修订痕迹，修订中删除的文字没有读取，插入的已读取，请核对";
    private static final String HIDDEN = "文件中有隐藏文字，没有读取";
    private static final Set<String> INTO = Set.of("ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple",
            "sdtContent", "dir", "bdo", "rubyBase", "body", "document", "txbxContent");
    private static final Map<String, String> SIGNS = Map.of("tab", " ", "ptab", " ", "br", "\n", "cr", "\n",
            "noBreakHyphen", "-");

    private final XMLStreamReader xml;
    private final Set<String> hiddenStyles;
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private int depth;
    private int tables;
    private int pieces;
    private boolean hidden;
    private boolean instruction;
    private String font = "";

    private PaperReader(XMLStreamReader xml, Set<String> hiddenStyles) {
        this.xml = xml;
        this.hiddenStyles = hiddenStyles;
    }

    static Paper read(WordFile file) {
        try {
            var reader = new PaperReader(open(file.text()), HiddenStyles.in(file.styles()));
            reader.children(name -> reader.block(name, reader.lines));
            return new Paper(reader.lines, List.copyOf(reader.notes));
        } catch (XMLStreamException | ArithmeticException broken) {
            throw new InvalidInput("file", "Word文件已损坏或结构异常，请用Word或WPS打开后另存再上传");
        }
    }

    /** Without document types and entities. */
    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        return XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Takes an element whole, to its end. */
    private interface Child {

        void at(String name) throws XMLStreamException;
    }

    private void children(Child child) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new InvalidInput("file", "文件结构异常，已拒绝打开");
        }
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                child.at(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                break;
            }
        }
        depth--;
    }

    private void skip() throws XMLStreamException {
        children(name -> skip());
    }

    private @Nullable String said(String attribute) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private boolean isOn() {
        var value = said("val");
        return value == null || !Set.of("0", "false", "off", "none").contains(value);
    }

    private int number(String attribute, int otherwise) {
        var value = said(attribute);
        return value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
    }

    private void struckOut() throws XMLStreamException {
        notes.add(DELETED);
        skip();
    }

    // what stands below one another

    private void block(String name, List<Line> out) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraph(out);
            case "tbl" -> table(out);
            case "del", "moveFrom" -> struckOut();
            case "sdt" -> content(inner -> block(inner, out), ticked -> out.add(new Line(0, List.of(plain(ticked)))));
            case "AlternateContent" -> firstWay(inner -> block(inner, out), out::size);
            default -> into(name, inner -> block(inner, out));
        }
    }

    private void into(String name, Child child) throws XMLStreamException {
        if (INTO.contains(name)) {
            children(child);
        } else {
            skip();
        }
    }

    private static Piece plain(String text) {
        return new Piece(text, 0, 1, false, List.of());
    }

    private void paragraph(List<Line> out) throws XMLStreamException {
        var before = hidden;
        var text = new Text();
        children(name -> {
            if (name.equals("pPr")) {
                children(property -> paragraphProperty(property));
            } else {
                inline(name, text);
            }
        });
        hidden = before;
        out.add(new Line(0, List.of(new Piece(text.said.toString(), 0, 1, false, List.copyOf(text.images)))));
        out.addAll(text.boxes);
    }

    private void paragraphProperty(String name) throws XMLStreamException {
        if (name.equals("pStyle")) {
            hidden |= hiddenStyles.contains(String.valueOf(said("val")));
        }
        skip();
    }

    private void table(List<Line> out) throws XMLStreamException {
        var number = ++tables;
        children(name -> row(name, number, out));
    }

    private void row(String name, int table, List<Line> out) throws XMLStreamException {
        if (!name.equals("tr")) {
            if (name.equals("sdt")) {
                content(inner -> row(inner, table, out), ticked -> { });
            } else {
                into(name, inner -> row(inner, table, out));
            }
            return;
        }
        var row = new Row();
        children(inner -> cell(inner, row));
        if (row.struckOut) {
            notes.add(DELETED);
        } else if (row.hidden) {
            notes.add(HIDDEN);
        } else {
            out.add(new Line(table, List.copyOf(row.pieces)));
            out.addAll(row.nested);
        }
    }

    private void cell(String name, Row row) throws XMLStreamException {
        switch (name) {
            case "trPr" -> children(property -> rowProperty(property, row));
            case "tc" -> piece(row);
            case "sdt" -> content(inner -> cell(inner, row), ticked -> row.add(ticked, 1, false, List.of()));
            default -> into(name, inner -> cell(inner, row));
        }
    }

    private void rowProperty(String name, Row row) throws XMLStreamException {
        switch (name) {
            case "del" -> row.struckOut = true;
            case "hidden" -> row.hidden = isOn();
            case "gridBefore" -> row.column += number("val", 0);
            default -> { }
        }
        skip();
    }

    private void piece(Row row) throws XMLStreamException {
        if (++pieces > MOST_PIECES) {
            throw new InvalidInput("file", "文件内容过多，已拒绝打开");
        }
        var cell = new Cell();
        var blocks = new ArrayList<Line>();
        children(name -> {
            if (name.equals("tcPr")) {
                children(property -> cellProperty(property, cell));
            } else {
                block(name, blocks);
            }
        });
        if (cell.struckOut) {
            notes.add(DELETED);
            return;
        }
        var isForm = blocks.stream().filter(line -> !line.isParagraph())
                .anyMatch(line -> line.pieces().stream().anyMatch(one -> FormLabel.of(one.text()) != null));
        var own = isForm ? blocks.stream().filter(Line::isParagraph).toList() : blocks;
        row.add(String.join("\n", own.stream().map(Line::text).toList()).strip(), cell.span, cell.continued,
                own.stream().flatMap(line -> line.pieces().stream()).flatMap(one -> one.images().stream()).toList());
        if (isForm) {
            blocks.stream().filter(line -> !line.isParagraph()).forEach(row.nested::add);
        }
    }

    private void cellProperty(String name, Cell cell) throws XMLStreamException {
        switch (name) {
            case "gridSpan" -> cell.span = Math.max(1, number("val", 1));
            case "vMerge", "hMerge" -> cell.continued |= !"restart".equals(said("val"));
            case "cellDel" -> cell.struckOut = true;
            default -> { }
        }
        skip();
    }

    // what stands beside one another

    private void inline(String name, Text text) throws XMLStreamException {
        switch (name) {
            case "r" -> run(text);
            case "t" -> say(xml.getElementText(), text);
            case "sym" -> {
                say(Ticks.ofSymbol(String.valueOf(said("font")), String.valueOf(said("char"))), text);
                skip();
            }
            case "tab", "ptab", "br", "cr", "noBreakHyphen" -> {
                say(SIGNS.getOrDefault(name, ""), text);
                skip();
            }
            case "del", "moveFrom" -> struckOut();
            case "sdt" -> content(inner -> inline(inner, text), ticked -> say(ticked, text));
            case "fldChar" -> field(text);
            case "ruby" -> children(inner -> inline(inner, text));
            case "drawing", "pict" -> children(inner -> drawn(inner, text));
            case "AlternateContent" -> firstWay(inner -> inline(inner, text), text::size);
            default -> into(name, inner -> inline(inner, text));
        }
    }

    private void say(String said, Text text) {
        if (instruction || said.isEmpty()) {
            return;
        }
        if (hidden) {
            notes.add(HIDDEN);
        } else {
            text.said.append(font.isEmpty() ? said : Ticks.inFont(font, said));
        }
    }

    private void run(Text text) throws XMLStreamException {
        var before = hidden;
        font = "";
        children(name -> {
            if (name.equals("rPr")) {
                children(this::runProperty);
            } else {
                inline(name, text);
            }
        });
        hidden = before;
        font = "";
    }

    private void runProperty(String name) throws XMLStreamException {
        switch (name) {
            case "vanish", "specVanish" -> hidden = isOn();
            case "rStyle" -> hidden |= hiddenStyles.contains(String.valueOf(said("val")));
            case "rFonts" -> font = Ticks.isSymbolFont(String.valueOf(said("ascii"))) ? String.valueOf(said("ascii"))
                    : "";
            default -> { }
        }
        skip();
    }

    /** A field's result is its text; what it was made from isn't. A box of an old form is a field. */
    private void field(Text text) throws XMLStreamException {
        var kind = String.valueOf(said("fldCharType"));
        var box = new Box();
        children(name -> boxOf(name, box));
        instruction = false;
        if (box.found) {
            say(box.ticked ? "☑" : "□", text);
        }
        instruction = kind.equals("begin");
    }

    private void boxOf(String name, Box box) throws XMLStreamException {
        switch (name) {
            case "checkBox" -> box.found = true;
            case "default" -> box.ticked |= !box.said && isOn();
            case "checked" -> {
                box.ticked = isOn();
                box.said = true;
            }
            default -> { }
        }
        children(inner -> boxOf(inner, box));
    }

    private void drawn(String name, Text text) throws XMLStreamException {
        switch (name) {
            case "blip", "imagedata" -> {
                var id = said(name.equals("blip") ? "embed" : "id");
                if (id != null && !hidden) {
                    text.images.add(new Image(id, false));
                }
                skip();
            }
            case "srcRect" -> {
                crop(text);
                skip();
            }
            case "txbxContent" -> {
                var before = font;
                children(inner -> block(inner, text.boxes));
                font = before;
            }
            case "AlternateContent" -> firstWay(inner -> drawn(inner, text), text::size);
            default -> children(inner -> drawn(inner, text));
        }
    }

    private void crop(Text text) {
        var some = List.of("l", "t", "r", "b").stream().map(this::said)
                .anyMatch(side -> side != null && side.matches("[1-9]\\d{3,5}"));
        if (some && !text.images.isEmpty()) {
            var last = text.images.remove(text.images.size() - 1);
            text.images.add(new Image(last.id(), true));
        }
    }

    /** What is there twice, for new and for old programs: the first way, or the other where the first holds nothing. */
    private void firstWay(Child child, java.util.function.IntSupplier size) throws XMLStreamException {
        var before = size.getAsInt();
        children(name -> {
            if (size.getAsInt() > before) {
                skip();
            } else {
                children(child);
            }
        });
    }

    /** A content control: a box by its state, what it asks to be replaced not at all. */
    private void content(Child child, java.util.function.Consumer<String> box) throws XMLStreamException {
        var control = new Box();
        children(name -> {
            if (name.equals("sdtPr")) {
                children(property -> controlProperty(property, control));
            } else if (name.equals("sdtContent") && control.found) {
                skip();
                box.accept(control.ticked ? "☑" : "□");
            } else if (name.equals("sdtContent") && !control.empty) {
                children(child);
            } else {
                skip();
            }
        });
    }

    private void controlProperty(String name, Box control) throws XMLStreamException {
        switch (name) {
            case "checkbox" -> {
                control.found = true;
                children(inner -> {
                    control.ticked |= inner.equals("checked") && isOn();
                    skip();
                });
            }
            case "showingPlcHdr" -> {
                control.empty = isOn();
                skip();
            }
            default -> skip();
        }
    }

    /** A paragraph that is being read. */
    private static final class Text {
        private final StringBuilder said = new StringBuilder();
        private final List<Image> images = new ArrayList<>();
        private final List<Line> boxes = new ArrayList<>();

        private int size() {
            return said.length() + images.size() + boxes.size();
        }
    }

    private static final class Box {
        private boolean found;
        private boolean ticked;
        private boolean said;
        private boolean empty;
    }

    private static final class Cell {
        private int span = 1;
        private boolean continued;
        private boolean struckOut;
    }

    /** A row that is being read. */
    private static final class Row {
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Line> nested = new ArrayList<>();
        private int column;
        private boolean struckOut;
        private boolean hidden;

        private void add(String text, int span, boolean continued, List<Image> images) {
            pieces.add(new Piece(text, column, span, continued, images));
            column += span;
        }
    }

    /** The styles by which text is hidden. */
    private static final class HiddenStyles {

        private HiddenStyles() {
        }

        private static Set<String> in(byte[] styles) throws XMLStreamException {
            var found = new HashSet<String>();
            if (!new String(styles, java.nio.charset.StandardCharsets.UTF_8).contains("vanish")) {
                return found;
            }
            var xml = open(styles);
            var style = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("style")) {
                        style = String.valueOf(xml.getAttributeValue(xml.getNamespaceURI(), "styleId"));
                    } else if (xml.getLocalName().equals("vanish")) {
                        found.add(style);
                    }
                }
            }
            return found;
        }
    }
}
