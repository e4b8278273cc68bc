package huozhong.registration.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.registration.print.FormsInWord;
import huozhong.registration.print.PrintForms;
import huozhong.shared.Keyless;
import huozhong.shared.web.Attachment;
import huozhong.shared.web.Download;

/** 登记表 as PDF for the stamp, as Word to edit, and blank. */
@RestController
class FormPrintController {

    private final PrintForms printing;
    private final FormsInWord word;

    FormPrintController(PrintForms printing, FormsInWord word) {
        this.printing = printing;
        this.word = word;
    }

    /** Every time anew, since every time is recorded: no answer is kept under a key. */
    @Keyless
    @PostMapping("/api/registration-forms")
    ResponseEntity<byte[]> pdf(@RequestBody @Valid Wanted wanted, Caller caller) {
        return Attachment.of("登记表.pdf", MediaType.APPLICATION_PDF_VALUE, printing.print(wanted.ids, caller));
    }

    /** The same. */
    @Keyless
    @PostMapping("/api/registration-forms/word")
    ResponseEntity<byte[]> word(@RequestBody @Valid Wanted wanted, Caller caller) {
        return Attachment.of("登记表.docx", Download.WORD, word.write(wanted.ids, caller));
    }

    @GetMapping("/api/plans/{plan}/registration-form")
    ResponseEntity<byte[]> blank(@PathVariable String plan, Caller caller) {
        return Attachment.of("登记表（空白）.docx", Download.WORD, word.blank(plan, caller));
    }

    /** Whose. */
    record Wanted(@NotNull @Size(max = 1000) List<@NotNull String> ids) {
    }
}
