package huozhong.sealing.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.sealing.SealRequestBook;
import huozhong.shared.Page;
import huozhong.shared.web.Download;

/** 用印申请: what was asked for and where it is; agreeing and refusing are tasks. */
@RestController
@RequestMapping("/api/seal-requests")
class SealRequestController {

    private final SealRequestBook book;

    SealRequestController(SealRequestBook book) {
        this.book = book;
    }

    @GetMapping
    Page<SealRequestBook.Line> page(@RequestParam(defaultValue = "") String cursor,
                                    @RequestParam(defaultValue = "50") int size, Caller caller) {
        return book.page(cursor, size, caller);
    }

    @GetMapping("/{id}")
    SealRequestBook.Line line(@PathVariable String id, Caller caller) {
        return book.line(id, caller);
    }

    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable String id, Caller caller) {
        var shown = book.document(id, caller);
        return Download.of(shown.name(), "application/pdf", shown.pdf());
    }
}
