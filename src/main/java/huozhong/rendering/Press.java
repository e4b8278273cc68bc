package huozhong.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Service;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import huozhong.shared.InvalidInput;

/** Makes PDF of a template and values: one page for each set of values, or a refusal. */
@Service
public class Press {

    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Typefaces typefaces;

    Press(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** One page. */
    public Paper print(PaperTemplate template, Map<String, ?> values) {
        try {
            return print(template, List.of(values)).paper();
        } catch (PageRefused refused) {
            throw new InvalidInput(PaperTemplate.FIELD, String.valueOf(refused.getMessage()));
        }
    }

    /** As many pages as it takes, in the sizes that the template gives: for what is read and not filed box by box. */
    public byte[] flow(PaperTemplate template, Map<String, ?> values) {
        return typefaces.with(faces -> {
            try (var document = new PDDocument()) {
                new Run(document, faces, fonts(document, faces)).pages(template, values);
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            } catch (IOException ours) {
                throw new UncheckedIOException(ours);
            }
        });
    }

    /**
     * A page for each, in one file; and the boxes of each, all on a page 0 of their own.
     *
     * @throws PageRefused where one of them can't be made
     */
    public Papers print(PaperTemplate template, List<? extends Map<String, ?>> each) {
        return typefaces.with(faces -> {
            try (var document = new PDDocument()) {
                var run = new Run(document, faces, fonts(document, faces));
                var boxes = new ArrayList<List<Box>>();
                for (var i = 0; i < each.size(); i++) {
                    boxes.add(numbered(run, template, each.get(i), i));
                }
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return new Papers(bytes.toByteArray(), List.copyOf(boxes));
            } catch (IOException ours) {
                throw new UncheckedIOException(ours);
            }
        });
    }

    private static List<Box> numbered(Run run, PaperTemplate template, Map<String, ?> values, int page)
            throws IOException {
        try {
            return run.page(template, values);
        } catch (InvalidInput refused) {
            throw new PageRefused(page, String.valueOf(refused.getMessage()));
        }
    }

    /** Pages that were made together. */
    public record Papers(byte[] pdf, List<List<Box>> boxes) {

        Paper paper() {
            return new Paper(pdf, boxes.size(), boxes.get(0));
        }
    }

    private static Map<String, PDFont> fonts(PDDocument document, Map<String, TrueTypeFont> faces) throws IOException {
        var fonts = new HashMap<String, PDFont>();
        var loaded = new HashMap<TrueTypeFont, PDFont>();
        for (var face : faces.entrySet()) {
            var font = loaded.get(face.getValue());
            if (font == null) {
                font = PDType0Font.load(document, face.getValue(), true);
                loaded.put(face.getValue(), font);
            }
            fonts.put(face.getKey(), font);
        }
        return fonts;
    }

    /** One file in the making. */
    private record Run(PDDocument document, Map<String, TrueTypeFont> faces, Map<String, PDFont> fonts) {

        /** As large as it fits on one page. */
        List<Box> page(PaperTemplate template, Map<String, ?> values) throws IOException {
            var usual = face(Typefaces.USUAL);
            var before = document.getNumberOfPages();
            var most = Fitting.most(template.copy());
            for (var smaller = 0; smaller <= most; smaller++) {
                var filled = Filling.of(template, values, smaller, words -> Typefaces.has(usual, words));
                requireFaces(filled);
                var boxes = render(filled);
                if (document.getNumberOfPages() == before + 1) {
                    return boxes;
                }
                while (document.getNumberOfPages() > before) {
                    document.removePage(before);
                }
            }
            throw new InvalidInput(PaperTemplate.FIELD, "内容过长，缩小字号后一页仍排不下，请精简较长的栏目");
        }

        void pages(PaperTemplate template, Map<String, ?> values) throws IOException {
            var usual = face(Typefaces.USUAL);
            var filled = Filling.of(template, values, 0, words -> Typefaces.has(usual, words));
            requireFaces(filled);
            render(filled);
        }

        private TrueTypeFont face(String name) {
            return Objects.requireNonNull(faces.get(name));
        }

        private void requireFaces(Document filled) {
            var body = (Element) filled.getElementsByTagName("body").item(0);
            Typefaces.firstWithout(List.of(face(Typefaces.USUAL), face(Typefaces.WIDEST), face(Typefaces.LAST)),
                    body.getTextContent()).ifPresent(lacking -> {
                        throw new InvalidInput(PaperTemplate.FIELD, "字库中没有“" + lacking
                                + "”字，无法打印，请管理员在字体目录中放入含有该字的字体");
                    });
        }

        private List<Box> render(Document filled) throws IOException {
            var boxes = new SealBoxes();
            var builder = new PdfRendererBuilder().useFastMode().usePDDocument(document).withW3cDocument(filled, null)
                    .useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:image/"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:image/"),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useObjectDrawerFactory(boxes);
            fonts.forEach((name, font) -> {
                builder.useFont(new PDFontSupplier(font), name, REGULAR, FontStyle.NORMAL, true);
                builder.useFont(new PDFontSupplier(font), name, BOLD, FontStyle.NORMAL, true);
            });
            try (var renderer = builder.buildPdfRenderer()) {
                boxes.within(renderer);
                renderer.createPDFWithoutClosing();
            }
            return boxes.found();
        }
    }
}
