package huozhong.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** A form by our press, and the same page by the bare library with its faces read once, too. */
public final class PageBench {

    private static final int REGULAR = 400;

    private final Typefaces typefaces = new Typefaces("");
    private final Press press = new Press(typefaces);
    private final PaperTemplate template;
    private final Map<String, Object> values = new HashMap<>(Map.of("title", "新时代文明实践“火种”计划人员信息登记表", "name", "王𬎆",
            "gender", "女", "birth", "1986年7月", "ethnicity", "锡伯族", "politics", "中共党员", "mobile", "13900000000",
            "employer", "示例县人民医院主任医师", "category", "卫生健康", "deeds", "扎根基层二十余年".repeat(25)));

    public PageBench() throws IOException {
        template = PaperTemplate.of(new ClassPathResource("papers/RegistrationForm.xhtml")
                .getContentAsString(StandardCharsets.UTF_8));
        values.put("specialty", "内科诊疗");
        values.put("qr", QrPicture.of("HZ1:0123456789ABCDEF"));
        values.put("boxHeight", "43");
        values.put("wordHeight", "39");
        values.put("deedsHeight", "46");
        values.put("opinions", List.of(Map.of("step", "A", "heading", "所在工作单位意见", "word", "情况属实，同意推荐。"),
                Map.of("step", "B", "heading", "推荐单位意见")));
    }

    /** The milliseconds of each page: ours, then the bare library's, by turns. */
    public double[][] milliseconds(int pages) {
        var page = source();
        IntStream.range(0, pages / 2).forEach(i -> {
            press.print(template, values);
            bare(page);
        });
        var figures = new double[2][pages];
        for (var i = 0; i < pages; i++) {
            figures[0][i] = timed(() -> press.print(template, values));
            figures[1][i] = timed(() -> bare(page));
        }
        return figures;
    }

    private static double timed(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private String source() {
        try {
            var text = new StringWriter();
            var writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(Filling.of(template, values, 0, words -> true)), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void bare(String page) {
        typefaces.with(faces -> {
            try (var document = new PDDocument()) {
                var builder = new PdfRendererBuilder().useFastMode().usePDDocument(document)
                        .withHtmlContent(page, null);
                for (var face : faces.entrySet()) {
                    builder.useFont(supplier(document, face.getValue()), face.getKey(), REGULAR, FontStyle.NORMAL,
                            true);
                }
                try (var renderer = builder.buildPdfRenderer()) {
                    renderer.createPDFWithoutClosing();
                }
                document.save(new ByteArrayOutputStream());
                return document.getNumberOfPages();
            } catch (IOException ours) {
                throw new UncheckedIOException(ours);
            }
        });
    }

    private static PDFontSupplier supplier(PDDocument document, TrueTypeFont face) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, face, true));
    }
}
