package huozhong.obligation.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.obligation.BulletinBook;
import huozhong.obligation.BulletinBook.Sheet;
import huozhong.obligation.WriteBulletin;
import huozhong.shared.SeenText;

/** 通报: drafted, edited, issued, read. */
@RestController
@RequestMapping("/api")
class BulletinController {

    private final BulletinBook book;
    private final WriteBulletin writing;

    BulletinController(BulletinBook book, WriteBulletin writing) {
        this.book = book;
        this.writing = writing;
    }

    @GetMapping("/plans/{id}/bulletins")
    List<Sheet> bulletins(@PathVariable String id, Caller caller) {
        return book.of(id, caller);
    }

    @PostMapping("/plans/{id}/bulletins")
    @ResponseStatus(HttpStatus.CREATED)
    Drafted draft(@PathVariable String id, @RequestBody @Valid Drafting drafting, Caller caller) {
        return new Drafted(writing.draft(id, drafting.code, caller));
    }

    @GetMapping("/bulletins/{id}")
    Sheet bulletin(@PathVariable String id, Caller caller) {
        return book.sheet(id, caller);
    }

    @PutMapping("/bulletins/{id}")
    Sheet change(@PathVariable String id, @RequestBody @Valid Wording wording, Caller caller) {
        writing.change(id, wording.version, SeenText.of(wording.title), SeenText.of(wording.words), caller);
        return book.sheet(id, caller);
    }

    @PostMapping("/bulletins/{id}/issue")
    Sheet issue(@PathVariable String id, @RequestBody @Valid Version version, Caller caller) {
        writing.issue(id, version.version, caller);
        return book.sheet(id, caller);
    }

    /** Of what it is to speak. */
    record Drafting(@NotBlank @Size(max = 40) String code) {
    }

    /** The bulletin's. */
    record Drafted(String id) {
    }

    /** The words and the version that they are written over. */
    record Wording(int version, @NotNull @Size(max = 100) String title, @NotNull @Size(max = 1000) String words) {
    }

    /** The version that was read. */
    record Version(int version) {
    }
}
