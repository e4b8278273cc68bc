package huozhong.registration.scan;

import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.document.FileContent;
import huozhong.document.PageImages;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.registration.print.FormCode;
import huozhong.registration.print.FormPrint;
import huozhong.registration.scan.PagePlace.Sheet;
import huozhong.rendering.Box;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;

/**
 * Reads the next page of an intake: draws it, finds the forms on it by their codes, and stamps the boxes in which red
 * ink is seen. What a code says is compared with what was printed, and never followed.
 */
@Component
class ReadPage {

    private static final int SMALLEST = 295;

    private final ScanIntakes intakes;
    private final ScannedPages pages;
    private final FormsOnPaper forms;
    private final FormStamps stamps;
    private final Uploads files;

    ReadPage(ScanIntakes intakes, ScannedPages pages, FormsOnPaper forms, FormStamps stamps, Uploads files) {
        this.intakes = intakes;
        this.pages = pages;
        this.forms = forms;
        this.stamps = stamps;
        this.files = files;
    }

    void readNext(ScanIntake intake) {
        var at = 0;
        for (var part : intakes.parts(intake.id())) {
            if (intake.done() < at + part.pages()) {
                read(intake, files.read(part.fileId()), intake.done() - at);
                intakes.advance(intake);
                return;
            }
            at += part.pages();
        }
        intakes.finish(intake);
    }

    /** After too many tries. */
    void giveUp(ScanIntake intake) {
        add(intake, 1, PageState.UNREADABLE, null, "多次读取失败，请重新扫描这一页");
        intakes.advance(intake);
    }

    private void read(ScanIntake intake, FileContent file, int page) {
        try {
            var picture = PageImages.page(file, page);
            if (Math.min(picture.getWidth(), picture.getHeight()) < SMALLEST) {
                add(intake, 1, PageState.UNREADABLE, null, "页面太小");
            } else {
                read(intake, picture);
            }
        } catch (InvalidInput cannotBeDrawn) {
            add(intake, 1, PageState.UNREADABLE, null, "这一页无法打开");
        }
    }

    private void read(ScanIntake intake, BufferedImage picture) {
        var found = PageCodes.in(picture);
        var ours = found.stream().filter(code -> FormCode.in(code.says()).isPresent()).toList();
        if (ours.isEmpty()) {
            var state = found.isEmpty() ? PageState.NO_CODE : PageState.FOREIGN_CODE;
            add(intake, 1, state, picture, "");
        }
        for (var i = 0; i < ours.size(); i++) {
            read(intake, i + 1, ours.get(i), picture, ours.size() == 1);
        }
    }

    private void read(ScanIntake intake, int part, FoundCode found, BufferedImage picture, boolean alone) {
        var code = FormCode.in(found.says()).orElseThrow();
        var print = forms.printed(code, intake);
        if (print.isEmpty()) {
            add(intake, part, PageState.UNKNOWN, picture, "");
        } else {
            var place = PagePlace.of(picture, found, print.get().boxes(), Sheet.UPRIGHT);
            match(intake, part, print.get(), place.upright(), place.isSure(alone));
        }
    }

    private void match(ScanIntake intake, int part, FormPrint print, BufferedImage upright, boolean sure) {
        var outdated = forms.outdated(print);
        var open = open(print);
        var seen = new TreeSet<String>();
        print.boxes().stream().filter(box -> !box.name().equals(PagePlace.CODE))
                .filter(box -> RedInk.isIn(upright, Sheet.UPRIGHT.on(box))).map(Box::name).forEach(seen::add);
        var fresh = seen.stream().filter(step -> sure && open.contains(step)).toList();
        var state = state(intake, print, open, fresh);
        var page = new ScanPage(Ids.next(), intake.id(), intake.done() + 1, part, store(intake, upright),
                outdated.isEmpty() ? state : PageState.EXPIRED, print.code(), print.nominationId(),
                String.join(" ", seen), outdated);
        pages.add(page, intake);
        if (page.state() == PageState.MATCHED) {
            fresh.forEach(step -> stamps.add(FormStamp.seen(print, step, page.id(), true), intake.unitId(),
                    intake.createdBy()));
        }
    }

    private Set<String> open(FormPrint print) {
        var open = print.boxes().stream().map(Box::name).filter(name -> !name.equals(PagePlace.CODE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        open.removeAll(stamps.stamped(print.nominationId()));
        return open;
    }

    private PageState state(ScanIntake intake, FormPrint print, Set<String> open, List<String> fresh) {
        if (!fresh.isEmpty()) {
            return PageState.MATCHED;
        }
        return open.isEmpty() || pages.hasCode(intake.id(), print.code()) ? PageState.TWICE : PageState.ASK;
    }

    private void add(ScanIntake intake, int part, PageState state, @Nullable BufferedImage picture, String note) {
        pages.add(new ScanPage(Ids.next(), intake.id(), intake.done() + 1, part,
                picture == null ? null : store(intake, picture), state, null, null, "", note), intake);
    }

    private String store(ScanIntake intake, BufferedImage picture) {
        var name = "盖章扫描件第" + (intake.done() + 1) + "页.jpg";
        return files.store(intake.unitId(), StoredFile.Kind.SCAN, name, PageImages.jpeg(picture), intake.createdBy())
                .id();
    }
}
