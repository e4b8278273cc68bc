package huozhong.demo;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

import huozhong.access.Caller;
import huozhong.nomination.Nomination;
import huozhong.nomination.people.NominationList;
import huozhong.nomination.people.NomineeQuery;
import huozhong.registration.print.PrintForms;
import huozhong.registration.scan.TakeScans;
import huozhong.registration.scan.TakeScans.Upload;

/** A unit that stamps on paper: some of its printed forms came back with both seals, the others are on their way. */
@Demonstration
class StampOnPaper {

    private static final int PRINTED = 8;
    private static final int SCANNED = 5;
    private static final int MOST = 500;
    /** Points from the lower left corner: the middles of the two opinions' boxes, to the right. */
    private static final List<Integer> MIDDLES = List.of(281, 152);
    private static final int RIGHT = 440;
    private static final int RADIUS = 58;
    private static final float BENT = 0.5523f * RADIUS;
    private static final Color RED = new Color(208, 32, 36);

    private final Directory directory;
    private final NominationList list;
    private final PrintForms printForms;
    private final TakeScans takeScans;

    StampOnPaper(Directory directory, NominationList list, PrintForms printForms, TakeScans takeScans) {
        this.directory = directory;
        this.list = list;
        this.printForms = printForms;
        this.takeScans = takeScans;
    }

    void play(Story story) {
        var clerk = directory.caller(story.who().clerk());
        var people = withBothOpinions(story, clerk);
        if (people.isEmpty()) {
            return;
        }
        var pages = stamped(printForms.print(people, clerk));
        takeScans.take(directory.planId(story.edition()), directory.unitId(story.who().code()),
                List.of(new Upload("盖章扫描件.pdf", pages)), clerk);
    }

    private List<String> withBothOpinions(Story story, Caller clerk) {
        var unitId = directory.unitId(story.who().code());
        return list.list(NomineeQuery.of(directory.planId(story.edition()), Nomination.State.IN_PROGRESS), null, MOST,
                clerk).items().stream().map(NominationList.Row::listed)
                .filter(row -> row.recommenderId().equals(unitId) && "AwaitAcceptance".equals(row.awaits()))
                .map(NominationList.Listed::id).limit(PRINTED).toList();
    }

    private static byte[] stamped(byte[] printed) {
        try (var document = Loader.loadPDF(printed); var out = new ByteArrayOutputStream()) {
            while (document.getNumberOfPages() > SCANNED) {
                document.removePage(document.getNumberOfPages() - 1);
            }
            for (var page : document.getPages()) {
                stamp(document, page);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void stamp(PDDocument document, PDPage page) throws IOException {
        try (var ink = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            ink.setStrokingColor(RED);
            ink.setLineWidth(4);
            for (var middle : MIDDLES) {
                circle(ink, RIGHT, middle);
                ink.stroke();
            }
        }
    }

    private static void circle(PDPageContentStream ink, float x, float y) throws IOException {
        ink.moveTo(x - RADIUS, y);
        ink.curveTo(x - RADIUS, y + BENT, x - BENT, y + RADIUS, x, y + RADIUS);
        ink.curveTo(x + BENT, y + RADIUS, x + RADIUS, y + BENT, x + RADIUS, y);
        ink.curveTo(x + RADIUS, y - BENT, x + BENT, y - RADIUS, x, y - RADIUS);
        ink.curveTo(x - BENT, y - RADIUS, x - RADIUS, y - BENT, x - RADIUS, y);
    }
}
