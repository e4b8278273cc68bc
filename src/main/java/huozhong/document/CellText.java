package huozhong.document;

import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the text of t and v elements, across the runs of a rich text, never more than a cell can hold. */
class CellText extends DefaultHandler {

    private static final int MAX = 32_767;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPronunciation;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        inPronunciation |= name.equals("rPh");
        inText = !inPronunciation && (name.equals("t") || name.equals("v"));
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        inText = false;
        inPronunciation &= !name.equals("rPh");
    }

    @Override
    public final void characters(char[] characters, int start, int length) throws SAXException {
        if (!inText) {
            return;
        }
        if (text.length() + length > MAX) {
            throw new SAXException("text longer than a cell");
        }
        text.append(characters, start, length);
    }

    /** The text gathered so far, to begin a new one. */
    final String takeText() {
        var taken = text.toString();
        text.setLength(0);
        return taken.contains("_x")
                ? ESCAPE.matcher(taken).replaceAll(hex -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(hex.group(1), 16))))
                : taken;
    }
}
