package huozhong.rendering;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A paper that the product prints, as whoever prints it describes it to its template's editor: what may stand in it,
 * the layout that comes with the product, and invented pages to try a layout with.
 */
public interface PaperKind {

    /** As stored and in addresses, such as RegistrationForm. */
    String code();

    /** As people call it. */
    String name();

    /** The XHTML that comes with the product. */
    String shipped();

    List<Placeholder> placeholders();

    /** Each is printed before a template may be published. */
    List<Sample> samples();

    /** Whether it is also given as Word, out of the same template. */
    boolean isAlsoWord();

    /** Values by name, lists of such for {@code each}. */
    record Sample(String name, Map<String, Object> values, List<Room> rooms) {
    }

    /** A box that has to be on a page: millimetres that it has at least. */
    record Room(String box, double width, double height) {
    }

    /**
     * What {@code {{name}}} stands for.
     *
     * @param within the list in whose {@code each} it is there; none for everywhere
     */
    record Placeholder(String name, Kind kind, @Nullable String within, String meaning) {

        /** What an {@code if} may ask, an {@code each} may repeat, and an image or a text may show. */
        public enum Kind { TEXT, PICTURE, LIST, CONDITION }

        public static Placeholder text(String name, String meaning) {
            return new Placeholder(name, Kind.TEXT, null, meaning);
        }

        public static Placeholder picture(String name, String meaning) {
            return new Placeholder(name, Kind.PICTURE, null, meaning);
        }

        public static Placeholder list(String name, String meaning) {
            return new Placeholder(name, Kind.LIST, null, meaning);
        }

        public static Placeholder condition(String name, String meaning) {
            return new Placeholder(name, Kind.CONDITION, null, meaning);
        }

        public Placeholder in(String list) {
            return new Placeholder(name, kind, list, meaning);
        }
    }
}
