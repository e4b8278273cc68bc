package huozhong.roster.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.access.Caller;
import huozhong.nomination.EditDraft;
import huozhong.nomination.KeptDraft;
import huozhong.nomination.field.Field;
import huozhong.roster.GapPhotos;
import huozhong.roster.Gaps;
import huozhong.shared.NotFound;
import huozhong.shared.OwnTransactions;

/** 补齐缺项: what the drafts of a unit lack, filled in cell by cell, and their photos out of a zip. */
@RestController
@RequestMapping("/api/gaps")
class GapController {

    private static final int MOST = 200;

    private final Gaps gaps;
    private final GapPhotos photos;
    private final EditDraft editDraft;

    GapController(Gaps gaps, GapPhotos photos, EditDraft editDraft) {
        this.gaps = gaps;
        this.photos = photos;
        this.editDraft = editDraft;
    }

    @GetMapping
    Table table(@RequestParam String plan, @RequestParam String unit,
                @RequestParam(name = "import", required = false) @Nullable String importId,
                @RequestParam(defaultValue = "") String cursor, @RequestParam(defaultValue = "100") int size,
                Caller caller) {
        var of = new Gaps.Of(plan, unit, importId);
        var page = gaps.after(of, cursor, Math.max(1, Math.min(size, MOST)), caller);
        return new Table(gaps.count(of, caller), page.items(), page.next());
    }

    @PutMapping("/{id}/cells/{field}")
    KeptDraft fill(@PathVariable String id, @PathVariable String field, @RequestBody @Valid Filled filled,
                        Caller caller) {
        var named = Arrays.stream(Field.values()).filter(one -> one.key().equals(field)).findFirst()
                .orElseThrow(NotFound::new);
        return editDraft.fill(id, named, filled.was, filled.value.strip(), caller);
    }

    /** What is there already isn't taken again, however often this is asked. */
    @OwnTransactions
    @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    GapPhotos.Taken photos(@RequestParam String plan, @RequestParam String unit, @RequestPart MultipartFile file,
                           Caller caller) throws IOException {
        return photos.take(plan, unit, file.getBytes(), caller);
    }

    /** How many drafts lack anything, and a page of them. */
    record Table(int count, List<Gaps.Gap> items, @Nullable String next) {
    }

    /** What was read in the cell, and what it should say. */
    record Filled(@NotNull @Size(max = 5000) String was, @NotNull @Size(max = 5000) String value) {
    }
}
