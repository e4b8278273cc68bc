package huozhong.rendering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import huozhong.shared.InvalidInput;

/**
 * A page as XHTML that was read and found decent: {@code {{name}}} stands for a value, an element with {@code each}
 * for as many as a list has, one with {@code if} or {@code unless} for itself where a value is there or isn't. A long
 * text says with {@code fit="14 9 120 40 1.4"} that it may go from 14 to 9 points in 120 by 40 mm at that leading.
 */
public final class PaperTemplate {

    static final String FIELD = "template";
    static final int LONGEST = 100_000;

    private final Document document;

    private PaperTemplate(Document document) {
        this.document = document;
    }

    /** Refuses in Chinese whatever could reach a file or an address, run, or keep a node busy. */
    public static PaperTemplate of(String xhtml) {
        var read = read(xhtml);
        return read.template().orElseThrow(() ->
                new InvalidInput(read.problems().stream().map(TemplateProblem::told).toList()));
    }

    /** A template, or what is wrong with it line by line. */
    record Reading(Optional<PaperTemplate> template, List<TemplateProblem> problems) {

        Reading(TemplateProblem problem) {
            this(Optional.empty(), List.of(problem));
        }
    }

    private static Reading read(String xhtml) {
        return read(xhtml, TemplateRules::problems);
    }

    /** For its kind of paper: what isn't decent and what isn't known there are told at once, by line. */
    static Reading read(String xhtml, PaperKind kind) {
        return read(xhtml, document -> Stream.concat(TemplateRules.problems(document).stream(),
                PlaceholderRules.problems(document, kind).stream())
                .sorted(Comparator.comparingInt(TemplateProblem::line)).toList());
    }

    private static Reading read(String xhtml, Function<Document, List<TemplateProblem>> rules) {
        if (xhtml.length() > LONGEST) {
            return new Reading(new TemplateProblem(0, "模板最多" + LONGEST + "个字符，现有" + xhtml.length() + "个"));
        }
        try {
            var document = NumberedLines.read(xhtml);
            var problems = rules.apply(document);
            return new Reading(Optional.of(new PaperTemplate(document)).filter(decent -> problems.isEmpty()), problems);
        } catch (SAXParseException wrong) {
            return new Reading(new TemplateProblem(Math.max(0, wrong.getLineNumber()),
                    "不是规范的XHTML，请检查标签是否成对、属性是否带引号，且不要写DOCTYPE和实体"));
        } catch (SAXException wrong) {
            return new Reading(new TemplateProblem(0, "模板不是规范的XHTML"));
        }
    }

    /** A copy to fill in; the template itself is many people's. */
    Document copy() {
        synchronized (document) {
            return (Document) document.cloneNode(true);
        }
    }
}
