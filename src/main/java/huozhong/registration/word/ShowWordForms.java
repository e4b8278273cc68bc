package huozhong.registration.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.document.OfficeSuite;
import huozhong.document.Uploads;
import huozhong.nomination.ShowMobile;
import huozhong.nomination.field.Field;
import huozhong.registration.word.Paper.Shown;
import huozhong.roster.ImportReport;
import huozhong.shared.NotFound;

/** A form as it was read from Word, for the clerks of its import's unit: beside what was made of it. */
@Service
@Transactional(readOnly = true)
public class ShowWordForms {

    private static final String MOBILE = Field.MOBILE.key();
    private static final Pattern DIGIT = Pattern.compile("[\\d０-９]");
    private static final Pattern MOBILE_SOMEWHERE = Pattern.compile("[1１][3-9３-９](?:[ -]?[\\d０-９]){9}");

    private final WordForms forms;
    private final WordFormPhotos photos;
    private final ImportReport report;
    private final ShowMobile showMobile;
    private final Uploads files;
    private final OfficeSuite office;

    ShowWordForms(WordForms forms, WordFormPhotos photos, ImportReport report, ShowMobile showMobile, Uploads files,
                  OfficeSuite office) {
        this.forms = forms;
        this.photos = photos;
        this.report = report;
        this.showMobile = showMobile;
        this.files = files;
        this.office = office;
    }

    /**
     * The file and which of its forms it is; what the form says, line by line; opinions, which are shown and never
     * taken; what to look at; and, where anything is missing or wrong, a message to whoever filled it in. Its pages can
     * be seen (drawn) where an office suite is there.
     */
    public record View(int row, String fileName, int nth, int of, boolean photo, boolean source, boolean drawn,
                       List<String> notes, List<Said> opinions, @Nullable String message,
                       List<List<Piece>> lines) {
    }

    /** What stands in the box of an opinion. */
    public record Said(String box, String text) {
    }

    /** A cell or a paragraph, over so many columns, and the keys of the fields that were read from it. */
    public record Piece(String text, int span, List<String> fields) {
    }

    public View form(String importId, int number, Caller caller) {
        var row = report.row(importId, number, caller);
        var form = forms.find(importId, number).orElseThrow(NotFound::new);
        var content = form.content();
        var written = row.nominationId() != null;
        return new View(number, content.fileName(), content.nth(), content.of(), content.photo() != null,
                form.fileId() != null, form.fileId() != null && office.isThere(), content.notes(),
                content.opinions().entrySet().stream().map(one -> new Said(one.getKey(), one.getValue())).toList(),
                written ? null : message(row, content),
                content.lines().stream().map(line -> line.stream().map(piece -> piece(piece, written)).toList())
                        .toList());
    }

    /** Once it is a nomination its mobile is given out there and nowhere else. */
    private static Piece piece(Shown shown, boolean written) {
        var digits = shown.fields().contains(MOBILE) ? DIGIT : MOBILE_SOMEWHERE;
        return new Piece(written ? digits.matcher(shown.text()).replaceAll("*") : shown.text(), shown.span(),
                shown.fields());
    }

    private static @Nullable String message(ImportReport.Row row, WordForm.Content content) {
        var place = "第" + row.row() + "份 ";
        var asked = new ArrayList<String>();
        row.problems().forEach(problem -> asked.add(problem.words().replace(place, "")));
        row.missing().forEach(field -> asked.add(field + "没有填写"));
        content.notes().stream().filter(note -> note.contains("照片") || note.contains("不止一处")).forEach(asked::add);
        if (asked.isEmpty()) {
            return null;
        }
        var name = row.values().getOrDefault(Field.NAME.key(), "");
        var text = new StringBuilder((name.isEmpty() ? "" : name + "的") + "登记表（" + content.fileName()
                + (content.of() > 1 ? "，其中第" + content.nth() + "份" : "") + "）请补充、更正以下内容，存为.docx后发回：");
        for (var i = 0; i < asked.size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(asked.get(i));
        }
        return text.toString();
    }

    /** As it would be stored. */
    public byte[] photo(String importId, int number, Caller caller) {
        report.row(importId, number, caller);
        return forms.find(importId, number).flatMap(photos::photo).map(files::portrait).orElseThrow(NotFound::new);
    }

    /** The file as it came; of somebody put forward it shows the mobile, which is one more of the caller's day. */
    @Transactional
    public FileContent source(String importId, int number, Caller caller) {
        report.row(importId, number, caller);
        var form = forms.find(importId, number).orElseThrow(NotFound::new);
        forms.nomination(importId, number).filter(id -> saysMobile(form)).ifPresent(id -> showMobile.show(id, caller));
        return read(form);
    }

    /** The file of which a nomination was made, for the same clerks. */
    @Transactional
    public FileContent sourceOf(String nominationId, Caller caller) {
        var form = forms.of(nominationId).orElseThrow(NotFound::new);
        return source(form.importId(), form.row(), caller);
    }

    private FileContent read(WordForm form) {
        return files.read(Optional.ofNullable(form.fileId()).orElseThrow(NotFound::new));
    }

    private static boolean saysMobile(WordForm form) {
        return form.content().lines().stream().flatMap(List::stream).map(Shown::fields).map(Objects::requireNonNull)
                .flatMap(fields -> Stream.of(fields.contains(MOBILE))).anyMatch(found -> found);
    }
}
