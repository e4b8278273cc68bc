package huozhong.rendering;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import huozhong.rendering.PaperKind.Sample;
import huozhong.shared.InvalidInput;

/** Prints a template's invented pages as the real ones are printed, and says what is wrong with it. */
@Component
class TemplateTrial {

    /** The box around the QR, where a page has one. */
    private static final String CODE = "Code";
    private static final Logger LOG = LoggerFactory.getLogger(TemplateTrial.class);

    private final Press press;

    TemplateTrial(Press press) {
        this.press = press;
    }

    /** The pages that could be made, and what is wrong; only with nothing wrong is a template fit to be published. */
    record Tried(List<Printed> pages, List<TemplateProblem> problems) {

        /** What needs no printing to be found. */
        static Tried unprinted(List<TemplateProblem> problems) {
            return new Tried(List.of(), problems);
        }
    }

    /** A sample's page. */
    record Printed(String name, byte[] pdf) {
    }

    Tried of(PaperKind kind, String source) {
        var read = PaperTemplate.read(source, kind);
        return read.template().map(template -> printed(kind, template))
                .orElseGet(() -> Tried.unprinted(read.problems()));
    }

    /** All samples as one file. */
    byte[] pdf(PaperKind kind, String source) {
        try {
            var values = kind.samples().stream().map(Sample::values).toList();
            return press.print(PaperTemplate.of(source), values).pdf();
        } catch (PageRefused refused) {
            throw new InvalidInput(List.of(of(kind.samples().get(refused.page()),
                    String.valueOf(refused.getMessage())).told()));
        }
    }

    private Tried printed(PaperKind kind, PaperTemplate template) {
        var pages = new ArrayList<Printed>();
        var problems = new ArrayList<TemplateProblem>();
        for (var sample : kind.samples()) {
            try {
                var paper = press.print(template, sample.values());
                pages.add(new Printed(sample.name(), paper.pdf()));
                misplaced(paper, sample).forEach(words -> problems.add(of(sample, words)));
                if (kind.isAlsoWord()) {
                    WordPaper.of(template, List.of(sample.values()));
                }
            } catch (InvalidInput refused) {
                problems.add(of(sample, String.valueOf(refused.getMessage())));
            } catch (RuntimeException renderers) {
                LOG.warn("A template can't be laid out", renderers);
                problems.add(of(sample, "这样的版面排不出来，请简化标签和样式"));
            }
        }
        return new Tried(List.copyOf(pages), problems.stream().distinct().toList());
    }

    private static List<String> misplaced(Paper paper, Sample sample) {
        var edges = PagePicture.edges(paper.pdf());
        var problems = BoxRules.problems(paper.boxes(), sample.rooms(), edges.getWidth(), edges.getHeight());
        var code = paper.boxes().stream().filter(box -> box.name().equals(CODE)).findFirst();
        return problems.isEmpty() && code.filter(box -> !PagePicture.hasCode(paper.pdf(), box)).isPresent()
                ? List.of("二维码不在名为" + CODE + "的框内，扫描件将认不出盖章位置") : problems;
    }

    private static TemplateProblem of(Sample sample, String words) {
        return new TemplateProblem(0, "试排“" + sample.name() + "”：" + words);
    }
}
