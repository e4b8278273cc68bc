package huozhong.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Service;

import huozhong.rendering.Press.Papers;

/**
 * The sheets of a long table drawn without HTML, which takes ten times as long: as papers/Roster.xhtml lays them out,
 * of the same values.
 */
@Service
public class DrawnSheets {

    private final Typefaces typefaces;

    DrawnSheets(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** A page for each, and its boxes; throws PageRefused. */
    public Papers print(List<? extends Map<String, ?>> sheets) {
        return typefaces.with(faces -> {
            try (var document = new PDDocument()) {
                var fonts = new SheetFonts(document, faces);
                var boxes = new ArrayList<List<Box>>();
                for (var i = 0; i < sheets.size(); i++) {
                    try (var sheet = new DrawnSheet(document, fonts, i)) {
                        boxes.add(sheet.draw(sheets.get(i)));
                    }
                }
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return new Papers(bytes.toByteArray(), List.copyOf(boxes));
            } catch (IOException ours) {
                throw new UncheckedIOException(ours);
            }
        });
    }
}
